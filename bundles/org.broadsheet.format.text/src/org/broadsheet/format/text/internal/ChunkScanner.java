// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.RowOffsets;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/** Scans chunks of a source: finds rows and cells, classifies each cell and notes what is not as it should be. Serves one thread at a time. */
final class ChunkScanner {

	/** Cells there is room for at first. */
	private static final int CELLS = 1 << 16;
	/** Read beyond a chunk for the row that goes over its end, and more where it goes on. */
	private static final int BEYOND = 1 << 16;
	private static final int MORE = 1 << 20;
	private static final int UNUSUAL = ByteKinds.HIGH | ByteKinds.CONTROL;
	private static final int SHOWN = 200;
	/** A chunk has room for one of so many entries more than the one before had. */
	private static final int SPARE = 16;

	private final ByteSource source;
	private final Layout layout;
	private final RowLimit rowLimit;
	private final int columns;
	private final RowTokenizer tokenizer;
	private final RowRepair repair;
	private final RowStarts starts;
	private final byte[] header;
	private byte[] buffer = new byte[0];
	private long base;
	private int limit;
	/** Classes of the cells of the chunk: {@code codes[column * most + row]}. */
	private byte[] codes;
	private int most;
	/** Entries of its index that the next chunk probably has. */
	private int entries;

