// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.broadsheet.core.imports.FileNames;

/** A ZIP archive. */
final class ZipArchive implements Archive {

	private final ZipFile zip;
	private final List<ZipArchiveEntry> files = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();

	ZipArchive(Path file) throws IOException {
		ZipDirectory.check(file);
		zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			boolean special = entry.isUnixSymlink() || (entry.getUnixMode() & 0170000) != 0 && (entry.getUnixMode() & 0170000) != 0100000;
			if (!entry.isDirectory() && !special) {
				entries.add(new Entry(FileNames.shown(entry.getName()), entry.getSize(), entry.getGeneralPurposeBit().usesEncryption(), entries.size()));
				files.add(entry);
			}
		}
	}

	@Override
	public List<Entry> entries() {
		return entries;
	}

	@Override
	public Budget open(Entry chosen, boolean trusted, BooleanSupplier stop) throws IOException {
		ZipArchiveEntry entry = files.get(chosen.index());
		if (!zip.canReadEntryData(entry)) {
			throw new RefusedArchive(chosen.locked() ? Messages.Refusals_password : Messages.Refusals_method);
		}
		return new Budget(zip.getInputStream(entry), trusted);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
