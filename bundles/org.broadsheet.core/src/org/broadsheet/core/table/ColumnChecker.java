// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.function.BooleanSupplier;

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
		RowSet errors = new RowSet();
		long nonEmpty = 0;
		byte[] block = new byte[BLOCK];
		for (long first = 0; first < codes.rows();) {
			if (cancelled.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			int count = codes.copy(column, first, block);
			int found = 0;
			for (int i = 0; i < count; i++) {
				int kind = kinds[block[i] & 0xFF];
				nonEmpty += kind & FILLED;
				found |= kind;
			}
			for (int i = 0; (found & WRONG) != 0 && i < count; i++) {
				if ((kinds[block[i] & 0xFF] & WRONG) != 0) {
					errors.add(first + i);
				}
			}
			if ((found & DOUBTFUL) != 0) {
				readDoubtful(column, type, options, verdicts, block, first, count, errors);
			}
			first += count;
		}
		return new ColumnCheck(errors, nonEmpty);
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

	/** By class; blocks without an error, which are the most, are gone over with no branch for a cell. */
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
