// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The choice of cells that a change applies to: the whole column, those that cannot be read, those like the selected one, the selected rows, the rows shown. */
final class ScopeField {

	/** One choice; the rows, by the id of the column that is changed, null for all. */
	private record Choice(String name, Function<String, RowChoice> rows) {
	}

	private final Combo combo;
	private final List<Choice> choices = new ArrayList<>();

	/**
	 * Puts the field on a dialog.
	 *
	 * @param text       of the selected cell; empty for none
	 * @param scopes     other rows to choose
	 * @param onlyErrors whether cells that cannot be read are meant at first
	 */
	ScopeField(Composite body, String text, List<RowScope> scopes, boolean onlyErrors, Runnable changed) {
		choices.add(new Choice(Messages.ScopeField_all, id -> null));
		choices.add(new Choice(Messages.ScopeField_errors, RowChoice.ErrorsIn::new));
		if (!text.isEmpty()) {
			choices.add(new Choice(NLS.bind(Messages.ScopeField_holding, Texts.quoted(text)), id -> new RowChoice.Holding(id, text)));
		}
		scopes.forEach(scope -> choices.add(new Choice(scope.name(), id -> scope.rows())));
		combo = Fields.combo(body, Messages.ScopeField_name, "change.scope", choices.stream().map(Choice::name).toList(), onlyErrors ? 1 : 0, changed);
	}

	/** The change in the rows that were chosen. */
	Change of(Change change) {
		if (!(change instanceof Change.OfColumnCells cells)) {
			return change;
		}
		RowChoice rows = choices.get(combo.getSelectionIndex()).rows().apply(cells.columnId());
		return rows == null ? cells : new Change.Within(cells, rows);
	}
}
