// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.RowIssues;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.header.ColumnOffers;
import org.broadsheet.ui.dataset.data.header.ColumnReport;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** All findings about a table by kind: those about the structure of the file, and the cells that do not fit their column. Counts are whole; lines are read when asked for. */
final class IssueList {

	/** So many findings of a kind are listed; how many there are is always said. */
	static final int LISTED = 1000;

	/** More repairs than this are not counted: each goes over a column. */
	private static final int COUNTED = 50;

	private final OpenDataset dataset;
	private final DatasetTable table;
	private final Map<Issue, Long> counts = new HashMap<>();
	private final Map<String, Column> columns = new LinkedHashMap<>();
	private List<Issue> repeats = List.of();
	private List<Issue> standing;
	private final Map<String, String> idsByName = new LinkedHashMap<>();

	/** Takes the columns as they are now; to be made on the model's thread. */
	IssueList(OpenDataset dataset, DatasetTable table, List<Column> shown) {
		this.dataset = dataset;
		this.table = table;
		this.standing = table.scan().issues();
		for (Column column : shown) {
			idsByName.putIfAbsent(column.getSourceName(), column.getId());
			if (!column.isHidden()) {
				columns.put(column.getId(), EcoreUtil.copy(column));
			}
		}
	}

	/** The kinds with their counts; may check columns. */
	List<IssueGroup> groups() throws IOException {
		List<IssueGroup> groups = new ArrayList<>();
		standing = table.issues();
		repeats = RowIssues.of(table, CheckedColumn.visible(List.copyOf(columns.values())));
		count();
		for (Column column : columns.values()) {
			cells(column).ifPresent(groups::add);
			DateQuestion.of(table, column).map(question -> question(column, question)).ifPresent(groups::add);
		}
		Map<String, List<Issue>> byCode = new LinkedHashMap<>();
		structure().forEach(issue -> byCode.computeIfAbsent(issue.code(), code -> new ArrayList<>()).add(issue));
		byCode.forEach((code, issues) -> {
			String label = issues.size() == 1 ? issues.getFirst().message() : NLS.bind(Messages.IssueList_structure, Texts.number(issues.size()), issues.getFirst().message());
			List<IssueFix> fixes = issues.size() == 1 ? fixes(issues.getFirst()) : deletion(issues);
			groups.add(new IssueGroup(code, issues.getFirst().severity(), label, issues.size(), Optional.empty(), fixes, List.of()));
		});
		groups.sort((a, b) -> a.severity().compareTo(b.severity()));
		return groups;
	}

	private Optional<IssueGroup> cells(Column column) throws IOException {
		ColumnCheck check = table.check(column);
		long errors = check.errors().size();
		if (errors == 0) {
			return Optional.empty();
		}
		boolean rules = !ColumnRules.of(column).isEmpty();
		String one = rules ? Messages.IssueList_oneCellByRules : Messages.IssueList_oneCell;
		String label = NLS.bind(errors == 1 ? one : rules ? Messages.IssueList_cellsByRules : Messages.IssueList_cells, new Object[] { Texts.number(errors), column.getName(), TypeLabels.of(column.getType()) });
		return Optional.of(new IssueGroup("cells " + column.getId(), Severity.ERROR, label, errors, Optional.of(column.getId()), offers(ColumnOffers.quick(table, column)), List.of()));
	}

	private static List<IssueFix> offers(List<ColumnOffers.Offer> offers) {
		return offers.stream().map(offer -> IssueFix.of(offer.label(), offer.change())).toList();
	}

	/** All that can be done about a kind; for cells of a column this counts what each repair would change. */
	List<IssueFix> fixes(IssueGroup group) throws IOException {
		Column column = group.columnId().map(columns::get).orElse(null);
		return column == null || !group.ofCells() ? group.fixes() : offers(ColumnOffers.of(ColumnReport.of(dataset, table, column), column));
	}

	private static IssueGroup question(Column column, DateQuestion question) {
		Issue issue = question.issue(column.getName());
		List<IssueLine> answers = issue.fixes().stream().map(answer -> answer(column, question, answer)).toList();
		return new IssueGroup(DateQuestion.CODE + " " + column.getId(), issue.severity(), issue.message(), answers.size(), Optional.of(column.getId()), List.of(), answers);
	}

