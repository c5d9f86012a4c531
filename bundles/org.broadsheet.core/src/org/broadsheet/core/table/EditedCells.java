// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.types.CellClass;

/**
 * What a change of cells means for classes and checks, worked out while it is made and taken over by the table when it is whole; see {@link DatasetTable#take}.
 * For one thread at a time.
 */
public final class EditedCells implements EditSink {

	/** Tells whether a text is an error. */
	@FunctionalInterface
	interface Judge {
		boolean error(byte code, String text);
	}

	/** More checks of one column than this are made anew instead. */
	static final int MOST = 8;
	private static final int FIRST = 64;

	/** The edited cells of one column. */
	static final class OfColumn {
		final List<Judge> judges;
		int size;
		long[] rows = new long[FIRST];
		byte[] codes = new byte[FIRST];
		/** A bit for each judge that calls the text an error. */
		byte[] errors = new byte[FIRST];

		OfColumn(List<Judge> judges) {
			this.judges = judges;
		}

		void add(long row, String text) {
			if (size == rows.length) {
				int more = size + size / 2;
				rows = Arrays.copyOf(rows, more);
				codes = Arrays.copyOf(codes, more);
				errors = Arrays.copyOf(errors, more);
			}
			byte code = CellClass.of(text);
			int bits = 0;
			for (int i = 0; i < judges.size(); i++) {
				bits |= judges.get(i).error(code, text) ? 1 << i : 0;
			}
			rows[size] = row;
			codes[size] = code;
			errors[size++] = (byte) bits;
		}
	}

	private final Map<Integer, List<Judge>> judges;
	private final Map<Integer, OfColumn> columns = new LinkedHashMap<>();

	/** Takes the judges of each column, {@link #MOST} at most. */
	EditedCells(Map<Integer, List<Judge>> judges) {
		this.judges = judges;
	}

	@Override
	public void edited(int column, long row, String text) {
		columns.computeIfAbsent(column, c -> new OfColumn(judges.getOrDefault(c, List.of()))).add(row, text);
	}

	Map<Integer, OfColumn> columns() {
		return columns;
	}
}
