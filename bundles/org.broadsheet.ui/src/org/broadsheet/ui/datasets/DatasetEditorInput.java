// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.ui.internal.DatasetInputFactory;
import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A dataset to be edited; it is opened again when the workbench starts again.
 *
 * @param folder folder of the dataset, absolute and normalized
 */
public record DatasetEditorInput(Path folder) implements IEditorInput, IPersistableElement {

	/** Makes the path comparable. */
	public DatasetEditorInput {
		folder = folder.toAbsolutePath().normalize();
	}

	@Override
	public boolean exists() {
		return Files.isDirectory(folder);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.DATASET.descriptor();
	}

	@Override
	public String getName() {
		return folder.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return folder.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	@Override
	public String getFactoryId() {
		return DatasetInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		DatasetInputFactory.save(memento, folder);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Path.class ? adapter.cast(folder) : null;
	}
}
