// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;

/** Lines that begin with a number sign and are no rows: they do not have the cells of the table. */
final class CommentLines {

	static final char SIGN = '#';

	/** Comments that are told one by one. */
	static final int MOST = 1000;
	private static final int SHOWN = 200;
	private static final int LONGEST_NAME = 40;
	/** How comments begin where there is one column, so that the number of cells tells nothing. */
	private static final Pattern REMARK = Pattern.compile("#([\\s#!].*)?", Pattern.DOTALL);

	private CommentLines() {
	}

	/** Whether most lines that begin with the sign have other cells than the rows of the dialect found without them. */
	static boolean confirmed(Head head, DialectGuess guess) {
		int others = 0;
		int all = 0;
		for (HeadRow row : DialectGuess.rows(head, guess.dialect().withComment((char) 0))) {
			if (signed(row)) {
				all++;
				others += guess.width() > 1 ? row.width() != guess.width() ? 1 : 0 : REMARK.matcher(row.texts()[0]).matches() ? 1 : 0;
			}
		}
		return all > 0 && (guess.width() > 1 ? others * 2 >= all : others == all);
	}

	private static boolean signed(HeadRow row) {
		return row.texts()[0].startsWith(String.valueOf(SIGN)) && (row.masks()[0] & RowTokenizer.QUOTED) == 0;
	}

	/** The rows with the comment line directly above them that names their columns, if one does. */
	static List<HeadRow> headed(Head head, Dialect dialect, List<HeadRow> rows) {
		int first = 0;
		while (first < rows.size() && rows.get(first).filled() == 0) {
			first++;
		}
		HeadRow above = dialect.comment() == 0 || first == rows.size() ? null : above(head, dialect, rows.get(first).from());
		int width = above == null ? 0 : above.width();
		if (width < 2 || rows.stream().filter(row -> row.width() == width).count() * 2 < rows.size() || !names(above)) {
			return rows;
		}
		List<HeadRow> headed = new ArrayList<>(rows);
		headed.add(first, above);
		return HeaderGuess.count(headed.subList(first, headed.size()), width) == 1 ? headed : rows;
	}

	/** The last comment line before a place. */
	private static HeadRow above(Head head, Dialect dialect, int to) {
		HeadRow last = null;
		for (HeadRow row : HeadRow.read(head, dialect.withComment((char) 0), Integer.MAX_VALUE, to - head.from())) {
			last = row.from() < to && signed(row) ? row : last;
		}
		return last;
	}

	private static boolean names(HeadRow row) {
		Set<String> names = new HashSet<>(Arrays.asList(row.texts()));
		return names.size() == row.width() && names.stream().allMatch(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
	}

	/** The comment lines above the rows of a table. */
	static List<RowNote> above(Head head, Layout layout) {
		List<RowNote> comments = new ArrayList<>();
		RowTokenizer tokenizer = new RowTokenizer(layout.dialect());
		int header = layout.headerRow() == null ? -1 : layout.headerRow().from();
		long line = head.line() - 1;
		for (int pos = head.from(); layout.dialect().comment() != 0 && pos < layout.bodyOffset();) {
			int next = tokenizer.next(head.bytes(), pos, head.limit(), true);
			if (tokenizer.commented() && pos != header) {
				comments.add(note(tokenizer, head.bytes(), 0, line));
			}
			line += tokenizer.breaks + 1;
			pos = next;
		}
		return comments;
	}

	/** The comment line that was found last. */
	static RowNote note(RowTokenizer tokenizer, byte[] b, long row, long line) {
		int from = tokenizer.starts[0];
		String text = new String(b, from, Math.min(tokenizer.ends[0] - from, SHOWN), StandardCharsets.UTF_8);
		return new RowNote(null, row, line, 0, text, "", -1, -1);
	}
}
