// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Opens what is compressed as one stream, of one or several members. */
final class Streams {

	/** A dictionary of more is no file that somebody meant to be read. */
	private static final int MOST_MEMORY = 128 << 10;

	private Streams() {
	}

	static InputStream open(Path file, Kind kind) throws IOException {
		InputStream in = Archive.buffered(file);
		try {
			return switch (kind) {
			case GZIP -> GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get();
			case BZIP2 -> new BZip2CompressorInputStream(in, true);
			case XZ -> XZCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).setMemoryLimitKiB(MOST_MEMORY).get();
			default -> in;
			};
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}
}
