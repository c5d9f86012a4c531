// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Splits a column at a separator. */
final class SplitForm extends ChangeForm {

	private static final List<String> SEPARATORS = List.of(",", ";", " ", "-", "/", "|", ":");
	private static final int MOST_PARTS = 9;

	private final Column column;
	private Combo separator;
	private Text own;
	private Button regex;
	private Combo most;
	private Text names;
	private Button keep;

	SplitForm(Column column) {
		super(NLS.bind(Messages.SplitForm_title, column.getName()), Messages.SplitForm_verb, Counts.COLUMNS);
		this.column = column;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		Runnable chosen = () -> {
			enable();
			changed.run();
		};
		separator = Fields.combo(body, Messages.SplitForm_separator, "change.separator",
				List.of(Messages.SplitForm_comma, Messages.SplitForm_semicolon, Messages.SplitForm_space, Messages.SplitForm_hyphen, Messages.SplitForm_slash, Messages.SplitForm_bar, Messages.SplitForm_colon, Messages.SplitForm_other), 0, chosen);
		own = Fields.text(body, Messages.SplitForm_own, "change.own", "", changed);
		regex = Fields.check(body, Messages.SplitForm_regex, "change.regex", false, changed);
		List<String> parts = new java.util.ArrayList<>(List.of(Messages.SplitForm_all));
		for (int i = 2; i <= MOST_PARTS; i++) {
			parts.add(NLS.bind(Messages.SplitForm_most, i));
		}
		most = Fields.combo(body, Messages.SplitForm_parts, "change.most", parts, 0, changed);
		names = Fields.text(body, Messages.SplitForm_names, "change.names", "", changed);
		Ui.help(body, Messages.SplitForm_namesHelp);
		keep = Fields.check(body, NLS.bind(Messages.SplitForm_keep, Ui.escape(column.getName())), "change.keep", false, changed);
		enable();
	}

	private void enable() {
		own.setEnabled(separator.getSelectionIndex() == SEPARATORS.size());
		regex.setEnabled(own.isEnabled());
	}

	private String text() {
		return own.isEnabled() ? own.getText() : SEPARATORS.get(separator.getSelectionIndex());
	}

	private boolean pattern() {
		return own.isEnabled() && regex.getSelection();
	}

	@Override
	String problem() {
		if (text().isEmpty()) {
			return "";
		}
		try {
			if (pattern()) {
				Pattern.compile(text());
			}
			return null;
		} catch (PatternSyntaxException e) {
			return NLS.bind(Messages.SplitForm_noRegex, text(), e.getDescription());
		}
	}

	@Override
	Change change() {
		List<String> wanted = Arrays.stream(names.getText().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
		int parts = most.getSelectionIndex() == 0 ? 0 : most.getSelectionIndex() + 1;
		return new Change.SplitColumn(column.getId(), text(), pattern(), parts, wanted, keep.getSelection());
	}
}
