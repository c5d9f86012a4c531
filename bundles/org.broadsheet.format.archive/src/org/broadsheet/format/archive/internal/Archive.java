// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A file of files, or a file that is compressed by itself. */
interface Archive extends Closeable {

	/** Its files in their order; not folders, links and devices. */
	List<Entry> entries();

	/** Whether there are more files than {@link #entries} has, for it would take too long to find them. */
	default boolean more() {
		return false;
	}

	/** Whether there is nothing to choose, for it is one file that is compressed by itself; its name says nothing. */
	default boolean single() {
		return false;
	}

	/**
	 * Opens a file, guarded.
	 *
	 * @param trusted whether it may grow however large
	 * @param stop    whether nobody wants it any more; asked while what stands before it is unpacked
	 */
	Budget open(Entry entry, boolean trusted, BooleanSupplier stop) throws IOException;

	/** Opens an archive as what it is, whatever its name says. */
	static Archive of(Path file) throws IOException {
		try {
			return opened(file);
		} catch (RuntimeException e) {
			// how libraries take damaged bytes now and then
			throw new IOException(e);
		}
	}

	private static Archive opened(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(512);
		}
		if (head.length == 0) {
			throw new RefusedArchive(Messages.Refusals_empty);
		}
		Kind kind = Kind.of(head);
		return switch (kind) {
		case ZIP -> new ZipArchive(file);
		case SEVEN_ZIP -> new SevenZipArchive(file);
		case TAR -> new TarArchive(file, kind);
		case GZIP, BZIP2, XZ, LZMA, COMPRESS, ZSTANDARD -> holdsTar(file, kind) ? new TarArchive(file, kind) : new SingleFile(file, kind);
		case OTHER -> throw new RefusedArchive(Messages.Refusals_other);
		case NONE -> throw new RefusedArchive(Messages.Refusals_none);
		};
	}

	private static boolean holdsTar(Path file, Kind kind) throws IOException {
		try (InputStream in = Streams.open(file, kind)) {
			return Kind.of(in.readNBytes(512)) == Kind.TAR;
		}
	}

	/** Everything of a file in a stream of small reads. */
	static InputStream buffered(Path file) throws IOException {
		return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
	}
}
