// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.HeaderNames;
import org.broadsheet.core.layout.ReportLines;
import org.broadsheet.core.layout.Titles;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;

/** Finds out from the head of a source where its table begins, which rows are headers and how many columns there are. */
final class LayoutGuess {

	private static final int ROWS = 1000;
	private static final int BYTES = 1 << 17;
	/** Rows that are too few to outvote a header about the number of columns. */
	private static final int FEW_ROWS = 5;
	private static final double NEARLY_ALL = 0.9;
	private static final int MOST_HEADERS = 4;

	private final Head head;
	private final TextOptions given;
	private final DialectGuess guess;
	private final List<HeadRow> rows;
	/** The line of dashes below the header, which is none of the rows; null when there is none. */
	private final HeadRow ruler;

	private LayoutGuess(Head head, TextOptions given) {
		this.head = head;
		this.given = given;
		this.guess = DialectGuess.guess(head, given);
		List<HeadRow> all = allRows(head, guess.dialect());
		int at = Rulers.below(all, guess.dialect());
		this.ruler = at < 0 ? null : all.get(at);
		this.rows = without(all, at);
	}

	/** The first rows of a source, by which rows above the header are counted. */
	static List<HeadRow> rows(Head head, Dialect dialect) {
		List<HeadRow> all = allRows(head, dialect);
		return without(all, Rulers.below(all, dialect));
	}

	private static List<HeadRow> allRows(Head head, Dialect dialect) {
		return CommentLines.headed(head, dialect, HeadRow.read(head, dialect, ROWS, BYTES));
	}

	private static List<HeadRow> without(List<HeadRow> rows, int at) {
		List<HeadRow> others = new ArrayList<>(rows);
		if (at >= 0) {
			others.remove(at);
		}
		return others;
	}

	static Layout guess(Head head, TextOptions given) {
		return new LayoutGuess(head, given).layout();
	}

	private Layout layout() {
		int most = mode(rows);
		ReportLines above = ReportLines.find(rows, most == 1 && guess.width() > 1 ? guess.width() : most, mode(rows.subList(rows.size() / 2, rows.size())));
		int mode = above.width();
		Shape shape = Shape.of(behindFirst(mode), mode);
		List<HeadRow> repaired = repaired(shape);
		int first = given.skipRows().isPresent() ? given.skipRows().getAsInt() : Math.max(above.count(), Titles.count(repaired, mode));
		int start = Math.min(first, rows.size());
		while (given.skipRows().isEmpty() && start < rows.size() && rows.get(start).blank() && mode > 1) {
			start++;
		}
		List<HeadRow> table = repaired.subList(start, repaired.size());
		int headers = Math.min(given.headerRows().isPresent() ? given.headerRows().getAsInt() : headers(table, mode), table.size());
		int columns = columns(start, headers, mode);
		List<HeadRow> body = rows.subList(start + headers, rows.size());
		Shape bodyShape = Shape.of(body, columns);
		List<String> names = names(start, headers, bodyShape);
		HeadRow last = last(start + headers);
		boolean beyond = start + headers >= rows.size();
		int offset = beyond ? last == null ? head.from() : last.to() : body.getFirst().from();
		long line = beyond ? last == null ? head.line() : last.line() + last.lines() : body.getFirst().line();
		int headerOffset = headers == 0 ? offset : rows.get(start).from();
		return new Layout(guess.dialect(), guess.share(), start, names, List.copyOf(rows.subList(start, start + headers)), bodyShape, headerOffset, offset, line, List.copyOf(rows.subList(0, start)), ruler);
	}

	/** The last row, be it the ruler, where there are so many; null when there is none. */
	private HeadRow last(int count) {
		HeadRow last = rows.isEmpty() ? null : rows.getLast();
		return ruler != null && count >= rows.size() && (last == null || ruler.from() > last.from()) ? ruler : last;
	}

	/** Number of header rows; all rows above the ruler are. */
	private int headers(List<HeadRow> table, int width) {
		long above = ruler == null ? 0 : table.stream().filter(row -> row.from() < ruler.from()).count();
		return above > 0 && above <= MOST_HEADERS ? (int) above : HeaderGuess.count(table, width);
	}

	/** The rows behind the first one of a width, as that may be the header; all where there are too few. */
	private List<HeadRow> behindFirst(int width) {
		for (int i = 0; i + 2 < rows.size(); i++) {
			if (rows.get(i).width() == width && rows.get(i).filled() > 0) {
				return rows.subList(i + 1, rows.size());
			}
		}
		return rows;
	}

