// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.DatasetFolder;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Where datasets lie: a folder of the workspace, and folders elsewhere that were opened from there. */
public final class DatasetsHome {

	private static final String ELSEWHERE = "elsewhere";
	private final Path root;
	private final IEclipsePreferences preferences;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Datasets below a folder, which is made when the first dataset is. */
	public DatasetsHome(Path root, IEclipsePreferences preferences) {
		this.root = root.toAbsolutePath().normalize();
		this.preferences = preferences;
	}

	/** The folder of the workspace that holds datasets. */
	public Path root() {
		return root;
	}

	/** Folders of the datasets in the workspace, by name. */
	public List<Path> local() throws IOException {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(root)) {
			return folders.filter(DatasetFolder::holdsDataset).sorted().toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Folders of the datasets elsewhere that still hold one. */
	public List<Path> elsewhere() {
		return remembered().stream().filter(DatasetFolder::holdsDataset).toList();
	}

	/** Where a new dataset of this name can be put. */
	public Path freeFolder(String name) {
		return DatasetFolder.freeFolder(root, name);
	}

	/** Remembers a dataset outside the workspace. */
	public void remember(Path folder) throws IOException {
		Path path = folder.toAbsolutePath().normalize();
		if (!path.startsWith(root)) {
			Set<Path> all = new LinkedHashSet<>(remembered());
			if (all.add(path)) {
				store(all);
			}
		}
		changed();
	}

	/** Takes a dataset outside the workspace off the list; the dataset itself stays. */
	public void forget(Path folder) throws IOException {
		Set<Path> all = new LinkedHashSet<>(remembered());
		all.remove(folder.toAbsolutePath().normalize());
		store(all);
		changed();
	}

	/** To be called after a dataset was made, renamed, deleted or changed its state. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Tells somebody about changes, on the thread that makes them. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells somebody no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private List<Path> remembered() {
		List<Path> paths = new ArrayList<>();
		preferences.get(ELSEWHERE, "").lines().map(DatasetsHome::path).filter(Objects::nonNull).forEach(paths::add);
		return paths;
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			// written on another system: no such dataset here
			return null;
		}
	}

	private void store(Set<Path> paths) throws IOException {
		preferences.put(ELSEWHERE, String.join("\n", paths.stream().map(Path::toString).toList()));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
