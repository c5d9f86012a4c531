// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.shape.Shaper.ShapedColumn;
import org.broadsheet.core.types.FieldNames;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What becomes of the columns when the shape of the table changes: those that stay keep their id and every decision, new ones get what is inferred from their cells. */
final class ShapedColumns {

	private final List<Column> before;
	private final List<ShapedColumn> shaped;
	private final List<SourceColumn> found;
	private final Set<String> fieldNames = new HashSet<>();

	/**
	 * Prepares.
	 *
	 * @param before columns of the table before
	 * @param shaped columns of the new table
	 * @param found  what was inferred for them
	 */
	ShapedColumns(List<Column> before, List<ShapedColumn> shaped, List<SourceColumn> found) {
		this.before = before;
		this.shaped = shaped;
		this.found = found;
	}

	/**
	 * The columns after the change.
	 *
	 * @param idPrefix of the ids of new columns, followed by their number from 1
	 * @param known    columns with decisions to be used for new ones, by id
	 * @param renamed  which of the columns that stay take their name from the new table; if nobody decided about their type, it follows the new cells
	 */
	List<Column> after(String idPrefix, Map<String, Column> known, Predicate<Column> renamed) {
		Map<Integer, Integer> to = new HashMap<>();
		for (int i = 0; i < shaped.size(); i++) {
			to.put(shaped.get(i).from(), i);
		}
		List<Column> after = new ArrayList<>();
		for (Column column : before) {
			if (to.containsKey(column.getSourceIndex())) {
				Column kept = EcoreUtil.copy(column);
				kept.setSourceIndex(to.get(column.getSourceIndex()));
				after.add(kept);
				fieldNames.add(kept.getFieldName());
			}
		}
		after.stream().filter(renamed).toList().forEach(this::rename);
		int number = 0;
		for (int i = 0; i < shaped.size(); i++) {
			if (shaped.get(i).isNew()) {
				String id = idPrefix + ++number;
				after.add(position(after, i), known.containsKey(id) ? again(known.get(id), i) : create(id, i));
			}
		}
		return after;
	}

	/** The columns with those that are named in another order, each at a place of one of them. */
	static List<Column> arranged(List<Column> columns, List<String> order) {
		List<Column> named = columns.stream().filter(column -> order.contains(column.getId())).sorted(Comparator.comparing(column -> order.indexOf(column.getId()))).toList();
		List<Column> arranged = new ArrayList<>();
		int next = 0;
		for (Column column : columns) {
			arranged.add(order.contains(column.getId()) ? named.get(next++) : column);
		}
		return arranged;
	}

	private void rename(Column column) {
		int index = column.getSourceIndex();
		String name = found.get(index).name();
		boolean decided = column.getType() != column.getInferredType() || !column.getParsing().isEmpty();
		if (!name.equals(column.getName())) {
			fieldNames.remove(column.getFieldName());
			column.setFieldName(fieldName(name));
			column.setName(name);
		}
		column.setInferredType(found.get(index).proposal().type());
		column.setWhy(found.get(index).proposal().why());
		if (!decided) {
			ColumnMatch.setType(column, found.get(index).proposal());
		}
	}

	private Column create(String id, int index) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId(id);
		column.setSourceIndex(index);
		column.setSourceName(shaped.get(index).name());
		column.setName(shaped.get(index).name());
		column.setFieldName(fieldName(shaped.get(index).name()));
		column.setInferredType(found.get(index).proposal().type());
		column.setWhy(found.get(index).proposal().why());
		ColumnMatch.setType(column, found.get(index).proposal());
		return column;
	}

	private Column again(Column known, int index) {
		Column column = EcoreUtil.copy(known);
		column.setSourceIndex(index);
		if (fieldNames.contains(column.getFieldName())) {
			column.setFieldName(fieldName(column.getName()));
		}
		fieldNames.add(column.getFieldName());
		return column;
	}

	private String fieldName(String name) {
		return ColumnMatch.free(FieldNames.of(name), fieldNames);
	}

	/** A new column stands behind the one that comes before it in the table. */
	private static int position(List<Column> columns, int index) {
		for (int i = columns.size() - 1; i >= 0; i--) {
			if (columns.get(i).getSourceIndex() == index - 1) {
				return i + 1;
			}
		}
		return index == 0 ? 0 : columns.size();
	}
}
