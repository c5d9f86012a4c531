// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.osgi.util.NLS;

/** Asks for a row by its number and shows it. */
final class GoToRow {

	private GoToRow() {
	}

	static void ask(DataDesk desk) {
		long rows = desk.model().data().table().map(table -> table.rowCount()).orElse(0L);
		String column = desk.column().or(() -> desk.model().data().columns().stream().findFirst()).map(Column::getId).orElse("");
		String present = desk.place().map(place -> Long.toString(desk.model().data().order().row(place.place()) + 1)).orElse("1");
		Dialogs.ask(desk.model().owner().getShell(), Messages.GoToRow_title, NLS.bind(Messages.GoToRow_question, Texts.number(rows)), present, Messages.GoToRow_verb,
				answer -> number(answer) >= 1 && number(answer) <= rows ? null : NLS.bind(Messages.GoToRow_problem, Texts.number(rows))).ifPresent(answer -> desk.reveal(column, number(answer) - 1));
	}

	private static long number(String text) {
		String digits = text.strip().replace(",", "");
		return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : -1;
	}
}
