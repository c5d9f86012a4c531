// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

		private final List<Column> present;
		private final List<SourceColumn> found;
		private final List<String> headers;
		private final List<Column> remembered;
		private final ColumnPlaces places;
		private final Difference[] differences;

		Matching(List<SourceColumn> found, List<String> headers, Known known) {
			this.present = known.present();
			this.found = found;
			this.headers = headers;
			this.remembered = known.remembered();
			this.places = new ColumnPlaces(found, headers, known);
			this.differences = new Difference[found.size()];
		}

		ColumnMatch run() {
			places.findPresent();
			List<Column> columns = new ArrayList<>();
			for (Column column : present) {
				int index = places.of(column);
				if (index >= 0) {
					columns.add(keep(column, index, null));
				}
			}
			Set<String> ids = new HashSet<>(present.stream().map(Column::getId).toList());
			remembered.forEach(column -> ids.add(column.getId()));
			places.findRemembered();
			Set<String> fieldNames = new HashSet<>(columns.stream().map(Column::getFieldName).toList());
			for (int i = 0; i < differences.length; i++) {
				if (differences[i] == null) {
					Column column = places.at(i) != null ? keep(places.at(i), i, Kind.BACK) : create(ids, i);
					column.setFieldName(free(column.getFieldName(), fieldNames));
					columns.add(position(columns, i), column);
				}
			}
			return new ColumnMatch(columns, all());
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
			Kind of = kind != null ? kind : !named ? Kind.RENAMED : proposal.type() == column.getInferredType() || places.isEmpty(index) ? Kind.SAME : ruled ? Kind.RULED : Kind.RETYPED;
			differences[index] = new Difference(of, column.getName(), named ? found.get(index).name() : header, column.getInferredType(), proposal.type());
			return kept;
		}

		/** A type nobody decided about follows the new data, unless these hold nothing; whether it would have, but for rules that only that type can have. */
		private boolean keepType(Column kept, Column column, int index) {
			TypeProposal proposal = found.get(index).proposal();
			if (places.isEmpty(index)) {
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
				if (places.of(column) < 0) {
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
