// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.FileKinds;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Reads spreadsheets: XLSX and XLSM, XLS of 1997 and later, the XML workbooks of 2003, ODS and its flat form. */
@Component(service = Importer.class)
public final class ExcelImporter implements Importer {

	private static final List<String> ENDINGS = List.of("xlsx", "xlsm", "xls", "ods", "fods");
	/** The ending that documents of all kinds have. */
	private static final String XML = "xml";
	/** Not read, but refused in words of its own. */
	private static final String BINARY = ".xlsb";
	private static final String ZIP = "PK\3\4";
	/** Where the name of the first file of a ZIP archive stands, and what the first one of a workbook can be. */
	private static final int FIRST_NAME = 30;
	private static final List<String> FIRST_PARTS = List.of("mimetype", "[Content_Types].xml", "_rels/", "docProps/", "xl/", "customXml/", "META-INF/");
	private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
	private static final int BY_NAME_AND_CONTENT = 95;
	private static final int BY_CONTENT = 80;
	private static final int MAYBE = 30;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;

	@Override
	public String id() {
		return "excel";
	}

	@Override
	public String label() {
		return Messages.ExcelImporter_label;
	}

	@Override
	public List<String> extensions() {
		return Stream.concat(ENDINGS.stream(), documentExtensions().stream()).toList();
	}

	@Override
	public List<String> documentExtensions() {
		return List.of(XML);
	}

	@Override
	public int accepts(Path file, byte[] head) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		boolean named = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) || name.endsWith(BINARY);
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith(ZIP)) {
			return named ? BY_NAME_AND_CONTENT : packed(start) ? BY_CONTENT : 0;
		}
		if (start.startsWith(COMPOUND)) {
			return named ? BY_NAME_AND_CONTENT : MAYBE;
		}
		if (OdsBook.flat(start) || XmlBook.is(start)) {
			return named ? BY_NAME_AND_CONTENT : BY_CONTENT;
		}
		return named ? BY_NAME_ALONE : 0;
	}

	/** Whether a ZIP archive is a workbook and no archive that holds one, which shows its names, too, where it lies uncompressed: the name of the first file tells. */
	private static boolean packed(String start) {
		boolean office = FIRST_PARTS.stream().anyMatch(part -> start.startsWith(part, FIRST_NAME));
		return office && (start.contains("xl/") || start.contains(OdsBook.TYPE));
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		ExcelOptions given = new ExcelOptions(options);
		try (Book book = open(file)) {
			ChosenSheet sheet = ChosenSheet.of(book, given, file.getFileName().toString());
			SheetHead head = new SheetHead();
			sheet.read(head);
			if (head.rows().isEmpty()) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.EMPTY);
			}
			return preview(given, sheet, head.rows(), rows);
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	private static Preview preview(ExcelOptions given, ChosenSheet sheet, List<SheetRow> head, int rows) {
		SheetLayout layout = SheetLayout.of(head, given);
		SheetIssues issues = new SheetIssues(layout);
		List<List<String>> cells = new ArrayList<>();
		for (SheetRow row : head.subList(layout.before(), Math.min(head.size(), layout.before() + rows))) {
			List<String> texts = new ArrayList<>();
			for (int c = 0; c < layout.columns(); c++) {
				texts.add(row.text(layout.first() + c));
			}
			cells.add(texts);
			issues.row(row, cells.size());
		}
		return new Preview(given.inForce(sheet, layout), ColumnNames.all(layout.names()), cells, issues.list());
	}

	@Override
	public List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		try (Book book = open(file)) {
			return SheetParts.of(book, SubMonitor.convert(monitor, 1));
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		ExcelOptions given = new ExcelOptions(request.options());
		Path file = request.file();
		try (Book book = open(file)) {
			ChosenSheet sheet = ChosenSheet.of(book, given, file.getFileName().toString());
			try (SheetScan scan = new SheetScan(given, sheet, request.work(), progress)) {
				return scan.run();
			}
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	/** Opens a workbook as what it is, whatever its name says. */
	private static Book open(Path file) throws IOException {
		SourceFiles.readable(file);
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(512);
		}
		String magic = new String(start, 0, Math.min(4, start.length), StandardCharsets.ISO_8859_1);
		if (magic.equals(COMPOUND)) {
			return new XlsBook(file);
		}
		if (magic.equals(ZIP)) {
			return zipped(file);
		}
		if (OdsBook.flat(file)) {
			return new OdsBook(file);
		}
		if (XmlBook.is(file)) {
			return new XmlBook(file);
		}
		if (magic.matches("\\x09[\\x00\\x02\\x04].\\x00")) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.OLD_FORMAT); // the workbooks of Excel 2 to 4 have no folders inside
		}
		if (FileKinds.markup(start, start.length).isPresent()) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.MARKUP);
		}
		throw new RefusedWorkbook(start.length == 0 ? RefusedWorkbook.Reason.EMPTY : RefusedWorkbook.Reason.NO_WORKBOOK);
	}

	private static Book zipped(Path file) throws IOException {
		Archive archive = new Archive(file);
		try {
			return OdsBook.is(archive) ? new OdsBook(file, archive) : new XlsxBook(file, archive);
		} catch (IOException | RuntimeException e) {
			archive.close();
			throw e;
		}
	}
}
