// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Columns as a change of shape saw them when it was made: under their names and types of that time, on other data. Decisions taken later do not change what it
 * did; names and types that nobody decided about are those of the new data.
 */
final class PlannedColumns {

	private PlannedColumns() {
	}

	/** The present columns, as they were decided about then. */
	static List<Column> of(List<Column> present, List<Column> then) {
		Map<String, Column> known = then.stream().collect(Collectors.toMap(Column::getId, Function.identity()));
		return present.stream().map(column -> known.containsKey(column.getId()) ? planned(column, known.get(column.getId())) : EcoreUtil.copy(column)).toList();
	}

	private static Column planned(Column column, Column then) {
		Column planned = EcoreUtil.copy(column);
		planned.setHidden(then.isHidden());
		planned.setFieldName(then.getFieldName());
		boolean named = !then.getName().equals(then.getSourceName());
		planned.setName(named ? then.getName() : column.getSourceName());
		boolean typed = then.getType() != then.getInferredType() || !then.getParsing().isEmpty();
		planned.setType(typed ? then.getType() : ColumnMatch.ruled(column) ? column.getType() : column.getInferredType());
		planned.getParsing().clear();
		if (typed) {
			new TreeMap<>(then.getParsing().map()).forEach(planned.getParsing()::put);
		}
		return planned;
	}

	/** Whether a column has another name now than a step had given it. */
	static boolean renamedLater(Column column, Step step) {
		List<String> texts = ShapeForms.list(step.getBefore().map(), ShapeForms.NAMED);
		Optional<String> given = ModelState.columns(step.getBefore().map()).stream().filter(before -> before.getId().equals(column.getId()) && before.getSourceIndex() < texts.size())
				.map(before -> texts.get(before.getSourceIndex()).strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).findFirst();
		if (given.isPresent()) {
			return !column.getName().matches(Pattern.quote(given.get()) + "( \\d+)?");
		}
		return ModelState.columns(step.getParameters().map()).stream().anyMatch(then -> then.getId().equals(column.getId()) && !then.getName().equals(column.getName()));
	}
}
