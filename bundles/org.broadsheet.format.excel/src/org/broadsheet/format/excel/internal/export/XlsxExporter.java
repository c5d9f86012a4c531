// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Writes a workbook with typed cells. A table that is too long for one sheet goes on in another. */
@Component(service = Exporter.class)
public final class XlsxExporter implements Exporter {

	private static final String TOO_LONG = "longTables";
	private static final String SPLIT = "split";
	private static final String REFUSE = "refuse";

	private final ExcelLimits limits;

	/** An exporter for Excel. */
	public XlsxExporter() {
		this(ExcelLimits.EXCEL);
	}

	XlsxExporter(ExcelLimits limits) {
		this.limits = limits;
	}

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String label() {
		return Messages.XlsxExporter_label;
	}

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public int rank() {
		return 40;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		return List.of(ExportOption.choice(TOO_LONG, NLS.bind(Messages.XlsxExporter_tooLong, limits.rows() - 1), SPLIT,
				List.of(new Choice(SPLIT, Messages.XlsxExporter_split), new Choice(REFUSE, Messages.XlsxExporter_refuse))));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		if (REFUSE.equals(options.get(TOO_LONG)) && table.rowCount() >= limits.rows()) {
			throw new RefusedException(NLS.bind(Messages.XlsxExporter_refused, table.rowCount(), limits.rows() - 1));
		}
		Notes notes = new Notes();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 18)) {
			Workbook book = new Workbook(out, Books.APPLICATION, Books.VERSION);
			TableSheets sheets = new TableSheets(book, table.title(), table.names(), ColumnWidths.of(table), limits);
			long count = write(table, sheets, notes, monitor);
			sheets.end();
			book.finish();
			if (sheets.count() > 1) {
				notes.add(NLS.bind(Messages.XlsxExporter_sheets, sheets.count(), limits.rows() - 1));
			}
			return new ExportResult(count, notes.sentences());
		}
	}

	private long write(ExportTable table, TableSheets sheets, Notes notes, IProgressMonitor monitor) throws IOException {
		List<TypedCells> cells = table.columns().stream().map(column -> new TypedCells(column, limits, notes)).toList();
		int[] indexes = table.columns().stream().mapToInt(column -> column.index()).toArray();
		return table.forEach((page, index) -> {
			Worksheet sheet = sheets.next();
			for (int c = 0; c < indexes.length; c++) {
				if (cells.get(c).write(sheet, sheets.row(), c, page.cell(index, indexes[c]), page.rows()[index] + 1, sheets.links())) {
					sheets.linked();
				}
			}
		}, monitor);
	}
}
