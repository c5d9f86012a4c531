// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How many cells fit, and what becomes of some of them. */
final class TrialCard {

	private final Composite card;
	private final Label icon;
	private final Label count;
	private final Composite examples;

	TrialCard(Composite body) {
		card = Ui.surface(body, "BroadsheetCard", Colors.CARD);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Ui.UNIT * 3 / 2, Ui.UNIT).spacing(Ui.UNIT, Ui.UNIT / 2).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, Ui.UNIT).applyTo(card);
		icon = Ui.icon(card, Tone.NEUTRAL.icon(), 16);
		count = Parts.id(Ui.toned(card, Messages.TrialCard_counting, Tone.NEUTRAL), "reading.count");
		count.setFont(Ui.font(0, SWT.BOLD));
		examples = Ui.span(Ui.row(card, 3), 2);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(Ui.UNIT * 2, Ui.UNIT / 4).applyTo(examples);
	}

	void trying() {
		say(Tone.NEUTRAL, Messages.TrialCard_counting);
	}

	/** What is decided cannot be tried. */
	void waiting() {
		say(Tone.NEUTRAL, Messages.TrialCard_waiting);
		Parts.empty(examples);
	}

	void failed(String sentence) {
		say(Tone.ERROR, sentence);
	}

	private void say(Tone tone, String sentence) {
		icon.setImage(tone.icon().image());
		count.setText(Ui.escape(sentence));
		Ui.css(count, tone.cssClass());
		count.setForeground(tone.foreground().get());
		count.reskin(SWT.NONE);
	}

	void show(ReadingTrial trial, DataType type) {
		boolean fine = trial.errors() == 0;
		String[] numbers = { Texts.number(trial.fitting()), Texts.number(trial.nonEmpty()), Texts.number(trial.errors()) };
		say(fine ? Tone.OK : Tone.ERROR, NLS.bind(fine ? Messages.TrialCard_allFit : trial.errors() == 1 ? Messages.TrialCard_oneError : Messages.TrialCard_errors, numbers));
		Parts.empty(examples);
		trial.examples().forEach(example -> example(example, type));
		card.layout(true, true);
	}

	private void example(ReadingTrial.Example example, DataType type) {
		Label row = Ui.label(examples, NLS.bind(Messages.TrialCard_row, Texts.number(example.row() + 1)));
		row.setForeground(Colors.MUTED.get());
		Ui.label(examples, Texts.quoted(example.text()));
		boolean wrong = !example.error().isEmpty();
		String text = wrong ? example.error() : example.value().isEmpty() ? Messages.TrialCard_missing : NLS.bind(Messages.TrialCard_value, ReadValue.words(example.value(), type));
		Label outcome = Parts.id(Ui.toned(examples, text, wrong ? Tone.ERROR : Tone.OK), "reading.example");
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 30, SWT.DEFAULT).applyTo(outcome);
	}
}
