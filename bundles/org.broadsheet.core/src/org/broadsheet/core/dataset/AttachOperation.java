// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.imports.FileNames;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Attaches documents to a dataset: keeps copies of the files beside it and records one step. When it fails or is cancelled, nothing is attached. */
public final class AttachOperation {

	private final OpenDataset dataset;
	private final List<Path> files;

	/** What to attach. */
	public AttachOperation(OpenDataset dataset, List<Path> files) {
		this.dataset = dataset;
		this.files = List.copyOf(files);
	}

	/** Attaches. An exception carries a sentence for the user. */
	public void execute(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.AttachOperation_task, files.size());
		List<Path> copies = new ArrayList<>();
		boolean done = false;
		try {
			for (Path file : files) {
				copies.add(copy(file));
				progress.split(1);
			}
			List<Change.AttachedFile> all = new ArrayList<>(Change.AttachedFile.of(dataset.model()));
			copies.forEach(copy -> all.add(new Change.AttachedFile(copy.getFileName().toString(), "attachments/" + copy.getFileName())));
			dataset.perform(new Change.SetAttachments(all), progress);
			done = true;
		} finally {
			for (Path copy : done ? List.<Path>of() : copies) {
				Files.deleteIfExists(copy);
			}
		}
	}

	private Path copy(Path file) throws IOException {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new RefusedException(NLS.bind(Messages.AttachOperation_notFile, file));
		}
		Files.createDirectories(dataset.folder().attachments());
		Path copy = free(file.getFileName().toString());
		AddedFiles.note(dataset.folder(), copy);
		return Files.copy(file, copy);
	}

	/** A name that no other document has or had, so that every document of the history stays there. */
	private Path free(String name) {
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String ending = dot > 0 ? name.substring(dot) : "";
		Path path = dataset.folder().attachments().resolve(name);
		for (int i = 2; Files.exists(path); i++) {
			path = dataset.folder().attachments().resolve(FileNames.fitting("", stem, " " + i + ending));
		}
		return path;
	}
}
