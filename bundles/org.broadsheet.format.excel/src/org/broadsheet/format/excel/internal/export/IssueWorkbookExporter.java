// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Writes a copy of a table in which every wrong cell is red and has the reason as a comment, with the list of issues on a sheet of its own. */
@Component(service = Exporter.class)
public final class IssueWorkbookExporter implements Exporter {

	private static final String COMMENTS = "comments";
	/** More comments make a workbook slow to open. */
	private static final int USUAL_COMMENTS = 2000;
	private static final int MOST_COMMENTS = 50_000;

	private final ExcelLimits limits;

	/** An exporter for Excel. */
	public IssueWorkbookExporter() {
		this(ExcelLimits.EXCEL);
	}

	IssueWorkbookExporter(ExcelLimits limits) {
		this.limits = limits;
	}

	@Override
	public String id() {
		return "issues-xlsx";
	}

	@Override
	public String label() {
		return Messages.IssueWorkbookExporter_label;
	}

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public int rank() {
		return 20;
	}

	@Override
	public Content content() {
		return Content.ISSUES;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		return List.of(ExportOption.number(COMMENTS, NLS.bind(Messages.IssueWorkbookExporter_comments, MOST_COMMENTS), USUAL_COMMENTS));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Notes notes = new Notes();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 18)) {
			Workbook book = new Workbook(out, Books.APPLICATION, Books.VERSION);
			MarkedRows rows = new MarkedRows(table, Math.min(MOST_COMMENTS, Integer.parseInt(options.get(COMMENTS))), limits, notes);
			rows.write(book, progress.split(70));
			long count = IssueSheet.write(book, table, limits, progress.split(25));
			book.finish();
			return new ExportResult(count, notes.sentences());
		}
	}
}
