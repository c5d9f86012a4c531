// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** Opens what is compressed as one stream, of one or several members. */
final class Streams {

	/** A dictionary of more is no file that somebody meant to be read. */
	static final int MOST_MEMORY = 128 << 10;

	private Streams() {
	}

	/** Opens a stream, guarded. */
	static Budget budget(Path file, Kind kind, boolean trusted, BooleanSupplier stop) throws IOException {
		long size = Files.size(file);
		InputStream in = open(file, kind);
		LongSupplier compressed = in instanceof InputStreamStatistics statistics ? statistics::getCompressedCount : () -> size;
		return new Budget(in, kind == Kind.TAR ? null : compressed, trusted, stop);
	}

	static InputStream open(Path file, Kind kind) throws IOException {
		InputStream in = Archive.buffered(file);
		try {
			return switch (kind) {
			case GZIP -> GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get();
			case BZIP2 -> new BZip2CompressorInputStream(in, true);
			case XZ -> XZCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).setMemoryLimitKiB(MOST_MEMORY).get();
			case LZMA -> LZMACompressorInputStream.builder().setInputStream(in).setMemoryLimitKiB(MOST_MEMORY).get();
			case COMPRESS -> new ZCompressorInputStream(in);
			case ZSTANDARD -> new ZstdCompressorInputStream(in);
			default -> in;
			};
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		} catch (LinkageError e) {
			in.close();
			throw new RefusedArchive(Messages.Refusals_method); // Zstandard is native code, which is not there for every kind of computer
		}
	}
}
