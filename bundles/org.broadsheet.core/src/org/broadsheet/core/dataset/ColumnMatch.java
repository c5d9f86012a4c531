// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.types.FieldNames;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Brings the columns of a new source together with those there are: a column of the same name in the source keeps its decisions, the others are new.
 *
 * @param columns what the columns become
 * @param notes   what the user should know, one sentence each
 */
record ColumnMatch(List<Column> columns, List<String> notes) {

	static ColumnMatch of(List<Column> present, List<SourceColumn> found) {
		List<String> notes = new ArrayList<>();
		Column[] matched = new Column[found.size()];
		List<Column> kept = new ArrayList<>();
		for (Column column : present) {
			int index = find(found, matched, column);
			if (index < 0) {
				notes.add(NLS.bind(Messages.ImportOperation_columnGone, column.getName()));
			} else {
				matched[index] = keep(column, index, found.get(index));
				kept.add(matched[index]);
			}
		}
		List<Column> columns = new ArrayList<>(kept);
		List<String> fieldNames = fieldNames(found, kept);
		Set<String> ids = new HashSet<>(present.stream().map(Column::getId).toList());
		for (int i = 0; i < found.size(); i++) {
			if (matched[i] == null) {
				columns.add(position(columns, i), create(ids, i, found.get(i), fieldNames.get(i)));
				if (!present.isEmpty()) {
					notes.add(NLS.bind(Messages.ImportOperation_columnNew, found.get(i).name()));
				}
			}
		}
		return new ColumnMatch(columns, notes);
	}

	private static int find(List<SourceColumn> found, Column[] matched, Column column) {
		return IntStream.range(0, found.size()).filter(i -> matched[i] == null && found.get(i).name().equals(column.getSourceName())).findFirst().orElse(-1);
	}

	private static Column keep(Column column, int index, SourceColumn found) {
		Column kept = EcoreUtil.copy(column);
		boolean decided = column.getType() != column.getInferredType();
		kept.setSourceIndex(index);
		kept.setInferredType(found.proposal().type());
		kept.setWhy(found.proposal().why());
		// a type nobody decided about follows the new data only where the old one came from inference too
		if (!decided && column.getParsing().isEmpty()) {
			setType(kept, found.proposal());
		}
		return kept;
	}

	private static Column create(Set<String> ids, int index, SourceColumn found, String fieldName) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		int number = index + 1;
		while (!ids.add("c" + number)) {
			number++;
		}
		column.setId("c" + number);
		column.setSourceIndex(index);
		column.setSourceName(found.name());
		column.setName(found.name());
		column.setFieldName(fieldName);
		column.setInferredType(found.proposal().type());
		column.setWhy(found.proposal().why());
		setType(column, found.proposal());
		return column;
	}

	private static void setType(Column column, TypeProposal proposal) {
		column.setType(proposal.type());
		column.getParsing().clear();
		new TreeMap<>(proposal.parsing()).forEach(column.getParsing()::put);
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

	private static List<String> fieldNames(List<SourceColumn> found, List<Column> kept) {
		Set<String> taken = new HashSet<>(kept.stream().map(Column::getFieldName).toList());
		List<String> names = new ArrayList<>(FieldNames.unique(found.stream().map(SourceColumn::name).toList()));
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			for (int n = 2; taken.contains(name); n++) {
				name = FieldNames.of(names.get(i)) + "_" + n;
			}
			names.set(i, name);
		}
		return names;
	}
}
