// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a data folder, beside the catalogue. */
public record Folder(Path root) {
	/** Makes the subfolders that are missing. */
	public Folder prepared() throws IOException {
		for (Path folder : new Path[] { uploads(), drafts(), tables(), attachments() }) {
			Files.createDirectories(folder);
		}
		return this;
	}

	/** The bytes of sources. */
	public Path uploads() {
		return root.resolve("uploads");
	}

	/** The rows of sources as text. */
	public Path drafts() {
		return root.resolve("drafts");
	}

	/** The rows of published datasets. */
	public Path tables() {
		return root.resolve("tables");
	}

	public Path attachments() {
		return root.resolve("attachments");
	}

	public Path upload(long source) {
		return uploads().resolve(source + ".bin");
	}

	/** Where an upload grows until it is complete. */
	public Path partialUpload(long source) {
		return uploads().resolve(source + ".part");
	}

	public Path draft(long source) {
		return drafts().resolve(source + ".db");
	}

	public Path table(String name) {
		return tables().resolve(name);
	}

	public Path attachment(String id) {
		return attachments().resolve(id);
	}
}
