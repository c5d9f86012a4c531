// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.format.html.internal.CellText.Note;
import org.broadsheet.format.html.internal.GridRow.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Puts the cells of a table, row by row, into the columns where a page shows them: behind cells that reach over several columns, and beside those that reach down from rows above. */
final class Grid {

	/** What a page may say; the number of columns is limited beside. */
	private static final int MOST_SPAN = 1000;
	private static final int MOST_DOWN = 65_534;
	static final int MOST_COLUMNS = 1 << 14;

	private final boolean marks;
	/** For each column how many rows a cell above still reaches down. */
	private int[] down = new int[16];
	private Element group;

	/**
	 * For the rows of one table.
	 *
	 * @param marks whether marks of footnotes are part of texts
	 */
	Grid(boolean marks) {
		this.marks = marks;
	}

	/** A table is wider than any table is. */
	static final class TooWide extends IOException {

		private static final long serialVersionUID = 1L;
		private final int line;

		TooWide(int line) {
			this.line = line;
		}

		int line() {
			return line;
		}
	}

	/** The next row. */
	GridRow row(Element tr) throws IOException {
		if (group != tr.parent()) {
			Arrays.fill(down, 0); // cells reach down to the end of their group of rows at most
			group = tr.parent();
		}
		List<Element> cells = tr.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList();
		Placed placed = new Placed(line(tr, cells));
		for (Element cell : cells) {
			placed.add(cell);
		}
		int covered = covered();
		next(placed.begun);
		boolean alone = cells.size() == 1 && covered == 0 && placed.begun.length == 0 && placed.column > 1;
		boolean hidden = CellText.hidden(tr) || CellText.hidden(tr.parent());
		return new GridRow(placed.line, part(tr, cells), hidden, placed.texts, Math.max(placed.column, covered), alone, placed.merged, placed.unseen, placed.notes);
	}

	/** The cells of a row, one after the other in the next columns that are free. */
	private final class Placed {

		private final int line;
		private final List<String> texts = new ArrayList<>();
		private final List<Integer> unseen = new ArrayList<>();
		private final Set<Note> notes = EnumSet.noneOf(Note.class);
		/** For each column how many rows below a cell of this one reaches down. */
		private int[] begun = new int[0];
		private int column;
		private int merged;

		Placed(int line) {
			this.line = line;
		}

		void add(Element cell) throws TooWide {
			column = free(column);
			if (column >= MOST_COLUMNS) {
				throw new TooWide(line);
			}
			int wide = span(cell, "colspan", MOST_SPAN);
			int high = span(cell, "rowspan", MOST_DOWN);
			int end = Math.min(MOST_COLUMNS, column + wide);
			text(CellText.ofCell(cell, marks, notes));
			merged += wide > 1 || high > 1 ? 1 : 0;
			if (CellText.hidden(cell)) {
				unseen.add(column);
			}
			if (high > 1) {
				begun = begun.length < end ? Arrays.copyOf(begun, end) : begun;
				Arrays.fill(begun, column, end, high - 1);
			}
			column = end;
		}

		private void text(String text) {
			if (!text.isEmpty()) {
				while (texts.size() < column) {
					texts.add("");
				}
				texts.add(text);
			}
		}
	}

	private static int line(Element tr, List<Element> cells) {
		Range range = tr.sourceRange().isImplicit() && !cells.isEmpty() ? cells.getFirst().sourceRange() : tr.sourceRange();
		return Math.max(0, range.start().lineNumber());
	}

	/** How far a cell reaches; 0 rows mean all that are left. */
	private static int span(Element cell, String attribute, int most) {
		String value = cell.attr(attribute).strip();
		int digits = 0;
		while (digits < value.length() && digits < 6 && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
			digits++;
		}
		int span = digits == 0 ? 1 : Integer.parseInt(value.substring(0, digits));
		return span == 0 ? attribute.equals("rowspan") ? most : 1 : Math.min(span, most);
	}

	private int free(int from) {
		int column = from;
		while (column < down.length && down[column] > 0) {
			column++;
		}
		return column;
	}

	private int covered() {
		int covered = 0;
		for (int c = 0; c < down.length; c++) {
			covered = down[c] > 0 ? c + 1 : covered;
		}
		return covered;
	}

	private void next(int[] begun) {
		for (int c = 0; c < down.length; c++) {
			down[c] -= down[c] > 0 ? 1 : 0;
		}
		down = down.length < begun.length ? Arrays.copyOf(down, begun.length) : down;
		for (int c = 0; c < begun.length; c++) {
			down[c] = Math.max(down[c], begun[c]);
		}
	}

	private static Part part(Element tr, List<Element> cells) {
		String parent = tr.parent() == null ? "" : tr.parent().normalName();
		if (parent.equals("tfoot")) {
			return Part.FOOT;
		}
		boolean headers = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
		return parent.equals("thead") || headers ? Part.HEAD : Part.BODY;
	}
}
