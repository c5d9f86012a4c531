// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.content.ColumnContent.Count;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.model.DataType;

/**
 * Finds counts of one to five people, behind which a person may be recognised. Only where a column counts groups, of which some are larger: children of a family, or 1
 * for a woman and 0 for a man, are facts about one record and no counts of a table.
 */
final class SmallCells {

	private static final Pattern PEOPLE = Pattern.compile(".*\\b((case|death|birth|client|patient|student|victim|person|people|arrest|suicide|overdose) count|cases|deaths?|births?|clients|patients|students|enrol\\w*|persons|people|population|residents|individuals|victims|inmates"
			+ "|children|adults|males?|females?|men|women|participants|admissions|arrests|suicides|overdoses?|hospitali[sz]ations|recipients|beneficiaries)\\b.*");
	private static final Pattern NOT_PEOPLE = Pattern.compile(".*(\\b(rate|percent|pct|ratio|per|average|avg|mean|median|age|year|id|code|index)\\b|%).*");
	private static final Pattern SMALL = Pattern.compile("[1-5]");
	/** A number of three digits and more, or of two beyond twenty. */
	private static final Pattern LARGE = Pattern.compile("[1-9][\\d,]{2,}|[2-9]\\d");

	private SmallCells() {
	}

	static void add(ColumnContent column, List<Issue> issues) throws IOException {
		boolean whole = column.scan.count(CellClass.BIT, CellClass.INTEGER_SHORT, CellClass.INTEGER, CellClass.INTEGER_LONG, CellClass.GROUPED) >= column.scan.nonEmpty() * 0.9;
		boolean possible = column.proposal.type() == DataType.NUMBER && whole && column.scan.count(CellClass.BIT, CellClass.INTEGER_SHORT) > 0;
		if (!possible || !PEOPLE.matcher(column.words).matches() || NOT_PEOPLE.matcher(column.words).matches()) {
			return;
		}
		Count small = new Count();
		boolean[] large = new boolean[1];
		column.look((text, row, line) -> {
			large[0] |= LARGE.matcher(text).matches();
			if (SMALL.matcher(text).matches()) {
				small.add(text, row, line);
			}
		});
		if (small.cells > 0 && large[0]) {
			issues.add(column.issue("small-cells", Severity.INFO, small, Messages.SmallCells_found));
		}
	}
}
