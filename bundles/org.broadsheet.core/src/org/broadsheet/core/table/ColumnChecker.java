// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.Repeats;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds every cell of a column that does not fit a type, from the classes the scan gave them; only where a class does not tell is the text read. */
final class ColumnChecker {

	private static final int BLOCK = 1 << 16;
	/** Bits for what a class says about a cell. */
	private static final int FILLED = 1;
	private static final int WRONG = 2;
	private static final int DOUBTFUL = 4;

	private final RowSource rows;
	private final CellCodes codes;

	ColumnChecker(RowSource rows, CellCodes codes) {
		this.rows = rows;
		this.codes = codes;
	}

	ColumnCheck check(int column, DataType type, ParseOptions options, BooleanSupplier cancelled) throws IOException {
		Verdict[] verdicts = verdicts(type, options);
		int[] kinds = kinds(verdicts);
		long doubtful = classes(kinds, DOUBTFUL);
		long notGood = doubtful | classes(kinds, WRONG);
		RowSet errors = new RowSet();
		long nonEmpty = 0;
		byte[] block = new byte[BLOCK];
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
			if ((known.classes() & doubtful) != 0) {
				readDoubtful(column, type, options, verdicts, block, first, count, errors);
			}
			first += count;
		}
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

	private void readDoubtful(int column, DataType type, ParseOptions options, Verdict[] verdicts, byte[] block, long first, int count, RowSet errors) throws IOException {
		RowPage page = null;
		final int pageSize = 1024;
		for (int i = 0; i < count; i++) {
			if (i % pageSize == 0) {
				page = null;
			}
			if (verdicts[block[i] & 0xFF] == Verdict.READ) {
				if (page == null) {
					page = rows.page(first + i - i % pageSize, Math.min(pageSize, count - (i - i % pageSize)));
				}
				if (CellReader.read(type, options, page.cell(i % pageSize, column)) instanceof CellValue.Error) {
					errors.add(first + i);
				}
			}
		}
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
		int[] kinds = new int[verdicts.length];
		for (int code = 0; code < kinds.length; code++) {
			kinds[code] = (code == CellClass.EMPTY ? 0 : FILLED) | (verdicts[code] == Verdict.MISFITS ? WRONG : verdicts[code] == Verdict.READ ? DOUBTFUL : 0);
		}
		return kinds;
	}

	private static Verdict[] verdicts(DataType type, ParseOptions options) {
		Verdict[] verdicts = new Verdict[256];
		for (int code = 0; code < verdicts.length; code++) {
			verdicts[code] = CellClass.verdict((byte) code, type, options);
		}
		return verdicts;
	}
}
