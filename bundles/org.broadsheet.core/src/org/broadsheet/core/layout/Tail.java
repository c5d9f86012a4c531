// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.io.IOException;
import java.util.regex.Pattern;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;

/**
 * What stands below the table and is no part of it: footnotes, or a second table.
 *
 * @param rows  number of rows of the table
 * @param kind  what follows; null when nothing does
 * @param text  of the first row of it, where it was read
 */
public record Tail(long rows, Kind kind, String text) {

	/** What can follow. */
	public enum Kind {
		FOOTNOTES, SECOND_TABLE,
		/** The same table once more, with nearly all of its rows. */
		COPY, BLANK_ROWS
	}

	private static final Pattern NOTE = Pattern.compile("(?i)\\s*(source|note|\\*|\\(|\\[|\\d\\)|data |prepared|generated|updated|last |downloaded|copyright|for more|this |these |the ).*",
			Pattern.DOTALL);
	private static final int LONG_TEXT = 60;

	/** More notes than these below a table are no notes. */
	public static final int MOST_FOOTNOTES = 50;

	/** Nothing follows. */
	public static Tail none(long rows) {
		return new Tail(rows, null, "");
	}

	/**
	 * Rows at the end of which only the first cell, or none, is filled.
	 *
	 * @param texts the rows as they were read
	 * @param codes the classes of their cells
	 */
	public static Tail sparse(RowSource texts, CellCodes codes) throws IOException {
		long rows = texts.rowCount();
		int lead = lead(codes);
		long end = rows;
		boolean worded = false;
		boolean gap = false;
		long notesFrom = rows;
		String first = "";
		for (boolean goesOn = true; goesOn && end > 0;) {
			int filled = filled(codes, end - 1);
			String text = filled == 0 || rows - end >= MOST_FOOTNOTES ? "" : note(texts, codes, end - 1, filled, lead);
			goesOn = filled == 0 || !text.isBlank();
			if (goesOn) {
				end--;
				worded |= NOTE.matcher(text).matches() || text.length() > LONG_TEXT;
				gap |= filled == 0 && notesFrom < rows;
				notesFrom = filled == 0 ? notesFrom : end;
				first = filled == 0 ? first : text;
			}
		}
		if (end == 0 || end == rows) {
			return none(rows);
		}
		return notesFrom == rows ? new Tail(end, Kind.BLANK_ROWS, "") : worded || gap ? new Tail(end, Kind.FOOTNOTES, first) : none(rows);
	}

	/** The text of a row with one text in it, or with a sentence that separators took apart; empty where it is neither. */
	private static String note(RowSource texts, CellCodes codes, long row, int filled, int lead) throws IOException {
		if (filled == 1) {
			return texts.page(row, 1).cell(0, lead);
		}
		if (row == 0 || !prose(codes, row)) {
			return "";
		}
		String[] cells = texts.page(row, 1).cells()[0];
		boolean spaced = lead == 0;
		for (int c = 1; spaced && c < cells.length; c++) {
			spaced = cells[c].isEmpty() || cells[c].startsWith(" ");
		}
		return spaced && NOTE.matcher(cells[0]).matches() ? String.join(",", cells) : "";
	}

	/** Whether a row has words only, also where the first row has values. */
	private static boolean prose(CellCodes codes, long row) {
		boolean over = false;
		for (int c = 0; c < codes.columns(); c++) {
			byte code = codes.get(c, row);
			if (HeaderGuess.typed(code)) {
				return false;
			}
			over |= code == CellClass.OTHER && HeaderGuess.typed(codes.get(c, 0));
		}
		return over;
	}

	/** The first column that holds something: a table may begin with an empty one. */
	private static int lead(CellCodes codes) {
		long looked = Math.min(codes.rows(), MOST_FOOTNOTES);
		for (int c = 0; c < codes.columns(); c++) {
			for (long row = 0; row < looked; row++) {
				byte code = codes.get(c, row);
				if (code != CellClass.EMPTY && code != CellClass.BLANK) {
					return c;
				}
			}
		}
		return 0;
	}

	private static int filled(CellCodes codes, long row) {
		int filled = 0;
		for (int c = 0; c < codes.columns(); c++) {
			byte code = codes.get(c, row);
			filled += code == CellClass.EMPTY || code == CellClass.BLANK ? 0 : 1;
		}
		return filled;
	}

	/** Whether something with a text of its own follows. */
	public boolean worthTelling() {
		return kind == Kind.FOOTNOTES || table();
	}

	/** Whether a table follows. */
	public boolean table() {
		return kind == Kind.SECOND_TABLE || kind == Kind.COPY;
	}

	/**
	 * The finding about what follows.
	 *
	 * @param all  number of rows with those that follow
	 * @param line of the first row that follows; 0 where unknown
	 * @param seen text of that row
	 */
	public Issue issue(long all, long line, String seen) {
		boolean notes = kind == Kind.FOOTNOTES;
		String sentence = notes ? Messages.Tail_footnotes : kind == Kind.COPY ? Messages.Tail_copy : Messages.Tail_secondTable;
		String message = IssueText.bind(sentence, IssueText.number(all - rows), IssueText.number(rows));
		return new Issue(notes ? "footnotes" : "second-table", Severity.WARNING, line, 0, "", IssueText.shortened(seen), message);
	}
}
