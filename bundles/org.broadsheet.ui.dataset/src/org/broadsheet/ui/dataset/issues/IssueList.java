// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.core.issues.Severity;
import org.eclipse.osgi.util.NLS;

/** All findings about a table by kind: those about the structure of the file, and the cells that do not fit their column. Counts are whole; lines are read when asked for. */
final class IssueList {

	/** So many findings of a kind are listed; how many there are is always said. */
	static final int LISTED = 1000;

	private record Asked(String id, String name, int index, DataType type, ParseOptions options) {
	}

	private final DatasetTable table;
	private final Map<String, Asked> columns = new LinkedHashMap<>();
	private final Map<String, String> idsByName = new LinkedHashMap<>();

	/** Takes the columns as they are now; to be made on the model's thread. */
	IssueList(DatasetTable table, List<Column> shown) {
		this.table = table;
		for (Column column : shown) {
			idsByName.putIfAbsent(column.getSourceName(), column.getId());
			if (!column.isHidden()) {
				columns.put(column.getId(), new Asked(column.getId(), column.getName(), column.getSourceIndex(), column.getType(), DatasetTable.options(column)));
			}
		}
	}

	/** The kinds with their counts; may check columns. */
	List<IssueGroup> groups() throws IOException {
		List<IssueGroup> groups = new ArrayList<>();
		for (Asked column : columns.values()) {
			long errors = table.check(column.index(), column.type(), column.options()).errors().size();
			if (errors > 0) {
				String label = NLS.bind(errors == 1 ? Messages.IssueList_oneCell : Messages.IssueList_cells, new Object[] { Texts.number(errors), column.name(), TypeLabels.of(column.type()) });
				groups.add(new IssueGroup("cells " + column.id(), Severity.ERROR, label, errors, Optional.of(column.id())));
			}
		}
		Map<String, List<Issue>> byCode = new LinkedHashMap<>();
		table.scan().issues().forEach(issue -> byCode.computeIfAbsent(issue.code(), code -> new ArrayList<>()).add(issue));
		byCode.forEach((code, issues) -> {
			String label = issues.size() == 1 ? issues.getFirst().message() : NLS.bind(Messages.IssueList_structure, Texts.number(issues.size()), issues.getFirst().message());
			groups.add(new IssueGroup(code, issues.getFirst().severity(), label, issues.size(), Optional.empty()));
		});
		groups.sort((a, b) -> a.severity().compareTo(b.severity()));
		return groups;
	}

	/** The first findings of a kind; reads rows. */
	List<IssueLine> lines(IssueGroup group) throws IOException {
		if (group.columnId().isPresent()) {
			return cells(columns.get(group.columnId().get()));
		}
		return table.scan().issues().stream().filter(issue -> issue.code().equals(group.key())).limit(LISTED)
				.map(issue -> new IssueLine(issue.message(), issue.value(), issue.row() - 1, issue.line(), Optional.ofNullable(idsByName.get(issue.column())))).toList();
	}

	private List<IssueLine> cells(Asked column) throws IOException {
		RowSet errors = table.check(column.index(), column.type(), column.options()).errors().copy();
		long[] rows = new long[(int) Math.min(LISTED, errors.size())];
		long next = 0;
		for (int i = 0; i < rows.length; i++) {
			rows[i] = errors.atOrAfter(next).getAsLong();
			next = rows[i] + 1;
		}
		RowPage page = table.rows(rows);
		List<IssueLine> lines = new ArrayList<>();
		for (int i = 0; i < page.size(); i++) {
			String text = page.cell(i, column.index());
			if (CellReader.read(column.type(), column.options(), text) instanceof CellValue.Error error) {
				lines.add(new IssueLine(error.reason(), text, page.rows()[i], page.lines()[i], Optional.of(column.id())));
			}
		}
		return lines;
	}
}
