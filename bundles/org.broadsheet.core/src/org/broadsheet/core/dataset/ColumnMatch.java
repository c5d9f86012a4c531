// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.core.dataset.ImportReview.Difference;
import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.types.FieldNames;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings the columns of a new source together with those there are: by name, then by the letters of the name, then by place where the neighbours and the type
 * agree. A column that is found keeps its decisions, and one that an earlier source had gets them back; the others are new.
 *
 * @param columns     what the columns become
 * @param differences what became of each column
 */
record ColumnMatch(List<Column> columns, List<Difference> differences) {

	/**
	 * The columns known so far.
	 *
	 * @param present    as they stand in the source there is
	 * @param deleted    ids of those that are deleted from every file
	 * @param remembered columns of earlier sources, the latest first
	 * @param names      that columns had in sources, by their ids
	 */
	record Known(List<Column> present, Set<String> deleted, List<Column> remembered, Map<String, Set<String>> names) {
		/** Leaves out of the remembered columns those that are present. */
		Known {
			Set<String> ids = present.stream().map(Column::getId).collect(Collectors.toSet());
			remembered = remembered.stream().filter(column -> !ids.contains(column.getId())).toList();
		}
	}

	/**
	 * Matches.
	 *
	 * @param found   columns of the new source
	 * @param headers as the source has them, blank where a column has none
	 */
	static ColumnMatch of(List<SourceColumn> found, List<String> headers, Known known) {
		return new Matching(found, headers, known).run();
	}

	/** The same without a word about types: a row that will name the columns makes others of them. */
	ColumnMatch withoutTypes() {
		return new ColumnMatch(columns, differences.stream().map(found -> found.kind() == Kind.RETYPED ? new Difference(Kind.SAME, found.column(), found.header(), found.before(), found.after()) : found).toList());
	}

	/** One matching. */
	private static final class Matching {

		private final Known known;
		private final List<Column> present;
		private final List<SourceColumn> found;
		private final List<String> headers;
		private final List<Column> remembered;
		/** The column that stands at each place of the new source. */
		private final Column[] at;
		private final Map<Column, Integer> places = new IdentityHashMap<>();
		private final Difference[] differences;

		Matching(List<SourceColumn> found, List<String> headers, Known known) {
			this.known = known;
			this.present = known.present();
			this.found = found;
			this.headers = headers;
			this.remembered = known.remembered();
			this.at = new Column[found.size()];
			this.differences = new Difference[found.size()];
		}

