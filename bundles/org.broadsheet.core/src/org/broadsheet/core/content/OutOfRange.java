// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.content.ColumnContent.Count;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/** Finds values that the name of their column does not allow: a latitude of 141, a month 13. */
final class OutOfRange {

	/** Columns by their names, with the least and the greatest value. */
	private enum Range {
		LATITUDE("lat(itude)?|.* lat(itude)?", -90, 90), LONGITUDE("lon(g|gitude)?|lng|.* (lon(gitude)?|lng)", -180, 180), MONTH("month|month (no|num|number)|.* month number", 1, 12),
		YEAR("(calendar |fiscal |school )?year|yr", 1000, 2200), HOUR("hour|hour of day", 0, 24);

		private final Pattern name;
		private final int least;
		private final int greatest;

		Range(String name, int least, int greatest) {
			this.name = Pattern.compile(name);
			this.least = least;
			this.greatest = greatest;
		}
	}

	private static final int MOST_DIGITS = 40;
	/** More cells than this share mean that the column is something else than its name says. */
	private static final double FEW = 0.05;

	private OutOfRange() {
	}

	static void add(ColumnContent column, List<Issue> issues) throws IOException {
		for (Range range : Range.values()) {
			if (column.proposal.type() == DataType.NUMBER && range.name.matcher(column.words).matches()) {
				ParseOptions options = new ParseOptions(column.proposal.parsing());
				Count outside = new Count();
				long[] all = new long[1];
				column.look((text, row, line) -> {
					all[0]++;
					if (text.length() < MOST_DIGITS && CellReader.read(DataType.NUMBER, options, text) instanceof CellValue.Value(String number) && outside(range, number)) {
						outside.add(text, row, line);
					}
				});
				if (outside.cells > 0 && outside.cells <= Math.max(1, all[0] * FEW)) {
					issues.add(column.issue("out-of-range", Severity.WARNING, outside, Messages.OutOfRange_found));
				}
			}
		}
	}

	private static boolean outside(Range range, String number) {
		BigDecimal value = new BigDecimal(number);
		return value.compareTo(BigDecimal.valueOf(range.least)) < 0 || value.compareTo(BigDecimal.valueOf(range.greatest)) > 0;
	}
}
