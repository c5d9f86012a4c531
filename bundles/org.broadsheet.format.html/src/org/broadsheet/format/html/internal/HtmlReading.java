// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.layout.TotalRows;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.table.TableSpool;
import org.broadsheet.format.html.internal.Survey.Named;
import org.jsoup.nodes.Element;

/** Reads a table of a page: a first time to find it and how it is laid out, a second time for its rows. */
final class HtmlReading {

	private final HtmlOptions options;
	private final PageSource source;
	private final Survey survey;
	private final Named chosen;
	private final TableLayout layout;
	private final HtmlIssues issues;

	private HtmlReading(HtmlOptions options, PageSource source, Survey survey, Named chosen) {
		this.options = options;
		this.source = source;
		this.survey = survey;
		this.chosen = chosen;
		this.layout = TableLayout.of(chosen.table(), options);
		this.issues = new HtmlIssues(layout);
	}

	/** Finds the table. */
	static HtmlReading of(Path file, HtmlOptions options, ReadProgress progress) throws IOException {
		PageSource source = PageSource.open(file, options);
		Survey survey = Survey.of(source, options, progress);
		Named chosen = survey.chosen(options, file);
		if (chosen.table().kept()) {
			return new HtmlReading(options, source, survey, chosen);
		}
		Survey again = survey.again(source, options, progress, chosen);
		return new HtmlReading(options, source, again, again.chosen(options, file));
	}

	private List<ImportOption> inForce() {
		return options.inForce(source, survey, chosen, layout);
	}

	/** Shows the rows that the first reading kept. */
	Preview preview(int most) throws IOException {
		List<List<String>> shown = new ArrayList<>();
		TableRows rows = new TableRows(layout, issues, (cells, line) -> {
			List<String> row = new ArrayList<>(cells);
			row.addAll(Collections.nCopies(layout.columns() - row.size(), ""));
			shown.add(row);
		});
		for (GridRow row : chosen.table().head()) {
			if (shown.size() < most) {
				rows.row(row);
			}
		}
		List<GridRow> foot = shown.size() < most ? chosen.table().foot() : List.of();
		for (GridRow row : foot) {
			rows.row(row);
		}
		rows.end();
		int end = shown.size() - rows.notes();
		if (rows.notes() > 0) {
			GridRow note = foot.get(foot.size() - rows.notes());
			issues.cut(new Tail(end, Tail.Kind.FOOTNOTES, String.join(" ", layout.cells(note))), note.line());
		}
		return new Preview(inForce(), ColumnNames.all(layout.names()), shown.subList(0, Math.min(most, end)), issues.list(survey, chosen, source));
	}

	/** Reads all rows. */
	ScannedTable scan(Path work, ReadProgress progress) throws IOException {
		try (TableSpool spool = new TableSpool(work, layout.columns())) {
			TableRows rows = new TableRows(layout, issues, spool::add);
			Grid grid = new Grid(options.noteMarks());
			PageReading.read(source, progress, (int table, Element tr) -> {
				if (table == chosen.table().number()) {
					rows.row(grid.row(tr));
				}
				return true;
			});
			rows.end();
			cut(spool, rows.notes());
			List<Issue> all = issues.list(survey, chosen, source);
			spool.look(kept -> {
				totals(kept, all);
				return null;
			});
			return spool.finish(inForce(), layout.names(), all);
		}
	}

	/** Leaves out notes below the table: those that look like some, and those that the page has at its foot. */
	private void cut(TableSpool spool, int notes) throws IOException {
		long all = spool.rows();
		Tail tail = spool.look(rows -> {
			Tail found = layout.columns() > 2 ? Tail.sparse(rows, spool.codes()) : Tail.none(all);
			return found.rows() <= all - notes ? found : new Tail(all - notes, Tail.Kind.FOOTNOTES, String.join(" ", rows.page(all - notes, 1).cells()[0]).strip());
		});
		if (tail.kind() != null) {
			issues.cut(tail, spool.line(tail.rows()));
			spool.truncate(tail.rows());
		}
	}

	/** Rows at the foot of a table that are none of its notes sum it up, whatever they are called. */
	private void totals(RowSource rows, List<Issue> all) throws IOException {
		int before = all.size();
		TotalRows.add(rows, all);
		List<Long> told = all.subList(before, all.size()).stream().map(Issue::row).toList();
		RowPage foot = rows.page(issues.bodyRows(), FoundTable.FOOT);
		for (int i = 0; i < foot.size(); i++) {
			if (!told.contains(foot.rows()[i] + 1)) {
				all.add(TotalRows.issue(foot.rows()[i], foot.lines()[i], foot.cell(i, 0)));
			}
		}
	}
}
