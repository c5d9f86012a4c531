// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A card that says in one sentence what would come of something, with examples in rows below. */
public final class ExampleCard {

	private final Composite card;
	private final Label icon;
	private final Label sentence;
	private final Composite examples;

	/**
	 * A card at the end of a form.
	 *
	 * @param first   what it says until something is known
	 * @param id      stable id of the sentence
	 * @param columns number of widgets of an example
	 */
	public ExampleCard(Composite body, String first, String id, int columns) {
		card = Ui.surface(body, "BroadsheetCard", Colors.CARD);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Ui.UNIT * 3 / 2, Ui.UNIT).spacing(Ui.UNIT, Ui.UNIT / 2).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, Ui.UNIT).applyTo(card);
		icon = Ui.icon(card, Tone.NEUTRAL.icon(), 16);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		sentence = Parts.id(Ui.toned(card, first, Tone.NEUTRAL), id);
		sentence.setFont(Ui.font(0, SWT.BOLD));
		examples = Ui.span(Ui.row(card, columns), 2);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(Ui.UNIT * 2, Ui.UNIT / 4).applyTo(examples);
	}

	/** Says something else; examples stay. */
	public void say(Tone tone, String text) {
		icon.setImage(tone.icon().image());
		Ui.say(sentence, tone, text);
	}

	/** Takes the examples away. */
	public void clear() {
		Parts.empty(examples);
	}

	/** Where examples go. */
	public Composite examples() {
		return examples;
	}

	/** Gives what it holds now its place. */
	public void layout() {
		card.layout(true, true);
	}
}
