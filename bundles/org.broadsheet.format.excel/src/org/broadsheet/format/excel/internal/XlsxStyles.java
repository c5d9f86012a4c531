// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/** What the styles of cells make of numbers. */
final class XlsxStyles {

	private final List<NumberStyle> styles = new ArrayList<>();

	/** Styles of a part; none when there is no such part. */
	XlsxStyles(Archive archive, String part) throws IOException {
		if (part == null || !archive.has(part)) {
			return;
		}
		Map<Integer, String> formats = new HashMap<>();
		try (Budget in = archive.open(part); Xml xml = new Xml(in)) {
			boolean cells = false;
			for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
				boolean start = event == XMLStreamConstants.START_ELEMENT;
				switch (xml.name()) {
				case "cellXfs" -> cells = start;
				case "numFmt" -> {
					if (start && xml.attribute("formatCode") != null) {
						formats.putIfAbsent(xml.number("numFmtId", -1), xml.attribute("formatCode"));
					}
				}
				case "xf" -> {
					if (start && cells) {
						int id = xml.number("numFmtId", 0);
						styles.add(NumberFormats.style(id, formats.get(id)));
					}
				}
				default -> { }
				}
			}
		}
	}

	/** What a style makes of numbers. */
	NumberStyle style(int index) {
		return index >= 0 && index < styles.size() ? styles.get(index) : NumberStyle.PLAIN;
	}
}
