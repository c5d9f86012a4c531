// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.eclipse.osgi.util.NLS;

/** Says in words what a step did. */
final class StepLabels {

	private final MetadataStandard standard;

	StepLabels(MetadataStandard standard) {
		this.standard = standard;
	}

	String renamed(String name) {
		return NLS.bind(Messages.StepLabels_renamed, name);
	}

	String standard(String id) {
		return NLS.bind(Messages.StepLabels_standard, id);
	}

	String metadata(Change.SetMetadata set) {
		String label = standard.field(set.key()).map(Field::label).orElse(set.key());
		return NLS.bind(set.values().isEmpty() ? Messages.StepLabels_metadataEmptied : Messages.StepLabels_metadata, label);
	}

	String column(Column column, Change.SetColumn set) {
		boolean on = Boolean.parseBoolean(set.value());
		return switch (set.attribute()) {
		case NAME -> NLS.bind(Messages.StepLabels_columnRenamed, column.getName(), set.value());
		case DESCRIPTION -> NLS.bind(Messages.StepLabels_columnDescribed, column.getName());
		case FIELD_NAME -> NLS.bind(Messages.StepLabels_fieldName, column.getName(), set.value());
		case HIDDEN -> NLS.bind(on ? Messages.StepLabels_hidden : Messages.StepLabels_shown, column.getName());
		case ROW_IDENTIFIER -> NLS.bind(on ? Messages.StepLabels_identifier : Messages.StepLabels_noIdentifier, column.getName());
		};
	}

	String attachments(int count) {
		return count == 1 ? Messages.StepLabels_oneAttachment : NLS.bind(Messages.StepLabels_attachments, count);
	}

	String type(Column column, Change.SetType set) {
		return column.getType() == set.type() ? NLS.bind(Messages.StepLabels_reading, column.getName()) : NLS.bind(Messages.StepLabels_type, column.getName(), TypeLabels.of(set.type()));
	}

	String format(Column column) {
		return NLS.bind(Messages.StepLabels_format, column.getName());
	}

	String rules(Dataset dataset, Change.SetRules set) {
		if (set.rules().size() != 1) {
			return IssueText.bind(Messages.StepLabels_rulesOfSome, set.rules().size());
		}
		String name = ModelState.column(dataset, set.rules().keySet().iterator().next()).getName();
		return NLS.bind(set.rules().values().iterator().next().isEmpty() ? Messages.StepLabels_noRules : Messages.StepLabels_rules, name);
	}

	String moved(Column column, int position) {
		return NLS.bind(Messages.StepLabels_moved, column.getName(), position + 1);
	}
}