	ChunkScanner(ByteSource source, Layout layout, RowLimit rowLimit) {
		this.source = source;
		this.layout = layout;
		this.rowLimit = rowLimit;
		this.columns = layout.columns();
		this.tokenizer = new RowTokenizer(layout.dialect());
		this.repair = layout.repair();
		this.most = Math.max(16, CELLS / Math.max(1, columns));
		this.codes = new byte[most * columns];
		this.starts = new RowStarts(layout);
		this.header = layout.headerRow() == null ? new byte[0] : layout.headerRow().texts()[0].getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Scans the rows that begin in a range.
	 *
	 * @param exact whether a row begins at its start; otherwise the first row that seems to begin behind is looked for
	 */
	ChunkResult scan(long from, long to, boolean exact) throws IOException {
		base = exact ? from : from - 1;
		limit = 0;
		fill((int) (to - base) + BEYOND);
		int pos = exact ? 0 : starts.find(buffer, limit, base + limit >= source.size());
		ChunkResult result = new ChunkResult(base + pos, columns);
		result.index.expect(entries);
		long lastEntry = Long.MIN_VALUE / 2;
		while (base + pos < to) {
			int next = tokenizer.next(buffer, pos, limit, base + limit >= source.size());
			if (next < 0) {
				next = goOn(pos, result);
			}
			if (tokenizer.row(columns)) {
				if (result.rows % RowOffsets.ROWS == 0 || base + pos - lastEntry >= RowOffsets.BYTES) {
					result.index.add(result.rows, base + pos, result.lines);
					lastEntry = base + pos;
				}
				int row = result.rows;
				long line = result.lines;
				next = row(result, pos, next);
				if (rowLimit.exceeded(buffer, pos, next, base + pos)) {
					result.tooLong(rowLimit.note(buffer, pos, next, base + pos, row, line));
				}
			} else {
				if (tokenizer.commented()) {
					result.comment(CommentLines.note(tokenizer, buffer, result.rows, result.lines));
				} else {
					result.blankLines++;
					result.note(RowNote.blank(result.rows, result.lines));
				}
				result.lines++;
				lineEnd(result, next);
			}
			pos = next;
		}
		result.end = base + pos;
		entries = result.index.size() + result.index.size() / SPARE;
		result.finish(codes, most);
		return result;
	}

	private int row(ChunkResult result, int pos, int next) {
		if (tokenizer.marked()) {
			result.mark();
		}
		if (result.rows == most) {
			grow();
		}
		if (repair.needed(tokenizer)) {
			return irregular(result, pos, next);
		}
		int at = result.rows;
		byte[] b = buffer;
		int[] begins = tokenizer.starts;
		int[] ends = tokenizer.ends;
		int[] masks = tokenizer.masks;
		int filled = 0;
		for (int c = 0; c < columns; c++) {
			int mask = masks[c];
			byte code = (mask & RowTokenizer.ESCAPED) == 0 ? CellClass.of(b, begins[c], ends[c], mask & RowTokenizer.KINDS) : CellClass.of(tokenizer.text(b, c));
			codes[at] = code;
			at += most;
			filled |= code & ~CellClass.BLANK;
			if ((mask & (UNUSUAL | ByteKinds.SPACE)) != 0) {
				look(result, c, mask, code);
			}
		}
		if (filled == 0) {
			result.note(new RowNote(Damage.EMPTY, result.rows, result.lines, columns, "", "", -1, -1));
		}
		if (ends[0] - begins[0] == header.length) {
			header(result);
		}
		result.runStart = -1;
		result.loose += tokenizer.flags == 0 ? 0 : 1;
		result.rows++;
		result.lines += tokenizer.breaks + 1;
		lineEnd(result, next);
		return next;
	}

	private void grow() {
		byte[] wider = new byte[Math.multiplyExact(codes.length, 2)];
		for (int c = 0; c < columns; c++) {
			System.arraycopy(codes, c * most, wider, c * most * 2, most);
		}
		codes = wider;
		most *= 2;
	}

	private void look(ChunkResult result, int c, int mask, byte code) {
		int from = tokenizer.starts[c];
		int to = tokenizer.ends[c];
		if ((mask & ByteKinds.SPACE) != 0 && from < to && (buffer[from] == ' ' || buffer[to - 1] == ' ')) {
			result.cells.note(CellNotes.Kind.SPACES, c, result.rows, result.lines);
		}
		if ((mask & UNUSUAL) != 0) {
			result.cells.look(buffer, from, to, mask, code, c, result.rows, result.lines, base + from);
		}
	}

	private void lineEnd(ChunkResult result, int next) {
		if (tokenizer.lineEnd == 2) {
			result.lineEnds[1]++;
		} else if (tokenizer.lineEnd == 1) {
			result.lineEnds[buffer[next - 1] == '\r' ? 2 : 0]++;
		}
	}

	/** Notes a row that repeats the names of the header; most rows differ in the first cell already. */
	private void header(ChunkResult result) {
		if (header.length == 0 || !Arrays.equals(buffer, tokenizer.starts[0], tokenizer.ends[0], header, 0, header.length)) {
			return;
		}
		String[] texts = RowRepair.texts(buffer, tokenizer).toArray(String[]::new);
		if (HeaderGuess.repeats(texts, layout.headerRow().texts())) {
			(texts.length == layout.headerRow().width() ? result.repeatedHeaders : result.otherHeaders).add((long) result.rows);
		}
	}

	private int irregular(ChunkResult result, int pos, int next) {
		Repaired repaired = repair.repair(buffer, pos, limit, tokenizer, next);
		for (int c = 0; c < columns; c++) {
			String text = repaired.cells().get(c);
			byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
			int mask = ByteKinds.mask(utf8, 0, utf8.length);
			codes[c * most + result.rows] = CellClass.of(utf8, 0, utf8.length, mask);
			if ((mask & UNUSUAL) != 0) {
				result.cells.look(utf8, 0, utf8.length, mask, codes[c * most + result.rows], c, result.rows, result.lines, base + pos);
			}
		}
		if (result.notes.size() < ChunkResult.MOST_NOTES) {
			int shown = Math.min(RowRepair.lineEnd(buffer, pos, limit), pos + SHOWN);
			String text = new String(buffer, pos, shown - pos, StandardCharsets.UTF_8);
			result.note(new RowNote(repaired.damage(), result.rows, result.lines, repaired.found(), text, repaired.extra(), repaired.at(), repaired.quote()));
		} else {
			result.notesLeftOut++;
		}
		if ((tokenizer.flags & ~RowTokenizer.LOOSE) == 0 && repaired.found() != columns) {
			header(result);
		}
		result.irregular++;
		if (result.runStart < 0 || result.runWidth != repaired.found()) {
			result.runStart = result.rows;
			result.runWidth = repaired.found();
		}
		result.rows++;
		result.lines += repaired.lines();
		return repaired.end();
	}

	/** Reads on behind a row that goes beyond the buffer. */
	private int goOn(int pos, ChunkResult result) throws IOException {
		int longest = rowLimit.held();
		while (limit - pos <= longest) {
			fill(Math.min(limit + Math.max(MORE, limit - pos), pos + longest + 2));
			int next = tokenizer.next(buffer, pos, limit, base + limit >= source.size());
			if (next >= 0) {
				return next;
			}
		}
		int next = tokenizer.next(buffer, pos, limit, true);
		if (RowRepair.lineEnd(buffer, pos, limit) == limit) {
			throw rowLimit.given() ? new LongLines.Found() : Refusals.longLine(source.origin(), source.lineAt(base + pos), longest >> 20);
		}
		return next;
	}

	/** Fills the buffer up to a length, or to the end of the source. */
	private void fill(int length) throws IOException {
		int wanted = (int) Math.min(length, source.size() - base);
		if (buffer.length < wanted + 2) {
			buffer = Arrays.copyOf(buffer, wanted + 2);
		}
		limit += source.read(base + limit, buffer, limit, wanted - limit);
		buffer[limit] = '\n';
	}
}
