// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The archive that a workbook is, its parts found by name in any spelling that programs write. */
final class Archive implements Closeable {

	private static final int MOST_PARTS = 100_000;

	private final ZipFile zip;
	private final Map<String, ZipEntry> parts = new HashMap<>();

	Archive(Path file) throws IOException {
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED, e);
		}
		if (zip.size() > MOST_PARTS) {
			zip.close();
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
		}
		zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
	}

	private static String key(String name) {
		String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return path.startsWith("/") ? path.substring(1) : path;
	}

	boolean has(String name) {
		return parts.containsKey(key(name));
	}

	/** Opens a part. */
	Budget open(String name) throws IOException {
		return open(name, Budget.OTHERS);
	}

	/**
	 * Opens a part.
	 *
	 * @param always bytes that are allowed however small the part is in the archive
	 */
	Budget open(String name, long always) throws IOException {
		ZipEntry entry = parts.get(key(name));
		if (entry == null) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
		}
		return new Budget(zip.getInputStream(entry), Math.max(0, entry.getCompressedSize()), always);
	}

	/** Size of a part once it is unpacked, as the archive says. */
	long size(String name) {
		ZipEntry entry = parts.get(key(name));
		return entry == null ? 0 : entry.getSize();
	}

	/** The parts that a part names, by their ids. */
	Map<String, Relation> relations(String part) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
		Map<String, Relation> relations = new HashMap<>();
		if (has(file)) {
			try (Budget in = open(file); Xml xml = new Xml(in)) {
				for (var name = xml.nextStart(); name.isPresent(); name = xml.nextStart()) {
					String target = xml.attribute("Target");
					String type = xml.attribute("Type");
					if (name.get().equals("Relationship") && target != null && type != null && !"External".equals(xml.attribute("TargetMode"))) {
						relations.put(String.valueOf(xml.attribute("Id")), new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(part.substring(0, slash), target)));
					}
				}
			}
		}
		return relations;
	}

	/**
	 * A part that another names.
	 *
	 * @param type last part of the type's address, such as {@code worksheet}
	 */
	record Relation(String type, String path) {
	}

	private static String resolved(String base, String target) {
		String path = target.startsWith("/") ? target.substring(1) : base + target;
		return Path.of("/" + path.replace('\\', '/')).normalize().toString().substring(1).replace('\\', '/');
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
