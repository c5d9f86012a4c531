// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.ExampleCard;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How many cells fit, and what becomes of some of them. */
final class TrialCard {

	private final ExampleCard card;

	TrialCard(Composite body) {
		card = new ExampleCard(body, Messages.TrialCard_counting, "reading.count", 3);
	}

	void trying() {
		card.say(Tone.NEUTRAL, Messages.TrialCard_counting);
	}

	/** What is decided cannot be tried. */
	void waiting() {
		card.say(Tone.NEUTRAL, Messages.TrialCard_waiting);
		card.clear();
	}

	void failed(String sentence) {
		card.say(Tone.ERROR, sentence);
	}

	void show(ReadingTrial trial, DataType type) {
		boolean fine = trial.errors() == 0;
		String[] numbers = { Texts.number(trial.fitting()), Texts.number(trial.nonEmpty()), Texts.number(trial.errors()) };
		card.say(fine ? Tone.OK : Tone.ERROR, NLS.bind(fine ? Messages.TrialCard_allFit : trial.errors() == 1 ? Messages.TrialCard_oneError : Messages.TrialCard_errors, numbers));
		card.clear();
		trial.examples().forEach(example -> example(example, type));
		card.layout();
	}

	private void example(ReadingTrial.Example example, DataType type) {
		Label row = Ui.label(card.examples(), NLS.bind(Messages.TrialCard_row, Texts.number(example.row() + 1)));
		row.setForeground(Colors.MUTED.get());
		Ui.label(card.examples(), Texts.quoted(example.text()));
		boolean wrong = !example.error().isEmpty();
		String text = wrong ? example.error() : example.value().isEmpty() ? Messages.TrialCard_missing : NLS.bind(Messages.TrialCard_value, ReadValue.words(example.value(), type));
		Label outcome = Parts.id(Ui.toned(card.examples(), text, wrong ? Tone.ERROR : Tone.OK), "reading.example");
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 30, SWT.DEFAULT).applyTo(outcome);
	}
}
