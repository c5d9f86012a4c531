// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

import org.broadsheet.format.excel.internal.RefusedWorkbook.Reason;

/** A spreadsheet of OpenDocument, packed or as one flat file, read as a stream. */
final class OdsBook implements Book {

	/** What the type of every such document begins with. */
	static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
	private static final String CONTENT = "content.xml";
	private static final String MANIFEST = "META-INF/manifest.xml";
	private static final int HEAD = 1 << 12;

	private final Path file;
	private final Archive archive;
	private final long size;
	private final List<Sheet> sheets = new ArrayList<>();
	private final Set<String> hiddenStyles = new HashSet<>();

	/**
	 * Opens a packed spreadsheet.
	 *
	 * @param archive closed with the spreadsheet, but not when this fails
	 */
	OdsBook(Path file, Archive archive) throws IOException {
		this.file = file;
		this.archive = archive;
		this.size = Files.size(file);
		refuseEncrypted();
		readSheets();
	}

	/** Opens a flat spreadsheet. */
	OdsBook(Path file) throws IOException {
		this.file = file;
		this.archive = null;
		this.size = Files.size(file);
		readSheets();
	}

	/** Whether an archive is a document of this kind. */
	static boolean is(Archive archive) {
		return archive.has(CONTENT) && !archive.has("xl/workbook.xml");
	}

	/** Whether a file is a flat document of this kind. */
	static boolean flat(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return flat(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
		}
	}

	/** Whether a file that begins with a text is a flat document of this kind. */
	static boolean flat(String head) {
		int document = head.indexOf("<office:document");
		return document >= 0 && document < HEAD && head.contains(TYPE);
	}

	private void refuseEncrypted() throws IOException {
		if (archive.has(MANIFEST)) {
			try (Budget in = archive.open(MANIFEST); Xml xml = new Xml(in)) {
				for (var name = xml.nextStart(); name.isPresent(); name = xml.nextStart()) {
					if (name.get().equals("encryption-data")) {
						throw new RefusedWorkbook(Reason.PASSWORD);
					}
				}
			}
		}
	}

	private Budget open() throws IOException {
		return archive == null ? new Budget(Files.newInputStream(file), size, Budget.ROWS) : archive.open(CONTENT, Budget.ROWS);
	}

	private void readSheets() throws IOException {
		boolean found = false;
		try (Budget in = open(); Xml xml = new Xml(in)) {
			String style = "";
			for (var name = xml.nextStart(); name.isPresent(); name = xml.nextStart()) {
				switch (name.get()) {
				case "spreadsheet" -> found = true;
				case "style" -> style = String.valueOf(xml.attribute("name"));
				case "table-properties" -> hiddenStyle(xml, style);
				case "tracked-changes", "dde-links" -> xml.skip();
				case "table" -> table(xml);
				default -> { }
				}
			}
		}
		if (!found || sheets.isEmpty()) {
			throw new RefusedWorkbook(found ? Reason.NO_SHEETS : Reason.NO_WORKBOOK);
		}
	}

	private void hiddenStyle(Xml xml, String style) {
		if ("false".equals(xml.attribute("display"))) {
			hiddenStyles.add(style);
		}
	}

	private void table(Xml xml) throws IOException {
		String name = xml.attribute("name");
		sheets.add(new Sheet(name == null ? "" : name, hiddenStyles.contains(String.valueOf(xml.attribute("style-name")))));
		xml.skip();
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public List<Sheet> sheets() {
		return sheets;
	}

	@Override
	public void read(int sheet, boolean shown, SheetSink sink) throws IOException {
		try (Budget in = open(); Xml xml = new Xml(in)) {
			int table = 0;
			for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					switch (xml.name()) {
					case "tracked-changes", "dde-links" -> xml.skip();
					case "table" -> {
						if (table++ == sheet) {
							long length = archive == null ? size : archive.size(CONTENT);
							new OdsSheet(xml, new OdsCells(shown), sink, () -> in.count() / (double) Math.max(1, length)).read();
							return;
						}
						xml.skip();
					}
					default -> { }
					}
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		if (archive != null) {
			archive.close();
		}
	}
}
