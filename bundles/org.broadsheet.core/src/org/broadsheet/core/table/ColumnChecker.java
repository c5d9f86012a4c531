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

	private final RowSource rows;
	private final CellCodes codes;

	ColumnChecker(RowSource rows, CellCodes codes) {
		this.rows = rows;
		this.codes = codes;
	}

	ColumnCheck check(int column, DataType type, ParseOptions options, BooleanSupplier cancelled) throws IOException {
		Verdict[] verdicts = verdicts(type, options);
		RowSet errors = new RowSet();
		long nonEmpty = 0;
		byte[] block = new byte[BLOCK];
		for (long first = 0; first < codes.rows();) {
			if (cancelled.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			int count = codes.copy(column, first, block);
			boolean read = false;
			for (int i = 0; i < count; i++) {
				if (block[i] != CellClass.EMPTY) {
					nonEmpty++;
				}
				Verdict verdict = verdicts[block[i] & 0xFF];
				if (verdict == Verdict.MISFITS) {
					errors.add(first + i);
				}
				read |= verdict == Verdict.READ;
			}
			if (read) {
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

	private static Verdict[] verdicts(DataType type, ParseOptions options) {
		Verdict[] verdicts = new Verdict[256];
		for (int code = 0; code < verdicts.length; code++) {
			verdicts[code] = CellClass.verdict((byte) code, type, options);
		}
		return verdicts;
	}
}
