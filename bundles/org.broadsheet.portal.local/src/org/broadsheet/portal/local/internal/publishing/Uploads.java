// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.SourceStore.Range;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.eclipse.osgi.util.NLS;

/** Takes the bytes of sources, in one piece or in chunks that may come in any order and more than once. */
final class Uploads {
	private static final long MAX_BYTES = 64L << 30;
	private static final int BUFFER = 64 * 1024;

	private final Stores stores;

	Uploads(Stores stores) {
		this.stores = stores;
	}

	/** Stores one piece; it counts only when all of it has arrived. Returns the offset after it. */
	long write(Source source, long offset, InputStream body) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long position = offset;
		try (FileChannel file = open(stores.folder().partialUpload(source.id()))) {
			for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
				if (position + count > MAX_BYTES) {
					throw new HttpFailure(413, "too_large", NLS.bind(Messages.Uploads_tooLarge, MAX_BYTES));
				}
				append(source, file, ByteBuffer.wrap(buffer, 0, count), position);
				position += count;
			}
		}
		stores.sources().addChunk(source, new Range(offset, position));
		return position;
	}

	private static FileChannel open(Path path) throws IOException {
		return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	private void append(Source source, FileChannel file, ByteBuffer bytes, long start) throws IOException {
		try {
			long position = start;
			while (bytes.hasRemaining()) {
				position += file.write(bytes, position);
			}
		} catch (IOException e) {
			// a full disk must not stay full of what cannot be completed
			cancel(source);
			throw new HttpFailure(507, "storage_full", NLS.bind(Messages.Uploads_disk, e.getMessage()));
		}
	}

	/** Declares an upload complete; every byte up to {@code total} must have arrived. */
	Source commit(Source source, long total) throws IOException {
		long end = 0;
		for (Range range : stores.sources().chunks(source)) {
			if (range.start() > end) {
				throw missing(end, range.start());
			}
			end = Math.max(end, range.end());
		}
		if (end < total) {
			throw missing(end, total);
		}
		if (end > total) {
			throw HttpFailure.validation("byte_offset", NLS.bind(Messages.Uploads_beyond, end, total));
		}
		if (total == 0) {
			throw HttpFailure.validation("bytes", Messages.Uploads_empty);
		}
		Path partial = stores.folder().partialUpload(source.id());
		try (FileChannel file = open(partial)) {
			file.truncate(total);
			file.force(true);
		}
		Files.move(partial, stores.folder().upload(source.id()), StandardCopyOption.ATOMIC_MOVE);
		return stores.sources().complete(source, source.id(), total);
	}

	private static HttpFailure missing(long from, long to) {
		return HttpFailure.validation("byte_offset", NLS.bind(Messages.Uploads_missing, from, to));
	}

	/** Forgets what has arrived. */
	void cancel(Source source) throws IOException {
		stores.sources().removeChunks(source);
		Files.deleteIfExists(stores.folder().partialUpload(source.id()));
	}
}