		ColumnMatch run() {
			byName(present, UnaryOperator.identity());
			byName(present, ColumnMatch::letters);
			byEarlierName(present);
			byPlace();
			List<Column> columns = new ArrayList<>();
			for (Column column : present) {
				int index = place(column);
				if (index >= 0) {
					columns.add(keep(column, index, null));
				}
			}
			Set<String> ids = new HashSet<>(present.stream().map(Column::getId).toList());
			remembered.forEach(column -> ids.add(column.getId()));
			byName(remembered, UnaryOperator.identity());
			byEarlierName(remembered);
			Set<String> fieldNames = new HashSet<>(columns.stream().map(Column::getFieldName).toList());
			for (int i = 0; i < at.length; i++) {
				if (differences[i] == null) {
					Column column = at[i] != null ? keep(at[i], i, Kind.BACK) : create(ids, i);
					column.setFieldName(free(column.getFieldName(), fieldNames));
					columns.add(position(columns, i), column);
				}
			}
			return new ColumnMatch(columns, all());
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
				if (place(column) < 0 && places != null && !places.isEmpty()) {
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
					columns.stream().filter(column -> place(column) < 0 && known.names().getOrDefault(column.getId(), Set.of()).contains(name)).findFirst().ifPresent(column -> put(column, index));
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
				while (to < ordered.size() && place(ordered.get(to)) < 0) {
					to++;
				}
				if (to > from) {
					int left = from == 0 ? -1 : place(ordered.get(from - 1));
					int right = to == ordered.size() ? at.length : place(ordered.get(to));
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

		private boolean isEmpty(int index) {
			return found.get(index).proposal().nonEmpty() == 0;
		}

		private int place(Column column) {
			return places.getOrDefault(column, -1);
		}

		private Column keep(Column column, int index, Kind kind) {
			TypeProposal proposal = found.get(index).proposal();
			String header = headers.get(index).isBlank() ? "" : found.get(index).name();
			boolean named = found.get(index).name().equals(column.getSourceName());
			Column kept = EcoreUtil.copy(column);
			kept.setSourceIndex(index);
			if (!header.isEmpty()) {
				kept.setSourceName(header);
				if (column.getName().equals(column.getSourceName())) {
					kept.setName(header);
				}
			}
			boolean ruled = keepType(kept, column, index);
			Kind of = kind != null ? kind : !named ? Kind.RENAMED : proposal.type() == column.getInferredType() || isEmpty(index) ? Kind.SAME : ruled ? Kind.RULED : Kind.RETYPED;
			differences[index] = new Difference(of, column.getName(), named ? found.get(index).name() : header, column.getInferredType(), proposal.type());
			return kept;
		}

		/** A type nobody decided about follows the new data, unless these hold nothing; whether it would have, but for rules that only that type can have. */
		private boolean keepType(Column kept, Column column, int index) {
			TypeProposal proposal = found.get(index).proposal();
			if (isEmpty(index)) {
				return false;
			}
			boolean decided = column.getType() != column.getInferredType() || !column.getParsing().isEmpty();
			boolean ruled = ruled(column);
			kept.setInferredType(proposal.type());
			kept.setWhy(proposal.why());
			if (!decided && !ruled) {
				setType(kept, proposal);
			}
			return !decided && ruled;
		}

		private Column create(Set<String> ids, int index) {
			TypeProposal proposal = found.get(index).proposal();
			String name = found.get(index).name();
			differences[index] = new Difference(Kind.NEW, name, name, null, proposal.type());
			Column column = ModelFactory.eINSTANCE.createColumn();
			int number = index + 1;
			while (!ids.add("c" + number)) {
				number++;
			}
			column.setId("c" + number);
			column.setSourceIndex(index);
			column.setSourceName(name);
			column.setName(name);
			column.setFieldName(FieldNames.of(name));
			column.setInferredType(proposal.type());
			column.setWhy(proposal.why());
			setType(column, proposal);
			return column;
		}

		private List<Difference> all() {
			List<Difference> all = new ArrayList<>(List.of(differences));
			for (Column column : present) {
				if (place(column) < 0) {
					all.add(new Difference(Kind.MISSING, column.getName(), "", column.getInferredType(), null));
				}
			}
			return all;
		}
	}

	/** Whether a column has rules that only its type can have, so that this was decided with them. */
	static boolean ruled(Column column) {
		return column.getRules().containsKey(CellRule.MINIMUM.key()) || column.getRules().containsKey(CellRule.MAXIMUM.key());
	}

	/** What a name says, without case and blanks. */
	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\u00a0]+", "");
	}

	/** Gives a column the proposed type; what was decided about its display stays. */
	static void setType(Column column, TypeProposal proposal) {
		boolean another = column.getType() != proposal.type();
		column.setType(proposal.type());
		column.getParsing().clear();
		new TreeMap<>(proposal.parsing()).forEach(column.getParsing()::put);
		if (another) {
			new TreeMap<>(proposal.format()).forEach((key, value) -> {
				if (!column.getFormat().containsKey(key)) {
					column.getFormat().put(key, value);
				}
			});
		}
	}

	/** A new column stands behind the one that comes before it in the source. */
	private static int position(List<Column> columns, int sourceIndex) {
		for (int i = columns.size() - 1; i >= 0; i--) {
			if (columns.get(i).getSourceIndex() == sourceIndex - 1) {
				return i + 1;
			}
		}
		return sourceIndex == 0 ? 0 : columns.size();
	}

	/** A field name nobody has, with a number at its end where that is needed. */
	static String free(String wanted, Set<String> taken) {
		String name = wanted;
		for (int i = 1; !taken.add(name); i++) {
			String ending = "_" + i;
			name = wanted.substring(0, Math.min(wanted.length(), FieldNames.MAX_LENGTH - ending.length())) + ending;
		}
		return name;
	}

}
