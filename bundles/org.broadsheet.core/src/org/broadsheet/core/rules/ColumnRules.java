// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/**
 * The rules of a column, as decided for it: what its values must be beyond their type.
 *
 * @param values     what is demanded, by {@link CellRule#key()}
 * @param identifier whether the column identifies rows, so that every row needs a value of its own
 */
public record ColumnRules(Map<String, String> values, boolean identifier) {

	/** Nothing demanded. */
	public static final ColumnRules NONE = new ColumnRules(Map.of(), false);

	/** Takes a copy. */
	public ColumnRules {
		values = Map.copyOf(values);
	}

	/** The rules of a column as they are now. */
	public static ColumnRules of(Column column) {
		return column.getRules().isEmpty() && !column.isRowIdentifier() ? NONE : new ColumnRules(column.getRules().map(), column.isRowIdentifier());
	}

	/** Whether nothing is demanded. */
	public boolean isEmpty() {
		return values.isEmpty() && !identifier;
	}

	/** Whether a rule holds. */
	public boolean demands(CellRule rule) {
		return values.containsKey(rule.key()) || identifier && (rule == CellRule.REQUIRED || rule == CellRule.UNIQUE);
	}

	/** What a rule demands. */
	public Optional<String> demand(CellRule rule) {
		return Optional.ofNullable(values.get(rule.key()));
	}

	/** Whether the text of a cell must be read to know whether it keeps the rules; that there is one, and how often, is known without. */
	public boolean concernTexts() {
		return !values.isEmpty() && values.keySet().stream().anyMatch(key -> !key.equals(CellRule.REQUIRED.key()) && !key.equals(CellRule.UNIQUE.key()) && !key.equals(CellRule.UNIQUE_TOGETHER.key()));
	}

	/** What becomes of a value that the type has accepted: itself, or an error with the rule it breaks. */
	public CellValue checked(DataType type, CellValue value, String text) {
		if (value instanceof CellValue.Empty && demands(CellRule.REQUIRED)) {
			return new CellValue.Error("value-missing", identifier ? Messages.ColumnRules_noIdentifier : Messages.ColumnRules_required);
		}
		if (value instanceof CellValue.Value known && !values.isEmpty()) {
			return RuleCheck.broken(this, type, known.canonical(), type == DataType.TEXT ? text : text.strip()).<CellValue>map(error -> error).orElse(value);
		}
		return value;
	}

	/** What is wrong with a value that stands in an earlier row already. */
	public CellValue.Error repeated(String text) {
		return identifier ? new CellValue.Error("duplicate-row-identifier", NLS.bind(Messages.ColumnRules_identifier, RuleCheck.shown(text)))
				: new CellValue.Error("value-repeated", NLS.bind(Messages.ColumnRules_repeated, RuleCheck.shown(text)));
	}

	/** Why something cannot be demanded of a column of a type, as a sentence; empty when it can. */
	public Optional<String> problem(DataType type) {
		for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
			Optional<CellRule> rule = CellRule.of(entry.getKey());
			Optional<String> problem = rule.isEmpty() ? Optional.of(NLS.bind(Messages.ColumnRules_unknown, entry.getKey(), CellRule.names())) : RuleCheck.problem(rule.get(), entry.getValue(), type);
			if (problem.isPresent()) {
				return problem;
			}
		}
		return RuleCheck.contradiction(this, type);
	}
}
