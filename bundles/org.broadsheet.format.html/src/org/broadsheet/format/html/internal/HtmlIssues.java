// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import static org.broadsheet.core.issues.IssueText.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.issues.CountedIssues;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.format.html.internal.Survey.Named;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a table of a page in words. */
final class HtmlIssues {

	/** What is told once for all cells or rows it concerns. */
	private enum Kind {
		BLANK("blank-row", Severity.INFO), REPEATED("repeated-header", Severity.INFO), MERGED("merged-cells", Severity.WARNING), HIDDEN_ROW("hidden-rows", Severity.WARNING), HIDDEN_TEXT("hidden-text", Severity.INFO),
		MARK("note-marks", Severity.INFO), TABLE("nested-table", Severity.INFO), VALUE("shown-differs", Severity.INFO);

		private final String code;
		private final Severity severity;

		Kind(String code, Severity severity) {
			this.code = code;
			this.severity = severity;
		}

		String sentence() {
			return switch (this) {
			case BLANK -> Messages.HtmlIssues_blank;
			case REPEATED -> Messages.HtmlIssues_repeated;
			case MERGED -> Messages.HtmlIssues_merged;
			case HIDDEN_ROW -> Messages.HtmlIssues_hiddenRows;
			case HIDDEN_TEXT -> Messages.HtmlIssues_hiddenText;
			case MARK -> Messages.HtmlIssues_marks;
			case TABLE -> Messages.HtmlIssues_nested;
			case VALUE -> Messages.HtmlIssues_shown;
			};
		}
	}

	/** Where something was found; rows beside the table have the number of the one before them. */
	private record Place(long row, int line, int count) {
	}

	/** Places of one kind that are told apart. */
	private static final int MOST_PLACES = 100_000;

	private final TableLayout layout;
	private final CountedIssues issues = new CountedIssues();
	private final Map<Kind, List<Place>> places = new EnumMap<>(Kind.class);
	private final long[] unseen;
	private long rows;
	private long bodyRows;
	private Tail tail;
	private long tailLine;

	HtmlIssues(TableLayout layout) {
		this.layout = layout;
		this.unseen = new long[layout.columns()];
		if (layout.skipped() > 0) {
			issues.add(HeaderIssues.titles(layout.titleLine(), layout.skipped(), layout.titles()));
		}
		if (layout.headers() == 0) {
			issues.add(HeaderIssues.none());
		} else {
			List<Issue> names = new ArrayList<>();
			HeaderIssues.names(layout.names(), layout.header().line(), column -> column + 1, names);
			names.forEach(issues::add);
		}
	}

	void blank(GridRow row, long before) {
		place(Kind.BLANK, before, row.line(), 1);
	}

	void repeated(GridRow row, long before) {
		place(Kind.REPEATED, before, row.line(), 1);
	}

	/** Looks at a row of the table; its number in the table counts from 1. */
	void row(GridRow row, long number) {
		rows = number;
		place(Kind.MERGED, number, row.line(), row.merged());
		place(Kind.HIDDEN_ROW, number, row.line(), row.hidden() ? 1 : 0);
		for (CellText.Note note : row.notes()) {
			place(switch (note) {
			case HIDDEN -> Kind.HIDDEN_TEXT;
			case MARK -> Kind.MARK;
			case TABLE -> Kind.TABLE;
			case VALUE -> Kind.VALUE;
			}, number, row.line(), 1);
		}
		for (int column : row.unseen()) {
			if (column >= layout.first() && column < layout.first() + unseen.length) {
				unseen[column - layout.first()]++;
			}
		}
		ragged(row, number);
	}

	private void ragged(GridRow row, long number) {
		boolean many = row.last() + 1 > layout.most();
		if (many || row.end() < layout.least()) {
			int found = many ? row.last() + 1 : row.end();
			String message = IssueText.bind(many ? Messages.HtmlIssues_tooMany : Messages.HtmlIssues_tooFew, number(number), number(row.line()), found, many ? layout.most() : layout.least());
			issues.add(Issue.atRow(many ? "too-many-cells" : "too-few-cells", Severity.ERROR, row.line(), number, "", message));
		}
	}

	private void place(Kind kind, long row, int line, int count) {
		List<Place> known = places.computeIfAbsent(kind, key -> new ArrayList<>());
		if (count > 0 && known.size() < MOST_PLACES) {
			known.add(new Place(row, line, count));
		} else if (count > 0) {
			known.set(MOST_PLACES - 1, new Place(known.getLast().row(), known.getLast().line(), known.getLast().count() + count));
		}
	}

	/** Says how many rows come before those that the page has at the foot of the table. */
	void foot(long before) {
		bodyRows = before;
	}

	/** Leaves out what was found in rows from a line on that turned out to be no part of the table. */
	void cut(Tail end, long line) {
		tail = end;
		tailLine = line;
	}

	/** All findings. */
	List<Issue> list(Survey survey, Named chosen, PageSource source) {
		long last = tail == null ? rows : tail.rows();
		List<Issue> all = new ArrayList<>(issues.list().stream().filter(issue -> issue.row() <= last).toList());
		encoding(all, survey.read(), source);
		places.forEach((kind, found) -> add(all, kind, found.stream().filter(place -> place.row() <= last).toList()));
		hiddenColumns(all, last);
		if (tail != null && tail.worthTelling()) {
			all.add(tail.issue(rows, tailLine, tail.text()));
		}
		if (!chosen.table().data()) {
			all.add(Issue.atRow("layout-table", Severity.WARNING, chosen.table().line(), 0, "", Messages.HtmlIssues_layout));
		}
		if (survey.tables().size() > 1) {
			String message = survey.count() > survey.tables().size() ? Messages.HtmlIssues_manyTables : Messages.HtmlIssues_moreTables;
			all.add(Issue.general("more-sheets", Severity.INFO, NLS.bind(message, new Object[] { survey.count(), chosen.name(), survey.tables().size() })));
		}
		return all;
	}

	private void hiddenColumns(List<Issue> all, long last) {
		for (int c = 0; c < unseen.length; c++) {
			if (unseen[c] * 2 > last) {
				String name = ColumnNames.name(layout.names(), c);
				all.add(new Issue("hidden-column", Severity.WARNING, 0, 0, name, "", NLS.bind(Messages.HtmlIssues_hiddenColumn, name)));
			}
		}
	}

	private static void encoding(List<Issue> all, DecodingReader read, PageSource source) {
		if (read.malformed() > 0) {
			all.add(Issue.atRow("invalid-encoding", Severity.ERROR, read.firstMalformed(), 0, "",
					IssueText.bind(Messages.HtmlIssues_encoding, number(read.malformed()), source.encoding().charset().name(), read.firstMalformed())));
		}
	}

	private static void add(List<Issue> all, Kind kind, List<Place> found) {
		if (!found.isEmpty()) {
			Place first = found.getFirst();
			boolean beside = kind == Kind.BLANK || kind == Kind.REPEATED;
			String message = IssueText.bind(kind.sentence(), number(found.stream().mapToLong(Place::count).sum()), number(first.line()));
			Issue issue = Issue.atRow(kind.code, kind.severity, first.line(), beside ? 0 : first.row(), "", message);
			all.add(kind == Kind.MARK ? issue.with(Fixes.option(HtmlOptions.NOTE_MARKS, "true", Messages.HtmlIssues_keepMarks)) : issue);
		}
	}

	/** How many rows come before those at the foot of the table. */
	long bodyRows() {
		return bodyRows;
	}
}
