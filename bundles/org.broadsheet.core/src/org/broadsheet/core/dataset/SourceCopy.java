// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.broadsheet.core.DiskSpace;
import org.broadsheet.core.imports.FileNames;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.internal.AtomicFiles;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.model.Source;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** The copy of a file that a dataset keeps in its folder, under a name that tells its content where others have the name already, so that every source of the history stays there. */
final class SourceCopy {

	private static final int BUFFER = 1 << 20;
	/** Characters at the end of a name that stay where it is cut, as formats are told by endings. */
	private static final int ENDING = 16;
	/** Milliseconds between two looks at whether it is cancelled. */
	private static final int LOOK = 100;

	private final Path path;
	private final String sha256;
	/** Whether the dataset had no such file before. */
	private final boolean made;
	/** Writes to the disk what the system still holds, while the copy is read already. */
	private final CompletableFuture<IOException> forced;

	private SourceCopy(Path path, String sha256, boolean made) {
		this.path = path;
		this.sha256 = sha256;
		this.made = made;
		this.forced = CompletableFuture.supplyAsync(this::force);
	}

	/**
	 * Copies a file.
	 *
	 * @throws IOException with a sentence for the user
	 */
	static SourceCopy of(OpenDataset dataset, Path file, SubMonitor progress) throws IOException {
		SourceFiles.readable(file);
		long size = Files.size(file);
		DatasetFolder folder = dataset.folder();
		Files.createDirectories(folder.sources());
		long free = Files.getFileStore(folder.path()).getUsableSpace();
		if (free < size) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_noSpace, new Object[] { folder.path(), megabytes(size), megabytes(free) }));
		}
		Path part = folder.sources().resolve("." + UUID.randomUUID() + ".part");
		AddedFiles.note(folder, part);
		try {
			FileTime written = Files.getLastModifiedTime(file);
			String sha256 = copy(file, part, size, progress);
			checkUnchanged(file, part, size, written);
			Path kept = name(dataset, file, sha256);
			boolean made = !Files.exists(kept);
			if (made) {
				AddedFiles.note(folder, kept);
			}
			Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return new SourceCopy(kept, sha256, made);
		} catch (IOException e) {
			throw DiskSpace.told(e, folder.path());
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static String copy(Path from, Path to, long size, SubMonitor progress) throws IOException {
		progress.setWorkRemaining((int) (size / BUFFER) + 1);
		MessageDigest digest = Stages.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest); OutputStream out = Files.newOutputStream(to)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				out.write(buffer, 0, read);
				progress.worked(1);
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** A copy of a file that somebody wrote to meanwhile may hold half of each version. */
	private static void checkUnchanged(Path file, Path copy, long size, FileTime written) throws IOException {
		boolean gone = !Files.exists(file);
		if (Files.size(copy) != size || !gone && !Files.getLastModifiedTime(file).equals(written)) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_changed, file));
		}
	}

	private static Path name(OpenDataset dataset, Path file, String sha256) {
		String name = file.getFileName().toString();
		Path plain = dataset.folder().sources().resolve(name);
		Source present = dataset.model().getSource();
		boolean free = !Files.exists(plain) || present != null && present.getSha256().equals(sha256) && present.getPath().endsWith("/" + name);
		int end = name.offsetByCodePoints(name.length(), -Math.min(ENDING, name.codePointCount(0, name.length())));
		return free ? plain : dataset.folder().sources().resolve(FileNames.fitting(sha256.substring(0, 8) + "-", name.substring(0, end), name.substring(end)));
	}

	private static long megabytes(long bytes) {
		return (bytes + 999_999) / 1_000_000;
	}

	private IOException force() {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
			channel.force(true);
			AtomicFiles.forceFolder(path.getParent());
			return null;
		} catch (IOException e) {
			return e;
		}
	}

	/** Waits until the copy is on the disk and not only on its way: before that no step may tell of it. */
	void await(SubMonitor progress) throws IOException {
		while (!forced.isDone()) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			forced.copy().completeOnTimeout(null, LOOK, TimeUnit.MILLISECONDS).join();
		}
		IOException failure = forced.join();
		if (failure != null) {
			throw DiskSpace.told(failure, path);
		}
	}

	/** The import came to nothing: the copy goes, unless the dataset had it before. */
	void discard() throws IOException {
		if (made) {
			Files.deleteIfExists(path);
		}
	}

	Path path() {
		return path;
	}

	/** Sum over its content, in hexadecimal digits. */
	String sha256() {
		return sha256;
	}
}
