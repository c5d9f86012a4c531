// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.table.KeyColumns;

/**
 * A placemark.
 *
 * @param line  where it begins, from 1
 * @param cells its texts by column
 */
record Placemark(long line, Map<String, String> cells, KmlGeometry geometry) {

	static final String FOLDER = KeyColumns.PART + "folder";
	static final String BEGIN = KeyColumns.PART + "begin";
	static final String GEOMETRY = KeyColumns.PART + "geometry";
	private static final Set<String> TEXTS = Set.of("name", "description", "address", "phoneNumber");

	/** Reads the placemark whose element the parser has begun. */
	static Placemark read(KmlXml xml, String folder) throws IOException {
		Placemark read = new Placemark(xml.line(), new LinkedHashMap<>(), new KmlGeometry());
		xml.begin();
		if (!folder.isEmpty()) {
			read.cells.put(FOLDER, folder);
		}
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			read.part(xml);
		}
		if (!read.geometry.begin().isEmpty()) {
			read.cells.putIfAbsent(BEGIN, read.geometry.begin());
			read.cells.putIfAbsent(KeyColumns.PART + "end", read.geometry.end());
		}
		return read;
	}

	private void part(KmlXml xml) throws IOException {
		String name = xml.name();
		if (TEXTS.contains(name)) {
			cells.put(KeyColumns.PART + name, xml.text().strip());
		} else if (KmlGeometry.NAMES.contains(name)) {
			geometry.read(xml);
		} else if (name.equals("TimeStamp") || name.equals("TimeSpan")) {
			int outer = xml.depth();
			while (xml.nextWithin(outer)) {
				cells.put(KeyColumns.PART + xml.name(), xml.text().strip());
			}
		} else if (name.equals("ExtendedData")) {
			extended(xml);
		} else {
			xml.skip();
		}
	}

	/** Data as name and value, as typed by a schema, or in elements of one's own. */
	private void extended(KmlXml xml) throws IOException {
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			String name = xml.name();
			if (name.equals("Data")) {
				data(xml, xml.attribute("name"));
			} else if (name.equals("SchemaData")) {
				int schema = xml.depth();
				while (xml.nextWithin(schema)) {
					String field = xml.attribute("name");
					cells.put(field.isEmpty() ? xml.name() : field, xml.text().strip());
				}
			} else {
				cells.put(name, xml.text().strip());
			}
		}
	}

	private void data(KmlXml xml, String name) throws IOException {
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			if (xml.name().equals("value")) {
				// blanks are kept here, as the value may be any text
				cells.put(name, xml.text());
			} else {
				xml.skip();
			}
		}
	}
}
