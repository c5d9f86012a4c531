// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.InOrder;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.Repeats;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds every cell of a column that does not fit a type, from the classes the scan gave them; only where a class does not tell is the text read. */
final class ColumnChecker {

	private static final int BLOCK = 1 << 16;
	/** Bits for what a class says about a cell. */
	private static final int FILLED = 1;
	private static final int WRONG = 2;
	private static final int DOUBTFUL = 4;
	/** Cells that are read at a time. */
	private static final int PIECE = 1 << 13;

	/** What is asked of a column, and what each class says about it. */
	private record Wish(int column, DataType type, ParseOptions options, int[] kinds) {
	}

	private final RowSource rows;
	private final CellCodes codes;

	ColumnChecker(RowSource rows, CellCodes codes) {
		this.rows = rows;
		this.codes = codes;
	}

	ColumnCheck check(int column, DataType type, ParseOptions options, BooleanSupplier cancelled) throws IOException {
		int[] kinds = kinds(CellClass.verdicts(type, options));
		long doubtful = classes(kinds, DOUBTFUL);
		long notGood = doubtful | classes(kinds, WRONG);
		RowSet errors = new RowSet();
		long nonEmpty = 0;
		byte[] block = new byte[BLOCK];
		List<Long> toBeRead = new ArrayList<>();
		for (long first = 0; first < codes.rows();) {
			if (cancelled.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			CellCodes.Summary known = codes.summary(column, first);
			if (!known.worthALook(notGood)) {
				nonEmpty += known.rows() - known.empty();
				first += known.rows();
				continue;
			}
			int count = (int) Math.min(known.rows(), codes.copy(column, first, block));
			nonEmpty += look(kinds, block, first, count, errors);
			for (long piece = first; (known.classes() & doubtful) != 0 && piece < first + count; piece += PIECE) {
				toBeRead.add(piece);
			}
			first += count;
		}
		read(toBeRead, new Wish(column, type, options, kinds), errors, cancelled);
		if (options.rules().demands(CellRule.UNIQUE)) {
			errors.addAll(Repeats.of(rows, List.of(column), cancelled));
		}
		return new ColumnCheck(errors, nonEmpty);
	}

	/** Adds the cells that are wrong whatever their text, and counts those that are not empty. */
	private static int look(int[] kinds, byte[] block, long first, int count, RowSet errors) {
		int nonEmpty = 0;
		for (int i = 0; i < count; i++) {
			int kind = kinds[block[i] & 0xFF];
			nonEmpty += kind & FILLED;
			if ((kind & WRONG) != 0) {
				errors.add(first + i);
			}
		}
		return nonEmpty;
	}

	/** Adds the cells that are wrong by their text, several pieces of the column at a time. */
	private void read(List<Long> pieces, Wish wish, RowSet errors, BooleanSupplier cancelled) throws IOException {
		if (pieces.isEmpty()) {
			return;
		}
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return cancelled.getAsBoolean();
			}
		};
		InOrder.run("broadsheet-check-", pieces.size(), piece -> wrong(pieces.get(piece), wish), (piece, found) -> {
			for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
				errors.add(pieces.get(piece) + i);
			}
		}, monitor);
	}

	/** The doubtful cells of a piece that are wrong, counted from its first. */
	private BitSet wrong(long first, Wish wish) throws IOException {
		byte[] block = new byte[PIECE];
		int count = codes.copy(wish.column, first, block);
		String[] texts = null;
		BitSet wrong = new BitSet(count);
		for (int i = 0; i < count; i++) {
			if ((wish.kinds[block[i] & 0xFF] & DOUBTFUL) != 0) {
				texts = texts == null ? rows.texts(wish.column, first, count) : texts;
				wrong.set(i, CellReader.read(wish.type, wish.options, texts[i]) instanceof CellValue.Error);
			}
		}
		return wrong;
	}

	/** The classes with a bit, as bits of their own. */
	private static long classes(int[] kinds, int bit) {
		long classes = 0;
		for (int code = 0; code < CellClass.COUNT; code++) {
			classes |= (kinds[code] & bit) != 0 ? 1L << code : 0;
		}
		return classes;
	}

	/** What each class says. */
	private static int[] kinds(Verdict[] verdicts) {
		int[] kinds = new int[1 << Byte.SIZE]; // so that no byte goes beyond
		for (int code = 0; code < verdicts.length; code++) {
			kinds[code] = (code == CellClass.EMPTY ? 0 : FILLED) | (verdicts[code] == Verdict.MISFITS ? WRONG : verdicts[code] == Verdict.READ ? DOUBTFUL : 0);
		}
		return kinds;
	}
}
