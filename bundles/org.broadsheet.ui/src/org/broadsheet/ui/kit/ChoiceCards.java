// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One choice of a few, each a large card with an icon, a name and what it means. Arrow keys move between them as in any group of radio buttons. */
public final class ChoiceCards<T> {

	/** One of the cards. */
	public record Choice<T>(T value, Images icon, String name, String help) {
	}

	private final Composite control;
	private final Map<T, Button> radios = new LinkedHashMap<>();
	private Consumer<T> listener = value -> { };
	private T selected;

	/** Cards side by side, none chosen. */
	public ChoiceCards(Composite parent, List<Choice<T>> choices) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(choices.size()).equalWidth(true).spacing(Ui.UNIT * 2, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		choices.forEach(this::card);
	}

	private void card(Choice<T> choice) {
		Composite card = Ui.surface(control, "BroadsheetCard", Colors.CARD);
		card.addPaintListener(event -> Card.outline(event, card, choice.value().equals(selected) ? Colors.ACCENT : Colors.CARD_BORDER, choice.value().equals(selected) ? 2 : 1));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT * 3 / 2, Ui.UNIT / 2).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 26, SWT.DEFAULT).applyTo(card);
		Label icon = Ui.icon(card, choice.icon(), 32);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(icon);
		Button radio = new Button(card, SWT.RADIO);
		radio.setText(Ui.escape(choice.name()));
		radio.setFont(Ui.font(1, SWT.BOLD));
		Ui.accessible(radio, choice.name() + ". " + choice.help());
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (radio.getSelection()) {
				choose(choice.value(), true);
			}
		}));
		radio.addListener(SWT.KeyDown, event -> move(choice.value(), event.keyCode));
		radios.put(choice.value(), radio);
		Label help = Ui.help(card, choice.help());
		for (Control target : List.of(card, icon, help)) {
			target.addListener(SWT.MouseDown, event -> pick(choice.value(), radio));
		}
	}

	private void pick(T value, Button radio) {
		if (radio.isEnabled()) {
			radio.setFocus();
			choose(value, true);
		}
	}

	private void move(T from, int key) {
		int step = key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? 1 : key == SWT.ARROW_LEFT || key == SWT.ARROW_UP ? -1 : 0;
		List<T> values = List.copyOf(radios.keySet());
		int index = values.indexOf(from) + step;
		if (step != 0 && index >= 0 && index < values.size()) {
			pick(values.get(index), radios.get(values.get(index)));
		}
	}

	private void choose(T value, boolean tell) {
		boolean changed = !value.equals(selected);
		selected = value;
		radios.forEach((other, radio) -> {
			radio.setSelection(other.equals(value));
			radio.getParent().redraw();
		});
		if (tell && changed) {
			listener.accept(value);
		}
	}

	/** All cards, for their place. */
	public Composite control() {
		return control;
	}

	/** What is chosen; {@code null} at first. */
	public T selected() {
		return selected;
	}

	/** Chooses without telling the listener. */
	public void select(T value) {
		choose(value, false);
	}

	/** The button of a choice. */
	public Button radio(T value) {
		return radios.get(value);
	}

	/** Is told what the user chooses. */
	public void onSelect(Consumer<T> newListener) {
		listener = newListener;
	}

	/** Puts the focus on what is chosen. */
	public void setFocus() {
		if (selected != null) {
			radios.get(selected).setFocus();
		}
	}
}
