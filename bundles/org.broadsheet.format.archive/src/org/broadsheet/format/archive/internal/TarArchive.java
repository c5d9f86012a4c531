// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.broadsheet.core.imports.FileNames;

/** A tape archive, compressed or not. It has no list of its files, so it is read through, up to a limit, to find them. */
final class TarArchive implements Archive {

	private static final long LOOKED_THROUGH = 512L << 20;
	private static final int MOST_FILES = 200_000;

	private final Path file;
	private final Kind kind;
	private final List<Entry> entries = new ArrayList<>();
	private boolean more;

	TarArchive(Path file, Kind kind) throws IOException {
		this.file = file;
		this.kind = kind;
		Budget budget = Streams.budget(file, kind, false, () -> false);
		try (TarArchiveInputStream tar = new TarArchiveInputStream(budget)) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null && !more; entry = tar.getNextEntry()) {
				if (entry.isFile()) {
					entries.add(new Entry(FileNames.shown(entry.getName()), entry.getSize(), false, entries.size()));
				}
				more = budget.count() > LOOKED_THROUGH || entries.size() > MOST_FILES;
			}
		}
	}

	@Override
	public List<Entry> entries() {
		return entries;
	}

	@Override
	public boolean more() {
		return more;
	}

	@Override
	public Budget open(Entry chosen, boolean trusted, BooleanSupplier stop) throws IOException {
		TarArchiveInputStream tar = new TarArchiveInputStream(Streams.budget(file, kind, trusted, stop));
		try {
			int index = 0;
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				if (entry.isFile() && index++ == chosen.index()) {
					return new Budget(tar, trusted);
				}
			}
		} catch (IOException | RuntimeException e) {
			tar.close();
			throw e;
		}
		tar.close();
		throw new RefusedArchive(Messages.Refusals_changed);
	}

	@Override
	public void close() {
		// every stream is closed by who opened it
	}
}
