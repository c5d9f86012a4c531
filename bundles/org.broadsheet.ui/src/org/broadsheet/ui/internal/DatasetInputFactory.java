// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.broadsheet.ui.datasets.DatasetEditorInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the editors of the last time back. */
public final class DatasetInputFactory implements IElementFactory {

	/** Id of the factory in the registry. */
	public static final String ID = "org.broadsheet.ui.datasetInput";
	private static final String FOLDER = "folder";

	/** Writes down which dataset it was. */
	public static void save(IMemento memento, Path folder) {
		memento.putString(FOLDER, folder.toString());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(FOLDER);
		try {
			// also when it is gone by now: the editor says so, in a sentence of its own
			return folder == null ? null : new DatasetEditorInput(Path.of(folder));
		} catch (InvalidPathException e) {
			// written on another system: there is no such dataset here
			return null;
		}
	}
}
