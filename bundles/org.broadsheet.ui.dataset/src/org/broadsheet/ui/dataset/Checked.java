// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.issues.TableIssues;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.core.readiness.ReadinessCheck;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What checking a dataset found out.
 *
 * @param readiness how far it is from being published
 * @param errors    number of cells that do not fit, by the name of their column; columns without are left out
 * @param structure number of findings about the structure of the source
 * @param tableRead whether the cells could be checked, because the rows are there
 */
public record Checked(Readiness readiness, Map<String, Long> errors, int structure, boolean tableRead) {

	/** Cells that do not fit their column. */
	public long errorCells() {
		return errors.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Everything that is wrong with cells or the structure of the source. */
	public long issues() {
		return errorCells() + structure;
	}

	/** What is to be checked: a copy of the decisions, so that it can be done while they change. Made on the model's thread. */
	record Input(Dataset decisions, MetadataStandard standard, Optional<DatasetTable> table) {

		static Input of(OpenDataset dataset) {
			Dataset model = dataset.model();
			Dataset copy = ModelFactory.eINSTANCE.createDataset();
			copy.setName(model.getName());
			copy.setStandard(model.getStandard());
			copy.setSource(EcoreUtil.copy(model.getSource()));
			copy.getColumns().addAll(EcoreUtil.copyAll(model.getColumns()));
			copy.getMetadata().addAll(EcoreUtil.copyAll(model.getMetadata()));
			copy.getAttachments().addAll(EcoreUtil.copyAll(model.getAttachments()));
			return new Input(copy, dataset.standard(), dataset.table());
		}

		/** Checks; may read many rows. */
		Checked check() throws IOException {
			Readiness readiness = new ReadinessCheck(decisions, standard, table).run();
			Map<String, Long> errors = new LinkedHashMap<>();
			int structure = 0;
			if (table.isPresent()) {
				List<Column> shown = decisions.getColumns().stream().filter(column -> !column.isHidden()).toList();
				for (Column column : shown) {
					long count = table.get().check(column).errors().size();
					if (count > 0) {
						errors.merge(column.getName(), count, Long::sum);
					}
				}
				structure = (int) TableIssues.of(table.get(), shown).stream().filter(issue -> issue.severity() != Severity.INFO)
						.map(issue -> List.of(issue.code(), issue.row(), issue.message())).distinct().count();
			}
			return new Checked(readiness, errors, structure, table.isPresent());
		}
	}
}
