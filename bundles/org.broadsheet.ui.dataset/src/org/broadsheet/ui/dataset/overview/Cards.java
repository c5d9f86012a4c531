// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.util.Optional;
import java.util.function.BiFunction;

import org.broadsheet.model.Dataset;
import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.broadsheet.ui.dataset.imports.PasteTable;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The four cards: data, review, dataset metadata, column metadata. Side by side, or two and two where it is narrow. */
final class Cards {

	private static final int SIDE_BY_SIDE = 760;

	/** One card with what it says. */
	private record Slot(Card card, Label sentence, Button button, BiFunction<Dataset, Optional<Checked>, CardText> text) {
	}

	private final DatasetContext context;
	private final Composite row;
	private final Slot[] slots;
	private final Link more;

	Cards(Composite parent, DatasetContext context) {
		this.context = context;
		row = Ui.row(parent, 4);
		GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).spacing(Ui.UNIT * 2, Ui.UNIT * 2).applyTo(row);
		slots = new Slot[] { slot("data", Images.ADD_DATA, Messages.Cards_data, CardText::data, this::add),
				slot("review", Images.REVIEW, Messages.Cards_review, CardText::review, () -> context.navigation().showPage(DatasetPages.DATA)),
				slot("metadata", Images.METADATA, Messages.Cards_metadata, CardText::metadata, () -> context.navigation().showPage(DatasetPages.METADATA)),
				slot("columns", Images.COLUMNS, Messages.Cards_columns, CardText::columns, () -> context.navigation().showPage(DatasetPages.COLUMNS)) };
		PasteTable.on(slots[0].button(), context);
		more = Ui.wrap(Parts.id(Ui.link(slots[0].card().body(), Messages.Cards_paste, this::more), "overview.data.more"));
	}

	private Slot slot(String id, Images icon, String name, BiFunction<Dataset, Optional<Checked>, CardText> text, Runnable action) {
		Card card = new Card(row, icon, name);
		Parts.id(card.control(), "overview." + id);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(card.control());
		card.state(Images.EMPTY, "");
		Label sentence = Parts.id(Ui.help(card.body(), ""), "overview." + id + ".sentence");
		Button button = Parts.id(card.action(Messages.CardText_add, action), "overview." + id + ".action");
		return new Slot(card, sentence, button, text);
	}

	/** Is told how wide the page is. */
	void width(int width) {
		((GridLayout) row.getLayout()).numColumns = width < SIDE_BY_SIDE ? 2 : 4;
	}

	private void add() {
		AddDataMenu.open(slots[0].button(), context);
	}

	private void more() {
		if (context.dataset().model().getSource() == null) {
			PasteTable.paste(row, context);
		} else {
			context.navigation().readAgain();
		}
	}

	void update() {
		more.setText("<a>" + (context.dataset().model().getSource() == null ? Messages.Cards_paste : Messages.Cards_readAgain) + "</a>");
		for (Slot slot : slots) {
			CardText text = slot.text().apply(context.dataset().model(), context.checks().checked());
			slot.card().state(text.mark().icon(), text.state());
			slot.sentence().setText(Ui.escape(text.sentence()));
			slot.button().setText(text.verb());
			slot.card().enable(text.enabled(), text.sentence());
		}
	}
}
