// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.imports.FileNames;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A file taken out of an archive, in a folder of its own that goes away with it.
 *
 * @param file   the file
 * @param whole  whether all of it was taken out
 * @param absurd whether it grew beyond all reason
 */
record Unpacked(Path file, boolean whole, boolean absurd) implements Closeable {

	private static final int BUFFER = 1 << 18;
	private static final long LEFT_FREE = 64L << 20;

	/**
	 * Takes a file out.
	 *
	 * @param folder where the folder of its own is made
	 * @param most   how many bytes at most
	 */
	static Unpacked of(Archive archive, Entry entry, boolean trusted, Path folder, long most, SubMonitor progress) throws IOException {
		Path own = Files.createTempDirectory(folder, "unpacked");
		Path file = own.resolve(FileNames.safe(entry.name()));
		boolean done = false;
		try (Budget in = archive.open(entry, trusted, progress::isCanceled); OutputStream out = Files.newOutputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			long left = most;
			int read = 0;
			progress.setWorkRemaining(entry.size() > 0 ? (int) Math.min(Integer.MAX_VALUE, entry.size() / BUFFER + 1) : 10_000);
			while (left > 0 && (read = in.readNBytes(buffer, 0, (int) Math.min(BUFFER, left))) > 0) {
				out.write(buffer, 0, read);
				left -= read;
				progress.worked(1);
				check(progress, own, in.count());
			}
			done = true;
			return new Unpacked(file, left > 0 || in.read() < 0, in.absurd());
		} finally {
			if (!done) {
				delete(file);
			}
		}
	}

	private static void check(SubMonitor progress, Path folder, long count) throws IOException {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (count % (32L * BUFFER) == 0 && Files.getFileStore(folder).getUsableSpace() < LEFT_FREE) {
			throw new RefusedArchive(NLS.bind(Messages.Refusals_space, "{0}", Chosen.number(count / 1_000_000)));
		}
	}

	private static void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
		Files.deleteIfExists(file.getParent());
	}

	@Override
	public void close() throws IOException {
		delete(file);
	}
}
