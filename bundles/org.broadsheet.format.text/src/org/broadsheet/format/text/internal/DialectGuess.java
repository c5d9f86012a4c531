// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;

/**
 * Finds separator, quote and escape: the dialect under which most rows of the head have the same number of cells and most cells are of a clean kind.
 *
 * @param dialect found
 * @param share   share of rows that have the most frequent number of cells
 * @param width   that number
 */
record DialectGuess(Dialect dialect, double share, int width) {

	static final String SEPARATORS = ",;\t|:= #*^~";
	private static final int ROWS = 300;
	/** Share of the rows that have the cells of a table that is drawn with bars. */
	private static final double MOST = 0.5;

	/** Guesses what is not given. */
	static DialectGuess guess(Head head, TextOptions decided) {
		HeadMarks marks = HeadMarks.of(head);
		boolean said = head.separator() != 0 && decided.separator().isEmpty() && marks.holds(head.separator());
		TextOptions given = said ? decided.with(head.separator()) : decided;
		char comment = given.comment().orElse(marks.comments() ? CommentLines.SIGN : 0);
		DialectGuess found = guess(head, given, marks, comment);
		boolean doubtful = given.comment().isEmpty() && found.dialect.comment() == CommentLines.SIGN;
		return doubtful && !CommentLines.confirmed(head, found) ? guess(head, given, marks, (char) 0) : found;
	}

	private static DialectGuess guess(Head head, TextOptions given, HeadMarks marks, char comment) {
		Dialect framed = Rulers.dialect(head, given, marks);
		if (framed != null) {
			DialectScore score = DialectScore.of(rows(head, framed), framed, marks, () -> true);
			if (score.share() > MOST) {
				return new DialectGuess(framed, score.share(), score.width());
			}
		}
		List<HeadRow> lines = rows(head, Dialect.of((char) 0, '"').withComment(comment));
		double best = given.separator().isPresent() ? 0 : DialectScore.alone(lines);
		DialectGuess found = null;
		boolean wrapped = given.quote().isEmpty() && wrapped(lines);
		for (Dialect candidate : candidates(head, given, marks).stream().filter(any -> !wrapped || any.quote() == '"').toList()) {
			Dialect dialect = candidate.withComment(candidate.separator() == comment ? 0 : comment);
			List<HeadRow> rows = rows(head, dialect);
			BooleanSupplier text = () -> given.quote().isPresent() || !marks.holds('"') || QuoteText.is(dialect.quote() == 0 ? rows : rows(head, dialect.withQuote((char) 0)));
			DialectScore score = DialectScore.of(rows, dialect, marks, text);
			if (score.value() > best * 1.000001) {
				best = score.value();
				found = new DialectGuess(dialect, score.share(), score.width());
			}
		}
		return found == null ? oneColumn(head, given, marks, comment) : found;
	}

	static List<HeadRow> rows(Head head, Dialect dialect) {
		return HeadRow.read(head, dialect, ROWS, HeadMarks.BYTES);
	}

	/** One column: where no comma stands outside of quotes in the whole text, it is what a CSV file of one column looks like; else its commas are text. */
	private static DialectGuess oneColumn(Head head, TextOptions given, HeadMarks marks, char comment) {
		boolean whole = head.complete() && head.limit() - head.from() <= HeadMarks.BYTES;
		char separator = given.separator().orElse(whole && (!marks.holds(',') || quotedCommas(head, comment)) ? ',' : (char) 0);
		char quote = given.quote().orElseGet(() -> enclosing(rows(head, Dialect.of(separator, '"').withComment(comment))) ? '"' : (char) 0);
		return new DialectGuess(new Dialect(separator, quote, given.escape().orElse((char) 0), false, comment), 1, 1);
	}

	/** Whether every comma stands between quotes that enclose a whole cell. */
	private static boolean quotedCommas(Head head, char comment) {
		return HeadRow.read(head, Dialect.of(',', '"').withComment(comment), Integer.MAX_VALUE, HeadMarks.BYTES).stream().allMatch(row -> row.width() == 1 && row.strict());
	}

	/** Whether quotes enclose every line as a whole, but for a name above them: then they are no text, and what they enclose is one cell. */
	private static boolean wrapped(List<HeadRow> lines) {
		List<HeadRow> filled = lines.stream().filter(row -> !row.blank()).toList();
		long wrapped = filled.stream().filter(row -> row.quoted() && row.flags() == 0).count();
		return wrapped > 1 && (wrapped == filled.size() || wrapped == filled.size() - 1 && !filled.getFirst().quoted() && filled.getFirst().flags() == 0);
	}

	/** Whether quotes enclose cells and are not part of sentences. */
	private static boolean enclosing(List<HeadRow> rows) {
		int whole = 0;
		int broken = 0;
		for (HeadRow row : rows) {
			boolean strict = row.strict();
			boolean closed = row.quoted() && row.lines() == 1 && (row.flags() & (RowTokenizer.UNCLOSED | RowTokenizer.STRAY_QUOTE)) == 0;
			broken += strict || closed ? 0 : 1;
			whole += strict && row.quoted() || closed ? 1 : 0;
		}
		return broken <= whole;
	}

	static List<Dialect> candidates(Head head, TextOptions given, HeadMarks marks) {
		List<Dialect> candidates = new ArrayList<>();
		for (char separator : given.separator().map(String::valueOf).orElse(SEPARATORS).toCharArray()) {
			if (given.separator().isPresent() || marks.present(separator)) {
				for (char quote : quotes(given, marks)) {
					add(candidates, head, separator, quote, given, marks);
				}
			}
		}
		return candidates;
	}

	private static char[] quotes(TextOptions given, HeadMarks marks) {
		if (given.quote().isPresent()) {
			return new char[] { given.quote().get() };
		}
		String quotes = "\"" + (marks.holds('\'') ? "'" : "") + (marks.holds('"') ? "\0" : "");
		return quotes.toCharArray();
	}

	private static void add(List<Dialect> candidates, Head head, char separator, char quote, TextOptions given, HeadMarks marks) {
		boolean space = separator == ' ' ? given.aligned().orElse(marks.aligned()) : separator != '\t' && spaceAfter(head, separator, quote);
		char escape = given.escape().orElse((char) 0);
		if (separator != ' ' || !given.aligned().orElse(false)) {
			candidates.add(new Dialect(separator, quote, escape, false));
		}
		if (space) {
			candidates.add(new Dialect(separator, quote, escape, true));
		}
		if (given.escape().isEmpty() && (marks.backslash() && quote != 0 || marks.escaped(separator) || marks.escaped('\n'))) {
			candidates.add(new Dialect(separator, quote, '\\', space));
		}
	}

	/** Whether nearly every separator outside quotes has a space behind it. */
	private static boolean spaceAfter(Head head, char separator, char quote) {
		int all = 0;
		int spaced = 0;
		boolean inside = false;
		byte[] b = head.bytes();
		int end = Math.min(head.limit() - 1, HeadMarks.BYTES);
		for (int i = head.from(); i < end; i++) {
			byte at = b[i];
			inside = at == quote && quote != 0 ? !inside : inside;
			if (at == separator && !inside && b[i + 1] != '\n' && b[i + 1] != '\r') {
				all++;
				spaced += b[i + 1] == ' ' ? 1 : 0;
			}
		}
		return all > 0 && spaced >= all * 0.9;
	}
}
