// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/** Asks for files. It opens in the folder something was chosen from last, also after a restart; the first time in the home folder of the user. */
public final class FileChooser {

	private static final String FOLDER = "lastFolder";

	private final IEclipsePreferences preferences;

	/** Remembers the folder in the preferences of the workspace. */
	public FileChooser() {
		this(InstanceScope.INSTANCE.getNode("org.broadsheet.ui"));
	}

	FileChooser(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/**
	 * A dialog that opens in the folder used last.
	 *
	 * @param style {@link SWT#OPEN}, with {@link SWT#MULTI} for several files, or {@link SWT#SAVE}
	 */
	public FileDialog dialog(Shell parent, int style, String title) {
		FileDialog dialog = new FileDialog(parent, style);
		dialog.setText(title);
		dialog.setFilterPath(folder().toString());
		return dialog;
	}

	/** Opens a dialog and remembers the folder of what was chosen; none when it was cancelled. */
	public List<Path> ask(FileDialog dialog) {
		if (dialog.open() == null) {
			return List.of();
		}
		List<Path> chosen = Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
		chosen.stream().findFirst().map(Path::getParent).ifPresent(this::remember);
		return chosen;
	}

	/** The folder to open in: the one used last if it is still there, or the home folder. */
	public Path folder() {
		return last().filter(Files::isDirectory).orElseGet(() -> Path.of(System.getProperty("user.home")));
	}

	private Optional<Path> last() {
		try {
			return Optional.ofNullable(preferences.get(FOLDER, null)).map(Path::of);
		} catch (InvalidPathException e) {
			// written by another system, which names folders in another way
			return Optional.empty();
		}
	}

	/** Lets the next dialog open in a folder. */
	public void remember(Path folder) {
		preferences.put(FOLDER, folder.toString());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(FileChooser.class).warn("The folder used last is forgotten at the end", e);
		}
	}
}
