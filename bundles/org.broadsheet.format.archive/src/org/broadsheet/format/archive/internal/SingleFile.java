// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.broadsheet.core.imports.FileNames;

/** One file, compressed. */
final class SingleFile implements Archive {

	private final Path file;
	private final Kind kind;
	private final Entry entry;

	SingleFile(Path file, Kind kind) throws IOException {
		this.file = file;
		this.kind = kind;
		entry = new Entry(FileNames.shown(name()), -1, false, 0);
	}

	/** The name without the ending of the compression, which mostly has the ending of the format; else the name that the file remembers. */
	private String name() throws IOException {
		String name = file.getFileName().toString();
		String plain = kind.names(name) ? name.substring(0, name.lastIndexOf('.')) : name;
		if (plain.contains(".") || kind != Kind.GZIP) {
			return plain;
		}
		try (InputStream in = Streams.open(file, kind)) {
			String kept = in instanceof GzipCompressorInputStream gzip ? gzip.getMetaData().getFileName() : null;
			return kept == null || kept.isBlank() ? plain : kept;
		}
	}

	@Override
	public List<Entry> entries() {
		return List.of(entry);
	}

	@Override
	public boolean single() {
		return true;
	}

	@Override
	public Budget open(Entry chosen, boolean trusted, BooleanSupplier stop) throws IOException {
		return Streams.budget(file, kind, trusted, stop);
	}

	@Override
	public void close() {
		// every stream is closed by who opened it
	}
}
