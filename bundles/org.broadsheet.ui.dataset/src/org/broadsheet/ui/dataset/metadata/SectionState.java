// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;
import java.util.function.Function;

import org.broadsheet.core.readiness.MetadataFindings;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.ui.dataset.parts.Mark;

/**
 * How far a section of the form is.
 *
 * @param mark   wrong when a value is; partly done while a required field is empty
 * @param filled number of fields that are filled in
 * @param fields number of fields that can be
 */
record SectionState(Mark mark, int filled, int fields) {

	static SectionState of(MetadataStandard.Group group, Function<Field, List<String>> values) {
		List<Field> fields = group.fields().stream().filter(field -> field.kind() != Kind.AUTOMATIC).toList();
		int filled = (int) fields.stream().filter(field -> isFilled(values.apply(field))).count();
		boolean missing = fields.stream().anyMatch(field -> field.obligation() == Obligation.REQUIRED && !isFilled(values.apply(field)));
		boolean wrong = fields.stream().anyMatch(field -> values.apply(field).stream().anyMatch(value -> !value.isBlank() && MetadataFindings.problem(field, value).isPresent()));
		Mark mark = wrong ? Mark.WRONG : filled == 0 && !fields.isEmpty() ? Mark.EMPTY : missing ? Mark.PARTLY : Mark.DONE;
		return new SectionState(mark, filled, fields.size());
	}

	private static boolean isFilled(List<String> values) {
		return values.stream().anyMatch(value -> !value.isBlank());
	}
}
