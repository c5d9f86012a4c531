// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal.Offer;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.ColumnScan;
import org.eclipse.osgi.util.NLS;

/** What should be known about the content of a table before it is published: personal data, small cells, what a spreadsheet did to it or would run. */
public final class ContentIssues {

	/** Code of another way to read a column, which is found together with its type and not after edits. */
	public static final String OFFER = "other-reading";
	private static final String EMPTY = "empty-column";
	/** Codes of these findings, which are looked for anew in every table. */
	public static final Set<String> CODES = Set.of("formula-injection", "personal-data", "small-cells", "lost-leading-zeros", "scientific-notation", "serial-dates", "out-of-range", "placeholder-value",
			MissingWords.CODE, OFFER, EMPTY);
	private static final int MOST_EMPTY = 3;

	private ContentIssues() {
	}

	/**
	 * Adds the findings, grouped by column.
	 *
	 * @param scans what was counted, by column
	 * @param rows  the texts
	 */
	public static void add(List<Issue> issues, List<SourceColumn> columns, List<ColumnScan> scans, RowSource rows) throws IOException {
		Sample sample = new Sample(rows);
		List<ColumnContent> contents = new ArrayList<>();
		for (int c = 0; c < columns.size(); c++) {
			contents.add(new ColumnContent(c, columns.get(c).name(), scans.get(c), columns.get(c).proposal(), sample));
		}
		PersonalData personal = new PersonalData(contents);
		for (ColumnContent column : contents) {
			if (column.scan.nonEmpty() == 0) {
				continue;
			}
			if (column.scan.count(CellClass.FORMULA) > 0) {
				issues.add(column.issue("formula-injection", Severity.WARNING, CellClass.FORMULA, Messages.ContentIssues_formula));
			}
			column.proposal.offer().ifPresent(offer -> issues.add(offered(column, offer)));
			personal.add(column, issues);
			SmallCells.add(column, issues);
			SpreadsheetDamage.add(column, issues);
			OutOfRange.add(column, issues);
			Placeholders.add(column, issues);
		}
		MissingWords.add(contents, issues);
		empty(contents.stream().filter(column -> column.scan.rows() > 0 && column.scan.nonEmpty() == 0).toList(), issues);
	}

	/** What only a person can decide about: another way to read a column. */
	private static Issue offered(ColumnContent column, Offer offer) {
		String message = NLS.bind(Messages.ContentIssues_offer, column.name, column.proposal.why());
		return new Issue(OFFER, Severity.INFO, 0, 0, column.name, "", message).with(Fixes.reading(offer.type(), offer.parsing(), offer.label()));
	}

	/** A few empty columns one by one, many of them as one finding. */
	private static void empty(List<ColumnContent> columns, List<Issue> issues) {
		if (columns.size() > MOST_EMPTY) {
			String names = columns.stream().limit(MOST_EMPTY).map(column -> '"' + column.name + '"').collect(Collectors.joining(", "));
			issues.add(Issue.general(EMPTY, Severity.INFO, NLS.bind(Messages.ContentIssues_emptyColumns, IssueText.number(columns.size()), names)));
			return;
		}
		for (ColumnContent column : columns) {
			issues.add(new Issue(EMPTY, Severity.INFO, 0, 0, column.name, "", NLS.bind(Messages.ContentIssues_empty, column.name)).with(Fixes.plain(Fixes.HIDE_COLUMN)));
		}
	}
}
