// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.FieldNames;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

/** Checks names of columns. Hidden columns are left out of what is published, so they are left out here. */
public final class ColumnFindings {

	private ColumnFindings() {
	}

	/** What is wrong with the columns' names. */
	public static List<Finding> of(List<Column> columns) {
		List<Finding> findings = new ArrayList<>();
		if (!columns.isEmpty() && columns.stream().allMatch(Column::isHidden)) {
			findings.add(new Finding(Severity.ERROR, "all-columns-hidden", Messages.ColumnFindings_noneShown, new Finding.Where.ColumnMetadata(columns.getFirst().getId())));
		}
		Map<String, Integer> uses = new HashMap<>();
		columns.stream().filter(column -> !column.isHidden()).forEach(column -> uses.merge(column.getFieldName(), 1, Integer::sum));
		for (Column column : columns) {
			if (!column.isHidden()) {
				if (column.getName() == null || column.getName().isBlank()) {
					findings.add(finding("column-name-missing", Messages.ColumnFindings_noName, column));
				}
				fieldNameProblem(column.getFieldName(), uses.get(column.getFieldName()) > 1).ifPresent(message -> findings.add(finding("field-name", message, column)));
			}
		}
		return findings;
	}

	/** What is wrong with an API field name among the names of the other columns; empty when nothing is. */
	public static Optional<String> fieldNameProblem(String name, Collection<String> others) {
		return fieldNameProblem(name, others.contains(name));
	}

	private static Optional<String> fieldNameProblem(String name, boolean taken) {
		if (name == null || !FieldNames.isLegal(name)) {
			return Optional.of(NLS.bind(Messages.ColumnFindings_illegal, name == null ? "" : name));
		}
		return taken ? Optional.of(NLS.bind(Messages.ColumnFindings_duplicate, name)) : Optional.empty();
	}

	private static Finding finding(String code, String message, Column column) {
		return new Finding(Severity.ERROR, code, message, new Finding.Where.ColumnMetadata(column.getId()));
	}
}
