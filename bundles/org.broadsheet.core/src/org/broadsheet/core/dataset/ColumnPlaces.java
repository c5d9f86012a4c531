// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.model.Column;

/** Where known columns stand in a new source: found by name, then by the letters of the name, by the names they had, and by place where neighbours and types agree. */
final class ColumnPlaces {

	private final ColumnMatch.Known known;
	private final List<Column> present;
	private final List<SourceColumn> found;
	private final List<String> headers;
	/** The column that stands at each place of the new source. */
	private final Column[] at;
	private final Map<Column, Integer> places = new IdentityHashMap<>();

	ColumnPlaces(List<SourceColumn> found, List<String> headers, ColumnMatch.Known known) {
		this.known = known;
		this.present = known.present();
		this.found = found;
		this.headers = headers;
		this.at = new Column[found.size()];
	}

	/** Looks for the columns of the present source. */
	void findPresent() {
		byName(present, UnaryOperator.identity());
		byName(present, ColumnPlaces::letters);
		byEarlierName(present);
		byPlace();
	}

	/** Looks for columns of earlier sources, where none of the present one stands. */
	void findRemembered() {
		byName(known.remembered(), UnaryOperator.identity());
		byEarlierName(known.remembered());
	}

	/** The column at a place of the new source; null where none is known. */
	Column at(int index) {
		return at[index];
	}

	/** The place of a column in the new source; -1 when it is not there. */
	int of(Column column) {
		return places.getOrDefault(column, -1);
	}

	/** Whether the new source holds nothing at a place. */
	boolean isEmpty(int index) {
		return found.get(index).proposal().nonEmpty() == 0;
	}

	private void byName(List<Column> columns, UnaryOperator<String> meant) {
		Map<String, Deque<Integer>> free = new HashMap<>();
		for (int i = 0; i < at.length; i++) {
			if (at[i] == null) {
				free.computeIfAbsent(meant.apply(found.get(i).name()), name -> new ArrayDeque<>()).add(i);
			}
		}
		for (Column column : columns) {
			Deque<Integer> places = column.getSourceName() == null ? null : free.get(meant.apply(column.getSourceName()));
			if (of(column) < 0 && places != null && !places.isEmpty()) {
				put(column, places.poll());
			}
		}
	}

	/** A column that had this name in an earlier source. */
	private void byEarlierName(List<Column> columns) {
		for (int i = 0; i < at.length; i++) {
			String name = found.get(i).name();
			if (at[i] == null) {
				int index = i;
				columns.stream().filter(column -> of(column) < 0 && known.names().getOrDefault(column.getId(), Set.of()).contains(name)).findFirst().ifPresent(column -> put(column, index));
			}
		}
	}

	private void put(Column column, int index) {
		at[index] = column;
		places.put(column, index);
	}

	/** Columns under other headers: where as many stood between the same neighbours, with the same types. One that would be deleted is not recognized by its place alone. */
	private void byPlace() {
		List<Column> ordered = present.stream().sorted(Comparator.comparing(Column::getSourceIndex)).toList();
		for (int from = 0; from < ordered.size(); from++) {
			int to = from;
			while (to < ordered.size() && of(ordered.get(to)) < 0) {
				to++;
			}
			if (to > from) {
				int left = from == 0 ? -1 : of(ordered.get(from - 1));
				int right = to == ordered.size() ? at.length : of(ordered.get(to));
				// a table with other names throughout is another one, but one without any names may well be the same
				boolean likely = to - from < ordered.size() || headers.stream().allMatch(String::isBlank);
				if (likely && right - left - 1 == to - from && alike(ordered.subList(from, to), left + 1)) {
					for (int i = from; i < to; i++) {
						put(ordered.get(i), left + 1 + i - from);
					}
				}
				from = to;
			}
		}
	}

	private boolean alike(List<Column> columns, int first) {
		return IntStream.range(0, columns.size()).allMatch(i -> at[first + i] == null && !known.deleted().contains(columns.get(i).getId()) && (isEmpty(first + i) || found.get(first + i).proposal().type() == columns.get(i).getInferredType()));
	}

	/** What a name says, without case and blanks. */
	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\u00a0]+", "");
	}
}
