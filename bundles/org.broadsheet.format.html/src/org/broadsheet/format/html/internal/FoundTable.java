// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.format.html.internal.GridRow.Part;
import org.jsoup.nodes.Element;

/** What a first reading tells of a table of a page: how large it is, whether it holds data, and its first rows. */
final class FoundTable {

	private static final int HEAD = 1000;
	/** A table that holds another one in no more than one of so many rows, such as the numbers of further pages, can have data. */
	private static final int FEW = 4;
	/** More rows at the foot of a table are no foot. */
	static final int FOOT = 200;

	private final int number;
	private final int line;
	private final boolean layout;
	private final Grid grid;
	private String title;
	private boolean captioned;
	private int tables;
	private int allRows;
	private boolean headers;
	private boolean only;
	private long rows;
	private long cells;
	private int first = Integer.MAX_VALUE;
	private int last;
	private final Map<Integer, Long> ends = new HashMap<>();
	private final List<GridRow> head = new ArrayList<>();
	private final List<GridRow> foot = new ArrayList<>();

	FoundTable(int number, Element element, String heading, boolean marks) {
		this.number = number;
		this.line = Math.max(0, element.sourceRange().start().lineNumber());
		this.layout = element.attr("role").matches("(?i)presentation|none");
		this.title = heading;
		this.grid = new Grid(marks);
	}

	void caption(String text) {
		if (!text.isBlank()) {
			title = text;
			captioned = true;
		}
	}

	/** One of its cells holds a table. */
	void holdsTable() {
		tables++;
	}

	/** Takes the next row; returns how many characters of it were kept. */
	int row(Element tr, boolean keep) throws IOException {
		GridRow row = grid.row(tr);
		int filled = row.filled();
		allRows++;
		if (filled == 0) {
			return 0;
		}
		rows++;
		cells += filled;
		headers |= row.head() && !row.alone();
		if (!row.alone()) {
			first = Math.min(first, row.first());
			last = Math.max(last, row.last());
			if (!row.head()) {
				ends.merge(row.end(), 1L, Long::sum);
			}
		}
		List<GridRow> rowsOf = row.part() == Part.FOOT ? foot : head;
		if (!keep || rowsOf.size() >= (row.part() == Part.FOOT ? FOOT : HEAD)) {
			return 0;
		}
		rowsOf.add(row);
		return row.size() + row.texts().size();
	}

	/** Number in the order of the page, from 0. */
	int number() {
		return number;
	}

	/** Line its tag begins in. */
	int line() {
		return line;
	}

	/** Caption, or the heading above; empty when there is none. */
	String title() {
		return title;
	}

	/** Rows with a text. */
	long rows() {
		return rows;
	}

	/** Cells with a text. */
	long cells() {
		return cells;
	}

	/** First column with a text, from 0. */
	int first() {
		return first > last ? 0 : first;
	}

	/** Last column with a text, from 0. */
	int last() {
		return last;
	}

	/** The number of columns most rows below headers reach over; 0 when there is none. */
	int usualEnd() {
		return ends.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
	}

	/** Whether first rows were kept. */
	boolean kept() {
		return !head.isEmpty() || foot.size() == rows;
	}

	/** The first rows with a text, those at the foot of the table left out. */
	List<GridRow> head() {
		return head;
	}

	/** The rows at the foot of the table. */
	List<GridRow> foot() {
		return foot;
	}

	/** It is the only one of its page, so that a single column can be data, too. */
	void only() {
		only = true;
	}

	/** Whether it holds data and does not only arrange the page. */
	boolean data() {
		boolean arranged = layout || tables * FEW >= Math.max(1, allRows) && !captioned && !headers;
		boolean several = rows > 1 && (last > first() || headers || only);
		return !arranged && (several || captioned);
	}
}
