// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.model.DataType;

/** A table whose rows are given in memory: a source for tests. Row n stands in line n + 2. */
public final class MemoryTable implements ScannedTable {

	private final String[][] cells;
	private final int width;
	private final Codes codes;
	private final Optional<BulkText> text;

	/** A table without a text file behind it. */
	public MemoryTable(int width, String[]... cells) {
		this(width, Optional.empty(), cells);
	}

	/** A table that, as it says, also stands in a text file. */
	public MemoryTable(int width, Optional<BulkText> text, String[]... cells) {
		this.width = width;
		this.text = text;
		this.cells = cells;
		this.codes = new Codes(width, cells);
	}

	@Override
	public long rowCount() {
		return cells.length;
	}

	@Override
	public int columnCount() {
		return width;
	}

	@Override
	public RowPage page(long first, int count) {
		return rows(LongStream.range(first, Math.min(first + count, cells.length)).toArray());
	}

	@Override
	public RowPage rows(long[] rows) {
		return new RowPage(rows, Arrays.stream(rows).map(row -> row + 2).toArray(), Arrays.stream(rows).mapToObj(row -> cells[(int) row]).toArray(String[][]::new));
	}

	@Override
	public List<ImportOption> options() {
		return List.of();
	}

	@Override
	public List<SourceColumn> columns() {
		List<SourceColumn> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(new SourceColumn("Column " + (i + 1), new TypeProposal(DataType.TEXT, Map.of(), cells.length, 0, 1, "given")));
		}
		return columns;
	}

	@Override
	public List<Issue> issues() {
		return List.of();
	}

	@Override
	public CellCodes codes() {
		return codes;
	}

	@Override
	public Optional<BulkText> bulkText() {
		return text;
	}

	@Override
	public void close() {
		// holds memory only
	}

	private static final class Codes implements CellCodes {

		private final byte[][] columns;
		private final int rows;

		Codes(int width, String[][] cells) {
			rows = cells.length;
			columns = new byte[width][rows];
			for (int row = 0; row < rows; row++) {
				for (int column = 0; column < width; column++) {
					columns[column][row] = CellClass.of(cells[row][column]);
				}
			}
		}

		@Override
		public int columns() {
			return columns.length;
		}

		@Override
		public long rows() {
			return rows;
		}

		@Override
		public byte get(int column, long row) {
			return columns[column][(int) row];
		}

		@Override
		public void set(int column, long row, byte code) {
			columns[column][(int) row] = code;
		}

		@Override
		public int copy(int column, long firstRow, byte[] target) {
			int count = (int) Math.min(target.length, rows - firstRow);
			System.arraycopy(columns[column], (int) firstRow, target, 0, count);
			return count;
		}
	}
}
