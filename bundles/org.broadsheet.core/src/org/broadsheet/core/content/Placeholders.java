// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.content.ColumnContent.Count;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Finds numbers and dates that programs write where there is no value: 9999 far above all others, the first and the last day that a database has. */
final class Placeholders {

	private static final Set<String> NUMBERS = Set.of("999", "9999", "99999", "999999", "9999999", "-99", "-999", "-9999", "-99999", "-999999");
	private static final Set<String> DATES = Set.of("0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "2099-12-31", "2999-12-31", "9999-12-31", "01/01/0001", "01/01/1753", "12/30/1899", "12/31/1899", "01/01/1900", "1/1/1900", "12/31/9999", "31/12/9999",
			"30/12/1899", "01.01.1900", "31.12.9999", "30.12.1899", "31.12.2099", "31/12/2099", "12/31/2099");
	private static final List<String> MIDNIGHTS = List.of(" 00:00", " 00:00:00", "T00:00:00", " 00:00:00.000", "T00:00:00.000");
	private static final int FEWEST = 2;

	private Placeholders() {
	}

	static void add(ColumnContent column, List<Issue> issues) throws IOException {
		DataType type = column.proposal.type();
		if (type != DataType.NUMBER && type != DataType.DATE_TIME) {
			return;
		}
		Map<String, Count> found = new HashMap<>();
		column.head((text, row, line) -> {
			if (type == DataType.NUMBER ? NUMBERS.contains(text) : DATES.contains(day(text))) {
				found.computeIfAbsent(text, value -> new Count()).add(text, row, line);
			}
		});
		for (Count count : found.values()) {
			if (count.cells >= FEWEST && (type == DataType.DATE_TIME || far(column, count.value))) {
				issues.add(issue(column, count));
				return;
			}
		}
	}

	private static String day(String text) {
		for (String midnight : MIDNIGHTS) {
			if (text.endsWith(midnight)) {
				return text.substring(0, text.length() - midnight.length());
			}
		}
		return text;
	}

	/** Whether a number is ten times as large as all others, or more. */
	private static boolean far(ColumnContent column, String value) throws IOException {
		BigDecimal[] most = { BigDecimal.ZERO };
		ParseOptions options = new ParseOptions(column.proposal.parsing());
		column.head((text, row, line) -> {
			if (!text.equals(value) && CellReader.read(DataType.NUMBER, options, text) instanceof CellValue.Value(String number)) {
				most[0] = most[0].max(new BigDecimal(number).abs());
			}
		});
		return most[0].signum() > 0 && new BigDecimal(value).abs().compareTo(most[0].multiply(BigDecimal.TEN)) >= 0;
	}

	private static Issue issue(ColumnContent column, Count count) {
		Map<String, String> parsing = new HashMap<>(column.proposal.parsing());
		parsing.merge(ParseOptions.MISSING, count.value, (known, word) -> known + "|" + word);
		return column.issue("placeholder-value", Severity.INFO, count, Messages.Placeholders_found.replace("{5}", count.value)).with(Fixes.reading(column.proposal.type(), parsing, NLS.bind(Messages.Placeholders_empty, count.value)));
	}
}
