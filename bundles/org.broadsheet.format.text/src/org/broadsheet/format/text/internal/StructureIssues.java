// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.broadsheet.core.issues.IssueText.number;
import static org.broadsheet.core.issues.IssueText.shortened;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.osgi.util.NLS;

/** Puts what is wrong with the structure of a source in words. */
final class StructureIssues {

	/** Issues of one kind that are listed one by one. */
	static final int MOST = 10_000;
	/** Cells of a row that are missing or too many and told one by one. */
	private static final int MOST_CELLS = 10;
	private static final int MOST_TRAILING = 20;
	/** Damaged cells of a column that are told one by one. */
	private static final int MOST_PLACES = 100;

	private final Layout layout;
	private final RowLimit limit;
	private final List<Issue> issues = new ArrayList<>();
	private final Map<String, Long> counts = new HashMap<>();

	StructureIssues(Layout layout, RowLimit limit) {
		this.layout = layout;
		this.limit = limit;
	}

	List<Issue> issues() {
		return issues;
	}

	/** An encoding that was guessed from the looks of the bytes changes what characters are shown, so it is told; with the next likely one to choose. */
	void encoding(SourceText source) {
		String name = source.encoding().charset().name();
		if (source.given() || name.startsWith("UTF-")) {
			return;
		}
		Encodings.Rival rival = source.encoding().rival();
		boolean doubt = rival != null && rival.close();
		String message = doubt ? NLS.bind(Messages.StructureIssues_encodingDoubt, new Object[] { name, rival.read(), rival.charset().name(), rival.otherwise() })
				: NLS.bind(Messages.StructureIssues_encoding, name, source.encoding().why());
		Issue issue = Issue.general("guessed-encoding", doubt ? Severity.WARNING : Severity.INFO, message);
		issues.add(rival == null ? issue : issue.with(Fixes.option(TextOptions.ENCODING, rival.charset().name(), NLS.bind(Messages.StructureIssues_encodingOther, rival.charset().name()))));
	}

	/** Findings about the rows of a scan. */
	void scan(TextScan scan, Tail tail, long rows, String encoding) {
		List<Long> trailing = new ArrayList<>();
		List<Long> between = scan.notes.stream().filter(note -> note.damage() == null && note.row() < tail.rows()).map(RowNote::line).toList();
		boolean spaced = between.size() > MOST_TRAILING && between.size() * 2L >= tail.rows();
		if (spaced) {
			String message = IssueText.bind(Messages.StructureIssues_spaced, number(between.size()), number(between.getFirst()));
			issues.add(Issue.atRow("blank-row", Severity.WARNING, between.getFirst(), 0, "", message));
		}
		for (RowNote note : scan.notes) {
			boolean blank = note.damage() == null || note.damage() == Damage.EMPTY;
			if (note.row() < tail.rows()) {
				if (!spaced || note.damage() != null) {
					row(note);
				}
			} else if (blank && (note.row() < rows || note.damage() != null) && !tail.table()) {
				trailing.add(note.line());
			}
		}
		trailing(trailing);
		counts.forEach(this::summary);
		if (scan.notesLeftOut > 0) {
			issues.add(Issue.general("more-issues", Severity.ERROR, IssueText.bind(Messages.StructureIssues_leftOut, number(scan.notesLeftOut))));
		}
		lineEnds(scan.lineEnds);
		for (CellNotes.Kind kind : CellNotes.Kind.values()) {
			for (int c = 0; c < layout.columns(); c++) {
				cells(scan.cells, kind, c, encoding, tail.rows());
			}
		}
	}

	/**
	 * Comment lines: those that stand together are one finding.
	 *
	 * @param lines   in their order, lines from 0
	 * @param leftOut how many more there are
	 */
	void comments(List<RowNote> lines, long leftOut) {
		if (layout.dialect().comment() == Rulers.SIGN || layout.ruler() != null) {
			rulers(layout.dialect().comment() == Rulers.SIGN ? lines : List.of(), leftOut);
		}
		if (layout.dialect().comment() == Rulers.SIGN) {
			return;
		}
		for (int i = 0; i < lines.size();) {
			int end = i + 1;
			while (end < lines.size() && lines.get(end).line() == lines.get(end - 1).line() + 1) {
				end++;
			}
			long first = lines.get(i).line() + 1;
			String message = end == i + 1 ? IssueText.bind(Messages.StructureIssues_comment, number(first))
					: IssueText.bind(Messages.StructureIssues_comments, number(first), number(first + end - i - 1));
			issues.add(comment(first, shortened(lines.get(i).text()), message));
			i = end;
		}
		if (leftOut > 0) {
			issues.add(comment(0, "", IssueText.bind(Messages.StructureIssues_moreComments, number(leftOut))));
		}
	}