	private static IssueLine answer(Column column, DateQuestion question, Fix answer) {
		List<IssueFix> choice = IssueFix.of(List.of(answer), Optional.of(column)).stream().map(fix -> fix.called(Messages.IssueList_choose)).toList();
		return new IssueLine(answer.label(), question.text(), question.row(), 0, Optional.of(column.getId()), choice);
	}

	/** Rows that are damaged can at least go; where not all are listed, those that are not would stay. */
	private static List<IssueFix> deletion(List<Issue> issues) {
		if (!issues.stream().allMatch(issue -> issue.severity() == Severity.ERROR && issue.row() > 0 && issue.fixes().isEmpty())) {
			return List.of();
		}
		List<Long> rows = issues.stream().map(issue -> issue.row() - 1).distinct().sorted().toList();
		return rows.size() == 1 ? IssueFix.of(List.of(Fixes.deleteRows(rows.getFirst() + 1, rows.getFirst() + 1)), Optional.empty())
				: List.of(IssueFix.of(NLS.bind(Messages.IssueList_deleteRows, Texts.number(rows.size())), new Change.DeleteRows(new Change.RowChoice.Numbered(rows))));
	}

	private List<IssueFix> fixes(Issue issue) {
		List<IssueFix> fixes = new ArrayList<>(issue.fixes().isEmpty() ? deletion(List.of(issue)) : IssueFix.of(issue.fixes(), column(issue)));
		Long cells = counts.get(issue);
		if (cells != null && !fixes.isEmpty()) {
			fixes.set(0, fixes.getFirst().called(NLS.bind(cells == 1 ? Messages.IssueList_fixOne : Messages.IssueList_fix, fixes.getFirst().label(), Texts.number(cells))));
		}
		return fixes;
	}

	private Optional<Column> column(Issue issue) {
		return Optional.ofNullable(idsByName.get(issue.column())).map(columns::get);
	}

	/** How many cells the repairs of issues would change now; what was repaired already is an issue no longer. */
	private void count() throws IOException {
		for (Issue issue : structure().toList()) {
			Optional<Change> change = issue.fixes().stream().findFirst().flatMap(fix -> FixChanges.of(fix, column(issue))).filter(Change.Rewrite.class::isInstance);
			if (change.isPresent() && table.store().isPresent() && counts.size() < COUNTED) {
				counts.put(issue, dataset.preview(change.get(), 0, new NullProgressMonitor()).cells());
			}
		}
	}

	/** Rows that repeat others, and findings of the scan without the questions, which may have been answered since. */
	private Stream<Issue> structure() {
		Set<Object> told = new HashSet<>();
		// each of the cells a row lacks is a finding, in the same words
		return all().filter(issue -> issue.row() == 0 || told.add(List.of(issue.code(), issue.row(), issue.message())));
	}

	private Stream<Issue> all() {
		return Stream.concat(repeats.stream(), standing.stream()).filter(issue -> !issue.code().equals(DateQuestion.CODE) && counts.getOrDefault(issue, 1L) > 0);
	}

	/** The first findings of a kind; reads rows. */
	List<IssueLine> lines(IssueGroup group) throws IOException {
		if (group.asks()) {
			return group.answers();
		}
		if (group.columnId().isPresent()) {
			return lines(columns.get(group.columnId().get()));
		}
		return structure().filter(issue -> issue.code().equals(group.key())).limit(LISTED)
				.map(issue -> new IssueLine(issue.message(), issue.value(), issue.row() - 1, issue.line(), Optional.ofNullable(idsByName.get(issue.column())), fixes(issue))).toList();
	}

	private List<IssueLine> lines(Column column) throws IOException {
		RowSet errors = table.check(column).errors().copy();
		long[] rows = new long[(int) Math.min(LISTED, errors.size())];
		long next = 0;
		for (int i = 0; i < rows.length; i++) {
			rows[i] = errors.atOrAfter(next).getAsLong();
			next = rows[i] + 1;
		}
		RowPage page = table.rows(rows);
		List<IssueLine> lines = new ArrayList<>();
		for (int i = 0; i < page.size(); i++) {
			String text = page.cell(i, column.getSourceIndex());
			CellValue.Error error = CellReader.error(column.getType(), DatasetTable.options(column), text).orElse(null);
			if (error != null) {
				lines.add(new IssueLine(error.reason(), text, page.rows()[i], page.lines()[i], Optional.of(column.getId()), IssueFix.of(Fixes.ofCell(error.code(), text), Optional.of(column))));
			}
		}
		return lines;
	}
}
