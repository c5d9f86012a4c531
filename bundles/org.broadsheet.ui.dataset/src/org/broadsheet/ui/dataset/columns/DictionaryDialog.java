// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;

import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Column;
import org.broadsheet.ui.kit.Columns;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows what a data dictionary would change before it does. */
final class DictionaryDialog extends FormDialog {

	private static final int NAMED = 8;

	private final Dictionary dictionary;

	DictionaryDialog(Shell parent, Dictionary dictionary) {
		super(parent, Messages.DictionaryDialog_title, verb(dictionary.edits().size()));
		this.dictionary = dictionary;
	}

	private static String verb(int count) {
		return count == 1 ? Messages.DictionaryDialog_changeOne : NLS.bind(Messages.DictionaryDialog_change, count);
	}

	@Override
	protected int width() {
		return Ui.UNIT * 95;
	}

	@Override
	protected void fill(Composite body) {
		Ui.text(body, Messages.DictionaryDialog_intro);
		List<Column<Dictionary.Edit>> columns = List.of(Column.of(Messages.DictionaryDialog_column, 20, Dictionary.Edit::columnName),
				Column.of(Messages.DictionaryDialog_what, 15, edit -> what(edit)), Column.of(Messages.DictionaryDialog_before, 25, Dictionary.Edit::before),
				Column.of(Messages.DictionaryDialog_after, 40, Dictionary.Edit::after));
		TableViewer viewer = Columns.table(body, SWT.V_SCROLL, Dictionary.Edit.class, columns);
		Parts.id(viewer.getTable(), "dictionary.table");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Ui.UNIT * 32).applyTo(viewer.getTable().getParent());
		viewer.setInput(dictionary.edits());
		if (!dictionary.unmatched().isEmpty()) {
			List<String> names = dictionary.unmatched();
			String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
			Ui.toned(body, NLS.bind(Messages.DictionaryDialog_unmatched, names.size(), first), Tone.WARNING);
		}
	}

	private static String what(Dictionary.Edit edit) {
		return switch (edit.attribute()) {
		case NAME -> Messages.DictionaryDialog_name;
		case DESCRIPTION -> Messages.DictionaryDialog_description;
		default -> Messages.DictionaryDialog_fieldName;
		};
	}
}