	/** Lines that draw the table are one finding. */
	private void rulers(List<RowNote> lines, long leftOut) {
		HeadRow below = layout.ruler();
		long line = lines.isEmpty() ? below.line() : lines.getFirst().line() + 1;
		String text = shortened(lines.isEmpty() ? String.join(layout.dialect().separator() == FixedWidth.SEPARATOR ? " " : String.valueOf(layout.dialect().separator()), below.texts()) : lines.getFirst().text());
		String message = IssueText.bind(Messages.StructureIssues_rulers, number(Math.max(1, lines.size() + leftOut)), number(line), text);
		issues.add(Issue.atRow("ruler-line", Severity.INFO, line, 0, text, message));
	}

	/** Byte order marks between the rows, which are left out. */
	void marks(List<RowNote> marks) {
		if (!marks.isEmpty()) {
			String message = IssueText.bind(Messages.StructureIssues_marks, number(marks.size()), number(marks.getFirst().line()));
			issues.add(Issue.atRow("mark-within", Severity.INFO, marks.getFirst().line(), marks.getFirst().row() + 1, "", message));
		}
	}

	/** The mark that DOS programs put at the end of a text. */
	void end(boolean ended) {
		if (ended) {
			issues.add(Issue.general("end-mark", Severity.INFO, Messages.StructureIssues_end));
		}
	}

	private static Issue comment(long line, String text, String message) {
		return Issue.atRow("comment-line", Severity.INFO, line, 0, text, message).with(Fixes.option(TextOptions.COMMENT, TextOptions.NONE, Messages.StructureIssues_readComments));
	}

	/** Blank lines behind the table: a few one by one, many of them as one finding. */
	private void trailing(List<Long> lines) {
		if (lines.size() > MOST_TRAILING) {
			String message = IssueText.bind(Messages.StructureIssues_blankRows, number(lines.getFirst()), number(lines.getLast()));
			issues.add(Issue.atRow("blank-row", Severity.WARNING, lines.getFirst(), 0, "", message));
		} else {
			lines.forEach(line -> row(RowNote.blank(0, line)));
		}
	}

	void row(RowNote note) {
		String code = note.damage() == null ? "blank-row" : note.damage().code;
		long row = note.damage() == null ? 0 : note.row() + 1;
		Severity severity = note.damage() == null || note.damage() == Damage.EMPTY ? Severity.WARNING : Severity.ERROR;
		String value = shortened(note.extra().isEmpty() ? note.text() : note.extra());
		quote(note);
		int concerned = note.damage() == Damage.TOO_FEW || note.damage() == Damage.TOO_MANY ? Math.abs(note.found() - layout.columns()) : 1;
		for (int i = 0; i < (note.at() < 0 ? 1 : Math.min(concerned, MOST_CELLS)) && counts.merge(code, 1L, Long::sum) <= MOST; i++) {
			String column = note.at() < 0 ? "" : ColumnNames.name(layout.names(), note.at() + i);
			Issue issue = new Issue(code, severity, note.line(), row, column, value, sentence(note));
			issues.add(note.damage() == Damage.EMPTY ? issue.with(Fixes.deleteRows(row, row)) : note.damage() == Damage.TOO_LONG ? permitted(issue, note) : issue);
		}
	}

	/** Offers to permit such a row, where that is possible. */
	private Issue permitted(Issue issue, RowNote note) {
		int needed = note.found() == RowNote.CUT || note.found() > RowLimit.USUAL ? RowLimit.MOST : RowLimit.USUAL;
		return needed <= limit.bytes() ? issue
				: issue.with(Fixes.option(TextOptions.LONGEST, String.valueOf(needed), IssueText.bind(Messages.StructureIssues_permitLong, number(needed))));
	}

	/** A misplaced quote in a row that has the wrong number of cells, too. */
	private void quote(RowNote note) {
		if (note.quote() >= 0 && counts.merge(Damage.STRAY_QUOTE.code, 1L, Long::sum) <= MOST) {
			String message = IssueText.bind(Messages.StructureIssues_strayQuote, number(note.row() + 1), number(note.line()));
			issues.add(new Issue(Damage.STRAY_QUOTE.code, Severity.ERROR, note.line(), note.row() + 1, ColumnNames.name(layout.names(), note.quote()), shortened(note.text()), message));
		}
	}

	private String sentence(RowNote note) {
		if (note.damage() == null) {
			return IssueText.bind(Messages.StructureIssues_blankRow, number(note.line()));
		}
		Object[] parts = { number(note.row() + 1), number(note.line()), note.found(), layout.columns(), shortened(note.extra()), number(note.found()), number(limit.bytes()) };
		String message = switch (note.damage()) {
		case TOO_FEW -> Messages.StructureIssues_tooFew;
		case TOO_MANY -> note.extra().isEmpty() ? Messages.StructureIssues_tooMany : Messages.StructureIssues_tooManyLost;
		case WRONG_SEPARATOR -> Messages.StructureIssues_wrongSeparator;
		case STRAY_QUOTE -> Messages.StructureIssues_strayQuote;
		case UNCLOSED_QUOTE -> Messages.StructureIssues_unclosedQuote;
		case TOO_LONG -> note.found() == RowNote.CUT ? Messages.StructureIssues_cut : Messages.StructureIssues_tooLong;
		case EMPTY -> Messages.StructureIssues_emptyRow;
		};
		return IssueText.bind(message, parts);
	}

