// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.broadsheet.core.imports.FileNames;

/** A 7z archive. Its files can be compressed together, so one of them is reached by unpacking those before it. */
final class SevenZipArchive implements Archive {

	/** How Windows and Unix mark what is no file, with the mode of Unix in the upper half. */
	private static final int HAS_MODE = 0x8000;
	private static final int KIND = 0170000;
	private static final int PLAIN = 0100000;
	/** How the library tells, in its words alone, that it does not know how something is compressed. */
	private static final String UNKNOWN_METHOD = "Unsupported compression method";

	private final long size;
	private final SevenZFile archive;
	private BooleanSupplier stop = () -> false;
	private final List<SevenZArchiveEntry> files = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();

	SevenZipArchive(Path file) throws IOException {
		size = Files.size(file);
		archive = SevenZFile.builder().setSeekableByteChannel(new StoppableChannel(Files.newByteChannel(file), () -> stop.getAsBoolean())).setMaxMemoryLimitKiB(Streams.MOST_MEMORY).get();
		for (SevenZArchiveEntry entry : archive.getEntries()) {
			if (plain(entry)) {
				entries.add(new Entry(FileNames.shown(entry.getName() == null ? unnamed(file) : entry.getName()), entry.getSize(), false, entries.size()));
				files.add(entry);
			}
		}
	}

	/** What a file without a name is called: as the archive, without its ending. */
	private static String unnamed(Path file) {
		String name = file.getFileName().toString();
		return Kind.SEVEN_ZIP.names(name) ? name.substring(0, name.lastIndexOf('.')) : name;
	}

	private static boolean plain(SevenZArchiveEntry entry) {
		int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
		boolean special = (attributes & HAS_MODE) != 0 && (attributes >>> 16 & KIND) != PLAIN;
		return !entry.isDirectory() && !entry.isAntiItem() && !special;
	}

	@Override
	public List<Entry> entries() {
		return entries;
	}

	@Override
	public Budget open(Entry chosen, boolean trusted, BooleanSupplier wanted) throws IOException {
		long before = 0;
		for (Entry entry : entries.subList(0, chosen.index())) {
			before += entry.size();
		}
		Budget.checkSkipped(before, size, trusted);
		stop = wanted;
		try {
			SevenZArchiveEntry entry = files.get(chosen.index());
			InputStream in = entry.hasStream() ? archive.getInputStream(entry) : InputStream.nullInputStream();
			return new Budget(in, () -> size, trusted, wanted);
		} catch (PasswordRequiredException e) {
			throw e;
		} catch (IOException e) {
			throw String.valueOf(e.getMessage()).startsWith(UNKNOWN_METHOD) ? new RefusedArchive(Messages.Refusals_method) : e;
		}
	}

	@Override
	public void close() throws IOException {
		archive.close();
	}
}
