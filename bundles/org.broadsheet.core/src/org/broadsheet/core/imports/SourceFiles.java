// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

import org.broadsheet.core.DiskSpace;
import org.eclipse.osgi.util.NLS;

/** What is the same for every format of files: their name endings, and the sentences for those that cannot be read at all. */
public final class SourceFiles {

	private SourceFiles() {
	}

	/** The ending of a file's name without the dot, in lower case; empty when there is none. */
	public static String ending(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1);
	}

	/** Refuses what is no readable file. */
	public static void readable(Path file) throws ImportException {
		if (Files.isDirectory(file)) {
			throw unreadable(Messages.SourceFiles_directory, file, null);
		}
		if (!Files.exists(file)) {
			throw unreadable(Messages.SourceFiles_missing, file, null);
		}
		if (!Files.isRegularFile(file)) {
			throw unreadable(Messages.SourceFiles_pipe, file, null);
		}
		if (!Files.isReadable(file)) {
			throw unreadable(Messages.SourceFiles_denied, file, null);
		}
	}

	/** Refuses what is no readable file, or an empty one; returns its size in bytes. */
	public static long check(Path file) throws ImportException {
		readable(file);
		try {
			long size = Files.size(file);
			if (size == 0) {
				throw refusal(Messages.SourceFiles_empty, file, null);
			}
			return size;
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	/** The sentence for a failed reading. */
	public static ImportException failure(Path file, IOException e) {
		return switch (e) {
		case ImportException refusal -> refusal;
		case NoSuchFileException missing -> unreadable(Messages.SourceFiles_missing, file, e);
		case AccessDeniedException denied -> unreadable(Messages.SourceFiles_denied, file, e);
		case ZipException damaged -> refusal(Messages.SourceFiles_damaged, file, e);
		case EOFException damaged -> refusal(Messages.SourceFiles_damaged, file, e);
		case IOException full when DiskSpace.saysFull(full.getMessage()) -> refusal(Messages.SourceFiles_noSpace, file, e);
		default -> new ImportException(NLS.bind(Messages.SourceFiles_io, file.getFileName(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
		};
	}

	/** With the whole path, as that is what is wrong. */
	private static ImportException unreadable(String sentence, Path file, IOException cause) {
		return new ImportException(NLS.bind(sentence, file), cause);
	}

	private static ImportException refusal(String sentence, Path file, IOException cause) {
		return new ImportException(NLS.bind(sentence, file.getFileName()), cause);
	}
}