	/** The most frequent number of cells; rows below weigh as much as those above. */
	private static int mode(List<HeadRow> rows) {
		Widths widths = new Widths();
		for (HeadRow row : rows) {
			if (!row.blank()) {
				widths.add(row.width(), row.filled() == 0 ? 1 : row.strict() ? 4 : 2);
			}
		}
		return Math.max(1, widths.most(1));
	}

	/** The rows, those of another width in the shape of the others where another separator or a misplaced quote explains them. */
	private List<HeadRow> repaired(Shape shape) {
		List<HeadRow> repaired = new ArrayList<>(rows);
		for (int i = 0; i < rows.size(); i++) {
			HeadRow row = rows.get(i);
			boolean odd = row.width() != shape.columns() || !row.strict();
			boolean values = valuesBehind(i, shape.columns());
			if (odd && !row.blank() && shape.columns() > 1 && (row.width() > 1 || values)) {
				boolean found = repair(repaired, i, shape);
				if (!found && values) {
					repair(repaired, i, shape.headers());
				}
			}
		}
		return repaired;
	}

	private boolean repair(List<HeadRow> repaired, int i, Shape shape) {
		HeadRow row = rows.get(i);
		RowTokenizer tokenizer = tokenizer();
		int end = tokenizer.next(head.bytes(), row.from(), head.limit(), true);
		Repaired found = new RowRepair(guess.dialect(), shape).repair(head.bytes(), row.from(), head.limit(), tokenizer, end);
		boolean explained = found.damage() != Damage.TOO_FEW && found.damage() != Damage.TOO_MANY;
		if (explained) {
			repaired.set(i, row.with(found.cells(), guess.dialect().quote()));
		}
		return explained;
	}

	/** Whether the next row has values and not names, so that a line of words above it can be the header and no title. */
	private boolean valuesBehind(int i, int columns) {
		if (i + 1 >= rows.size() || rows.get(i + 1).width() != columns) {
			return false;
		}
		for (byte code : rows.get(i + 1).codes()) {
			if (HeaderGuess.typed(code)) {
				return true;
			}
		}
		return false;
	}

	/** The header decides when there are few rows or the rows do not agree. */
	private int columns(int start, int headers, int mode) {
		if (headers == 0) {
			return mode;
		}
		int header = rows.get(start + headers - 1).width();
		int all = 0;
		int agreeing = 0;
		for (HeadRow row : rows.subList(start + headers, rows.size())) {
			all += row.blank() || !row.strict() ? 0 : 1;
			agreeing += row.width() == mode && row.strict() ? 1 : 0;
		}
		if (header > mode && rows.get(start + headers - 1).named() <= mode) {
			return mode; // separators at the end of the header alone are no columns
		}
		boolean rowsDecide = all >= FEW_ROWS && agreeing >= NEARLY_ALL * all || agreeing == all && header < mode && (all > 1 || all == 1 && rows.get(start + headers).named() <= header);
		return rowsDecide || header == 1 ? mode : header;
	}

	/** Reads a header that begins with the sign of comments, too. */
	private RowTokenizer tokenizer() {
		return new RowTokenizer(guess.dialect().withComment((char) 0));
	}

	private List<String> names(int start, int headers, Shape shape) {
		RowTokenizer tokenizer = tokenizer();
		RowRepair repair = new RowRepair(guess.dialect(), shape.headers());
		List<List<String>> texts = new ArrayList<>();
		for (HeadRow row : rows.subList(start, start + headers)) {
			int end = tokenizer.next(head.bytes(), row.from(), head.limit(), true);
			texts.add(repair.needed(tokenizer) && !row.blank() ? repair.repair(head.bytes(), row.from(), head.limit(), tokenizer, end).cells() : List.of(row.texts()));
		}
		if (headers == 1 && rows.get(start).width() == shape.columns() - 1 && counted(rows.subList(start + headers, rows.size()))) {
			texts = List.of(Stream.concat(Stream.of(""), Stream.of(rows.get(start).texts())).toList());
		}
		return HeaderNames.joined(texts, shape.columns());
	}

	/** Whether the first cells count the rows, which R writes without a name above them. */
	private static boolean counted(List<HeadRow> body) {
		for (int i = 0; i < body.size(); i++) {
			if (!body.get(i).texts()[0].equals(String.valueOf(i + 1))) {
				return false;
			}
		}
		return body.size() > 1;
	}
}
