// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;

/** What stood beside cells that were edited, as a short mark for each text: a row of another file is the same where they agree. */
record RowMarks(List<String> columns, Map<Long, int[]> rows) {

	private static final int MOST_COLUMNS = 64;
	private static final int MOST_MARKS = 200_000;
	/** More rows than these have no marks: an edit of so many is a column of values, and its texts tell enough. */
	private static final int MOST_ROWS = 50_000;
	private static final int PAGE = 2048;
	/** With so many marks one of them may be another: somebody repaired a second cell of the row. */
	private static final int ENOUGH = 4;

	/** How a row compares. */
	enum Likeness {
		SAME, ALIKE, OTHER
	}

	/**
	 * Takes the marks of rows.
	 *
	 * @param edited ids of the columns whose cells are edited; they have no mark
	 */
	static RowMarks of(DatasetTable table, List<Column> columns, List<String> edited, long[] rows) throws IOException {
		long[] sorted = Arrays.stream(rows).sorted().distinct().toArray();
		if (sorted.length > MOST_ROWS) {
			return new RowMarks(List.of(), Map.of());
		}
		int most = Math.min(MOST_COLUMNS, Math.max(1, MOST_MARKS / Math.max(1, sorted.length)));
		List<Column> beside = columns.stream().filter(column -> !edited.contains(column.getId())).limit(most).toList();
		Map<Long, int[]> marks = new TreeMap<>();
		for (int from = 0; from < sorted.length && !beside.isEmpty(); from += PAGE) {
			RowPage page = table.rows(Arrays.copyOfRange(sorted, from, Math.min(sorted.length, from + PAGE)));
			for (int i = 0; i < page.size(); i++) {
				String[] cells = page.cells()[i];
				marks.put(page.rows()[i], beside.stream().mapToInt(column -> cells[column.getSourceIndex()].hashCode()).toArray());
			}
		}
		return new RowMarks(beside.stream().map(Column::getId).toList(), marks);
	}

	/**
	 * How a row that was edited compares with one of the present table. A row identifier decides alone; without any marks every row is the same.
	 *
	 * @param row     number of the row that was edited
	 * @param present columns of the present table
	 * @param cells   texts of the other row
	 */
	Likeness likeness(long row, List<Column> present, String[] cells) {
		int[] marks = rows.get(row);
		if (marks == null) {
			return Likeness.SAME;
		}
		int compared = 0;
		int differing = 0;
		for (int i = 0; i < marks.length; i++) {
			Optional<Column> column = column(present, columns.get(i));
			if (column.isPresent()) {
				boolean same = cells[column.get().getSourceIndex()].hashCode() == marks[i];
				if (column.get().isRowIdentifier()) {
					return same ? Likeness.SAME : Likeness.OTHER;
				}
				compared++;
				differing += same ? 0 : 1;
			}
		}
		if (compared == 0) {
			return Likeness.OTHER;
		}
		return differing == 0 ? Likeness.SAME : differing == 1 && compared >= ENOUGH ? Likeness.ALIKE : Likeness.OTHER;
	}

	private static Optional<Column> column(List<Column> present, String id) {
		return present.stream().filter(column -> column.getId().equals(id)).findFirst();
	}

	/** The marks as one text, to be kept in a step. */
	String pack() {
		return Packed.of(out -> {
			out.writeInt(columns.size());
			for (String column : columns) {
				out.writeUTF(column);
			}
			out.writeInt(rows.size());
			for (Map.Entry<Long, int[]> row : rows.entrySet()) {
				out.writeLong(row.getKey());
				for (int mark : row.getValue()) {
					out.writeInt(mark);
				}
			}
		});
	}

	/** The marks that were kept; none in steps of earlier versions ({@code null}). */
	static RowMarks unpack(String packed) {
		return packed == null ? new RowMarks(List.of(), Map.of()) : Packed.read(packed, RowMarks::read);
	}

	private static RowMarks read(DataInputStream in) throws IOException {
		List<String> columns = new ArrayList<>();
		for (int count = in.readInt(); count > 0; count--) {
			columns.add(in.readUTF());
		}
		Map<Long, int[]> rows = new HashMap<>();
		for (int count = in.readInt(); count > 0; count--) {
			long row = in.readLong();
			int[] marks = new int[columns.size()];
			for (int i = 0; i < marks.length; i++) {
				marks[i] = in.readInt();
			}
			rows.put(row, marks);
		}
		return new RowMarks(columns, rows);
	}
}
