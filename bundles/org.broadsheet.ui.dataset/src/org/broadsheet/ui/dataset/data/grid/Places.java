// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.broadsheet.core.table.RowSet;

/**
 * Goes from one marked cell to the next, row by row as they are shown and within a row from left to right, and round at the ends.
 *
 * @param order   the rows as they are shown
 * @param columns marked rows of each column shown, from left to right
 */
public record Places(RowOrder order, List<RowSet> columns) {

	/**
	 * A cell as it is shown.
	 *
	 * @param place  of its row, from 0
	 * @param column from 0, of those shown
	 */
	public record Place(long place, int column) {
	}

	/** Number of marked cells shown. */
	public long size() {
		return order.isWhole() ? columns.stream().mapToLong(RowSet::size).sum() : countBefore(order.size());
	}

	/** How many marked cells stand before a cell. */
	public long before(Place at) {
		long count = countBefore(at.place());
		if (at.place() < order.size()) {
			long row = order.row(at.place());
			for (int i = 0; i < Math.min(at.column(), columns.size()); i++) {
				count += columns.get(i).contains(row) ? 1 : 0;
			}
		}
		return count;
	}

	/** Whether a cell is marked. */
	public boolean contains(Place at) {
		return at.place() >= 0 && at.place() < order.size() && at.column() >= 0 && at.column() < columns.size() && columns.get(at.column()).contains(order.row(at.place()));
	}

	/** The next marked cell behind one, from the start again at the end. */
	public Optional<Place> next(Place from) {
		return inRow(from.place(), from.column() + 1, columns.size(), 1).or(() -> below(from.place() + 1, order.size())).or(() -> below(0, from.place() + 1));
	}

	/** The next marked cell before one, from the end again at the start. */
	public Optional<Place> previous(Place from) {
		return inRow(from.place(), from.column() - 1, -1, -1).or(() -> above(from.place() - 1, 0)).or(() -> above(order.size() - 1, from.place()));
	}

	private Optional<Place> inRow(long place, int column, int end, int step) {
		if (place >= 0 && place < order.size()) {
			long row = order.row(place);
			for (int i = column; i != end; i += step) {
				if (i >= 0 && i < columns.size() && columns.get(i).contains(row)) {
					return Optional.of(new Place(place, i));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Place> below(long first, long end) {
		if (order.isWhole()) {
			long row = columns.stream().map(rows -> rows.atOrAfter(first)).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).min().orElse(end);
			return row < end ? inRow(row, 0, columns.size(), 1) : Optional.empty();
		}
		for (long place = first; place < end; place++) {
			Optional<Place> found = inRow(place, 0, columns.size(), 1);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Place> above(long last, long end) {
		if (order.isWhole()) {
			long row = columns.stream().map(rows -> rows.atOrBefore(last)).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).max().orElse(-1);
			return row >= end ? inRow(row, columns.size() - 1, -1, -1) : Optional.empty();
		}
		for (long place = last; place >= end; place--) {
			Optional<Place> found = inRow(place, columns.size() - 1, -1, -1);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private long countBefore(long place) {
		if (order.isWhole()) {
			return columns.stream().mapToLong(rows -> rows.sizeBefore(place)).sum();
		}
		long count = 0;
		for (long i = 0; i < place; i++) {
			long row = order.row(i);
			for (RowSet rows : columns) {
				count += rows.contains(row) ? 1 : 0;
			}
		}
		return count;
	}
}
