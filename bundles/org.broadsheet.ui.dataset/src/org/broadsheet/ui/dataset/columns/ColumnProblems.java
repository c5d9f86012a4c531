// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.readiness.ColumnFindings;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;

/** What is wrong with what is said of a column, or would be. */
final class ColumnProblems {

	private ColumnProblems() {
	}

	/** What would be wrong if a field of a column had a text; empty when nothing. */
	static Optional<String> of(Column column, ColumnField field, String text) {
		return switch (field) {
		case NAME -> text.isBlank() ? Optional.of(Messages.ColumnProblems_noName) : Optional.empty();
		case FIELD_NAME -> ColumnFindings.fieldNameProblem(text.strip(), others(column));
		default -> Optional.empty();
		};
	}

	/** What is wrong with a field of a column as it is; nothing with hidden ones. */
	static Optional<String> of(Column column, ColumnField field) {
		return column.isHidden() ? Optional.empty() : of(column, field, field == ColumnField.NAME ? column.getName() : column.getFieldName());
	}

	private static List<String> others(Column column) {
		return column.eContainer() instanceof Dataset dataset
				? dataset.getColumns().stream().filter(other -> other != column && !other.isHidden()).map(Column::getFieldName).toList()
				: List.of();
	}
}
