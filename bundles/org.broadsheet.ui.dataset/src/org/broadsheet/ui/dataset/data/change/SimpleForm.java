// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.widgets.Composite;

/** A change about which there is nothing to decide: a sentence says what it does. */
final class SimpleForm extends ChangeForm {

	private final String sentence;
	private final Change change;

	SimpleForm(String title, String verb, Counts counts, String sentence, Change change) {
		super(title, verb, counts);
		this.sentence = sentence;
		this.change = change;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		Ui.text(body, sentence);
	}

	@Override
	Change change() {
		return change;
	}
}
