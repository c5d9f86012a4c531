// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.broadsheet.core.imports.ReadProgress;

/** A ZIP archive whose parts are read in place, by name and without regard to case; nothing is ever written where a name leads. */
public final class Archive implements Closeable {

	private static final int MOST_PARTS = 20_000;
	private static final int BLOCK = 1 << 16;
	/** Of names that are not marked as UTF-8; any byte is a character in it, so that no name can be wrong. */
	private static final Charset NAMES = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

	private final ZipFile zip;
	private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

	/**
	 * Opens an archive.
	 *
	 * @throws ZipException when it is none, or damaged
	 */
	public Archive(Path file) throws IOException {
		try {
			zip = new ZipFile(file.toFile(), NAMES);
		} catch (IllegalArgumentException e) {
			throw new ZipException(e.getMessage());
		}
		if (zip.size() > MOST_PARTS) {
			zip.close();
			throw new Unpacked.Bomb();
		}
		for (ZipEntry entry : Collections.list(zip.entries())) {
			if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
				parts.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
			}
		}
	}

	/** Names of the parts with an ending, in the order of the archive, as they are written there. */
	public List<String> named(String ending) {
		List<String> names = new ArrayList<>();
		parts.forEach((key, entry) -> {
			if (key.endsWith(ending)) {
				names.add(entry.getName());
			}
		});
		return names;
	}

	/** Opens a part; empty when there is none. */
	public Optional<InputStream> open(String name, ReadProgress progress) throws IOException {
		ZipEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
		return entry == null ? Optional.empty()
				: Optional.of(new BufferedInputStream(new Unpacked(zip.getInputStream(entry), Math.max(0, entry.getCompressedSize()), progress), BLOCK));
	}

	/** Size of a part once it is unpacked, as the archive says; 0 when it does not say. */
	public long size(String name) {
		ZipEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
		return entry == null ? 0 : Math.max(0, entry.getSize());
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