	private void summary(String code, long count) {
		if (count > MOST) {
			issues.add(Issue.general(code, Severity.ERROR, IssueText.bind(Messages.StructureIssues_more, number(count - MOST), code)));
		}
	}

	private void lineEnds(long[] ends) {
		int kinds = (ends[0] > 0 ? 1 : 0) + (ends[1] > 0 ? 1 : 0) + (ends[2] > 0 ? 1 : 0);
		if (kinds > 1) {
			String message = IssueText.bind(Messages.StructureIssues_lineEnds, new Object[] { number(ends[0]), number(ends[1]), number(ends[2]) });
			issues.add(Issue.general("mixed-line-endings", Severity.INFO, message));
		}
	}

	private void cells(CellNotes notes, CellNotes.Kind kind, int column, String encoding, long rows) {
		long count = notes.count(kind, column);
		if (count == 0 || notes.firstRows[kind.ordinal() * notes.columns + column] >= rows) {
			return; // what stands below the table was left out
		}
		CellNotes.Kind told = told(kind, encoding);
		if (count <= MOST_PLACES && kind.damage) {
			notes.places.stream().filter(place -> place.kind() == kind && place.column() == column && place.row() < rows).forEach(place -> issues.add(damaged(place, told, encoding)));
			return;
		}
		int at = kind.ordinal() * notes.columns + column;
		String name = ColumnNames.name(layout.names(), column);
		Object[] parts = { number(count), name, number(notes.firstRows[at] + 1), number(notes.firstLines[at]), encoding };
		String message = switch (told) {
		case SPACES -> Messages.StructureIssues_spaces;
		case INVISIBLE -> Messages.StructureIssues_invisible;
		case CONTROL -> Messages.StructureIssues_control;
		case MALFORMED -> Messages.StructureIssues_malformed;
		case LOST -> Messages.StructureIssues_lost;
		};
		Severity severity = kind == CellNotes.Kind.SPACES ? Severity.INFO : Severity.WARNING;
		Issue issue = new Issue(told.code, severity, notes.firstLines[at], notes.firstRows[at] + 1, name, "", IssueText.bind(message, parts));
		issues.add(switch (kind) {
		case SPACES -> issue.with(Fixes.plain(Fixes.TRIM));
		case INVISIBLE, CONTROL -> issue.with(Fixes.plain(Fixes.REMOVE_INVISIBLE));
		case MALFORMED, LOST -> issue;
		});
	}

	/** A text that is not Unicode holds no replacement characters: they stand for bytes that have no character in its encoding. */
	private static CellNotes.Kind told(CellNotes.Kind kind, String encoding) {
		return kind == CellNotes.Kind.LOST && !encoding.startsWith("UTF-") ? CellNotes.Kind.MALFORMED : kind;
	}

	private Issue damaged(CellNotes.Place place, CellNotes.Kind kind, String encoding) {
		String name = ColumnNames.name(layout.names(), place.column());
		String message = switch (kind) {
		case CONTROL -> Messages.StructureIssues_controlCell;
		case MALFORMED -> Messages.StructureIssues_malformedCell;
		default -> Messages.StructureIssues_lostCell;
		};
		Object[] parts = { number(place.row() + 1), number(place.line()), name, encoding };
		Issue issue = new Issue(kind.code, Severity.WARNING, place.line(), place.row() + 1, name, "", IssueText.bind(message, parts));
		return kind == CellNotes.Kind.CONTROL ? issue.with(Fixes.plain(Fixes.REMOVE_INVISIBLE)) : issue;
	}

	/**
	 * What stands below the table.
	 *
	 * @param rows with those below
	 * @param line where it begins
	 * @param head the first rows of the source; a second table among them can be read instead
	 */
	void tail(Tail tail, long rows, TextScan scan, long line, List<HeadRow> head) {
		RowNote first = scan.notes.stream().filter(note -> note.row() >= tail.rows() && !note.text().isEmpty()).findFirst().orElse(null);
		Issue issue = tail.issue(rows, line, first == null ? tail.text() : first.text());
		for (int i = 0; tail.table() && i < head.size(); i++) {
			if (head.get(i).line() == line) {
				issue = issue.with(Fixes.option(TextOptions.SKIP, String.valueOf(i), Messages.StructureIssues_readSecond));
			}
		}
		issues.add(issue);
	}
}
