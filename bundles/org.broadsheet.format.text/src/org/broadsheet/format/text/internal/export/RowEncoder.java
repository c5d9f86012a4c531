// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.FormulaGuard;
import org.eclipse.osgi.util.NLS;

/** Turns rows into bytes; refuses what the encoding or the dialect cannot hold, with the place. */
final class RowEncoder {

	private final TextStyle style;
	private final CellText cells;
	private final List<String> names;
	private final CharsetEncoder encoder;
	private final StringBuilder row = new StringBuilder();
	private long guarded;

	RowEncoder(TextStyle style, List<String> names) {
		this.style = style;
		this.cells = new CellText(style.dialect(), style.quoteAll());
		this.names = names;
		this.encoder = style.charset().newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Number of cells that got an apostrophe in front. */
	long guarded() {
		return guarded;
	}

	/** The mark at the beginning of the file. */
	static ByteBuffer mark(Charset charset) {
		return charset.encode("\ufeff");
	}

	/** A row with its line end. */
	ByteBuffer row(long number, List<String> texts) throws RefusedException {
		row.setLength(0);
		appendRow(number, texts);
		row.append(style.lineEnd());
		return encode(number, texts, row);
	}

	/** A row without its line end. */
	ByteBuffer bareRow(long number, List<String> texts) throws RefusedException {
		row.setLength(0);
		appendRow(number, texts);
		return encode(number, texts, row);
	}

	private void appendRow(long number, List<String> texts) throws RefusedException {
		for (int c = 0; c < texts.size(); c++) {
			if (c > 0) {
				row.append(style.dialect().separator()).append(style.dialect().spaceAfter() ? " " : "");
			}
			append(number, c, texts.get(c), texts.size() == 1, false);
		}
	}

	/** One cell of a row. */
	ByteBuffer cell(long number, int column, String text, boolean alone, boolean quoted) throws RefusedException {
		row.setLength(0);
		append(number, column, text, alone, quoted);
		return encode(number, null, row);
	}

	private void append(long number, int column, String text, boolean alone, boolean quoted) throws RefusedException {
		String written = style.guarded() ? FormulaGuard.safe(text, style.dialect().separator()) : text;
		guarded += written.length() > text.length() ? 1 : 0;
		if (!cells.append(row, written, column == 0, alone, quoted)) {
			throw new RefusedException(NLS.bind(Messages.RowEncoder_noQuotes, new Object[] { place(number), name(column) }));
		}
	}

	private ByteBuffer encode(long number, List<String> texts, CharSequence text) throws RefusedException {
		if (style.charset().equals(StandardCharsets.UTF_8)) {
			return ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
		}
		try {
			return encoder.encode(CharBuffer.wrap(text));
		} catch (CharacterCodingException e) {
			throw new RefusedException(NLS.bind(Messages.RowEncoder_encoding, new Object[] { place(number), culprit(texts, text), style.charset().name() }));
		}
	}

	/** The first character that the encoding does not have. */
	private String culprit(List<String> texts, CharSequence text) {
		String all = texts == null ? text.toString() : String.join("", texts);
		CharsetEncoder tried = style.charset().newEncoder();
		return all.codePoints().mapToObj(Character::toString).filter(character -> !tried.canEncode(character)).findFirst().orElse(all);
	}

	private static String place(long number) {
		return number == 0 ? Messages.RowEncoder_header : NLS.bind(Messages.RowEncoder_row, String.valueOf(number));
	}

	private String name(int column) {
		return column < names.size() ? names.get(column) : "";
	}
}
