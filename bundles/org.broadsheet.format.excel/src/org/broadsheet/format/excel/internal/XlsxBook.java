// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.format.excel.internal.Archive.Relation;
import org.broadsheet.format.excel.internal.RefusedWorkbook.Reason;

/** A workbook of Office Open XML, both variants of the standard, read as a stream. */
final class XlsxBook implements Book {

	private final long size;
	private final Archive archive;
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<String> parts = new ArrayList<>();
	private final Map<String, Relation> relations;
	private XlsxStyles styles;
	private boolean from1904;

	/**
	 * Opens a workbook.
	 *
	 * @param archive closed with the workbook, but not when this fails
	 */
	XlsxBook(Path file, Archive archive) throws IOException {
		this.size = Files.size(file);
		this.archive = archive;
		String workbook = workbook();
		relations = archive.relations(workbook);
		readSheets(workbook);
	}

	private String workbook() throws IOException {
		Optional<String> named = archive.relations("").values().stream().filter(relation -> relation.type().equals("officeDocument")).map(Relation::path).filter(archive::has).findFirst();
		String workbook = named.orElse("xl/workbook.xml");
		if (archive.has("xl/workbook.bin") || workbook.endsWith(".bin")) {
			throw new RefusedWorkbook(Reason.BINARY_XLSB);
		}
		if (!archive.has(workbook)) {
			throw new RefusedWorkbook(Reason.NO_WORKBOOK);
		}
		return workbook;
	}

	private void readSheets(String workbook) throws IOException {
		boolean found = false;
		try (Budget in = archive.open(workbook); Xml xml = new Xml(in)) {
			for (var name = xml.nextStart(); name.isPresent(); name = xml.nextStart()) {
				switch (name.get()) {
				case "workbook" -> found = true;
				case "workbookPr" -> from1904 = xml.flag("date1904");
				case "sheet" -> sheet(xml);
				default -> { }
				}
			}
		}
		if (!found) {
			throw new RefusedWorkbook(Reason.NO_WORKBOOK);
		}
		if (sheets.isEmpty()) {
			throw new RefusedWorkbook(Reason.NO_SHEETS);
		}
	}

	/** Takes sheets with cells; charts and macros have sheets of their own. */
	private void sheet(Xml xml) {
		Relation relation = relations.get(String.valueOf(xml.attribute("id")));
		String name = xml.attribute("name");
		if (name != null && relation != null && relation.type().equals("worksheet") && archive.has(relation.path())) {
			String state = xml.attribute("state");
			sheets.add(new Sheet(name, state != null && !state.equals("visible")));
			parts.add(relation.path());
		}
	}

	private String part(String type) {
		return relations.values().stream().filter(relation -> relation.type().equals(type)).map(Relation::path).findFirst().orElse(null);
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
		read(sheet, shown, sink, (part, cells, target) -> {
			Resumed resumed = new Resumed(target);
			try {
				readTags(part, cells, resumed);
			} catch (UnusualXml e) {
				resumed.again();
				readWhole(part, cells, resumed);
			}
		});
	}

	/** A way to read the part of a sheet. */
	interface Reading {

		void read(String part, XlsxCells cells, SheetSink sink) throws IOException;
	}

	void read(int sheet, boolean shown, SheetSink sink, Reading reading) throws IOException {
		if (styles == null) {
			styles = new XlsxStyles(archive, part("styles"));
		}
		try (SharedStrings strings = new SharedStrings(archive, part("sharedStrings"))) {
			reading.read(parts.get(sheet), new XlsxCells(strings, styles, new Dates(from1904), new Examples(from1904, shown)), sink);
		}
	}

	/** Reads a sheet that is written as usual; gives up with {@link UnusualXml} at anything else. */
	void readTags(String part, XlsxCells cells, SheetSink sink) throws IOException {
		try (Budget in = archive.open(part, Budget.ROWS)) {
			new SheetTags(new Tags(in), cells, sink, () -> share(in, part)).read();
		}
	}

	/** Reads a sheet by the parser that knows all of XML. */
	void readWhole(String part, XlsxCells cells, SheetSink sink) throws IOException {
		try (Budget in = archive.open(part); Xml xml = new Xml(in)) {
			new XlsxSheet(xml, cells, sink, () -> share(in, part)).read();
		}
	}

	private double share(Budget in, String part) {
		return in.count() / (double) Math.max(1, archive.size(part));
	}

	@Override
	public void close() throws IOException {
		archive.close();
	}
}
