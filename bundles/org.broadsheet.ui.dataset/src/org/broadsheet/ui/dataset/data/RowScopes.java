// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.change.RowScope;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;

/** The rows of a grid to which a change of a column can be confined: those that are selected, and those that are shown while others are not. */
final class RowScopes {

	private static final int NAME_LENGTH = 30;

	private final DataDesk desk;
	private final Column column;

	RowScopes(DataDesk desk, Column column) {
		this.desk = desk;
		this.column = column;
	}

	List<RowScope> all() {
		List<RowScope> scopes = new ArrayList<>();
		selected().ifPresent(scopes::add);
		shown().ifPresent(scopes::add);
		return scopes;
	}

	private Optional<RowScope> selected() {
		long count = desk.grid().selection().rowCount();
		if (count == 0 || count > Change.SetCells.MOST || count >= desk.model().data().order().size() && count > 1) {
			return Optional.empty();
		}
		List<Long> rows = desk.selectedRows();
		String name = count == 1 ? NLS.bind(Messages.RowScopes_row, Texts.number(rows.getFirst() + 1)) : NLS.bind(Messages.RowScopes_rows, Texts.number(count));
		return Optional.of(new RowScope(name, new RowChoice.Numbered(rows)));
	}

	private Optional<RowScope> shown() {
		return Optional.ofNullable(switch (desk.model().view().filter()) {
		case RowFilter.All all -> null;
		case RowFilter.Errors errors -> new RowScope(Messages.RowScopes_errors, new RowChoice.WithErrors());
		case RowFilter.ErrorsIn errors when errors.columnId().equals(column.getId()) -> null;
		case RowFilter.ErrorsIn errors -> new RowScope(NLS.bind(Messages.RowScopes_errorsIn, name(errors.columnId())), new RowChoice.ErrorsIn(errors.columnId()));
		case RowFilter.Value value -> new RowScope(NLS.bind(Messages.RowScopes_holding, name(value.columnId()), Texts.quoted(value.text())), new RowChoice.Holding(value.columnId(), value.text()));
		case RowFilter.Edited edited -> edited();
		});
	}

	private RowScope edited() {
		long count = desk.model().data().order().size();
		return count == 0 || count > Change.SetCells.MOST ? null
				: new RowScope(NLS.bind(Messages.RowScopes_edited, Texts.number(count)), new RowChoice.Numbered(LongStream.range(0, count).map(desk.model().data().order()::row).boxed().toList()));
	}

	private String name(String columnId) {
		return desk.model().data().columns().stream().filter(known -> known.getId().equals(columnId)).map(known -> Ui.shorten(known.getName(), NAME_LENGTH)).findFirst().orElse("");
	}
}
