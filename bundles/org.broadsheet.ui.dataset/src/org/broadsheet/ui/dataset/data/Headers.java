// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.grid.HeaderState;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Tone;
import org.eclipse.osgi.util.NLS;

/** What the headers of the grid show of the checks and of the view. */
record Headers(DataModel model, DataDesk desk) implements HeaderState {

	@Override
	public Status status(Column column) {
		return model.data().table().flatMap(table -> table.knownCheck(column)).map(check -> status(column, check)).orElseGet(() -> new Status(Tone.NEUTRAL, Messages.Headers_checking, Messages.Headers_checking));
	}

	private Status status(Column column, ColumnCheck check) {
		long errors = check.errors().size();
		if (errors == 0 && model.question(column).isPresent()) {
			return new Status(Tone.WARNING, Messages.Headers_question, Messages.Headers_questionShort);
		}
		if (errors == 0) {
			return new Status(Tone.OK, Messages.Headers_fine, Messages.Headers_fineShort);
		}
		String text = errors == 1 ? Messages.Headers_oneError : NLS.bind(Messages.Headers_errors, Texts.number(errors));
		return new Status(Tone.ERROR, text, text);
	}

	@Override
	public int sorted(Column column) {
		return model.view().sort().filter(sort -> sort.columnId().equals(column.getId())).map(sort -> sort.ascending() ? 1 : -1).orElse(0);
	}

	@Override
	public boolean hovered(int column, HeaderPart part) {
		return desk.hovered(column, part);
	}
}
