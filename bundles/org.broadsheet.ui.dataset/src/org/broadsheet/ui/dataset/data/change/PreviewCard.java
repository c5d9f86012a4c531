// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.ChangePreview;
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

/** What a change will do, in numbers and by its first differences. */
final class PreviewCard {

	private static final int NAMED = 8;

	private final ChangeForm.Counts counts;
	private final long rows;
	private final List<String> columns;
	private final ExampleCard card;

	/** A card for the table as it is now. */
	PreviewCard(Composite body, ChangeForm.Counts counts, long rows, List<String> columns) {
		this.counts = counts;
		this.rows = rows;
		this.columns = columns;
		card = new ExampleCard(body, Messages.PreviewCard_looking, "change.effect", 5);
	}

	void looking() {
		card.say(Tone.NEUTRAL, Messages.PreviewCard_looking);
	}

	void waiting() {
		card.say(Tone.NEUTRAL, Messages.PreviewCard_waiting);
		card.clear();
		card.layout();
	}

	void refused(String sentence) {
		card.say(Tone.ERROR, sentence);
		card.clear();
		card.layout();
	}

	/** Shows a preview; whether the change would change anything. */
	boolean show(ChangePreview preview) {
		boolean some = switch (counts) {
		case CELLS -> preview.cells() > 0;
		case ROWS -> preview.rows() != rows;
		case COLUMNS -> !preview.columns().equals(columns) || preview.rows() != rows;
		};
		card.say(some ? Tone.ACCENT : Tone.NEUTRAL, some ? sentence(preview) : Messages.PreviewCard_nothing);
		card.clear();
		preview.examples().forEach(this::example);
		card.layout();
		return some;
	}

	private String sentence(ChangePreview preview) {
		if (counts == ChangeForm.Counts.CELLS) {
			return preview.cells() == 1 ? Messages.PreviewCard_oneCell : NLS.bind(Messages.PreviewCard_cells, Texts.number(preview.cells()));
		}
		List<String> parts = new ArrayList<>();
		long gone = rows - preview.rows();
		if (gone != 0) {
			String text = gone == 1 ? Messages.PreviewCard_oneRowGoes : gone > 0 ? Messages.PreviewCard_rowsGo : Messages.PreviewCard_rowsCome;
			parts.add(NLS.bind(text, new Object[] { Texts.number(Math.abs(gone)), Texts.number(preview.rows()) }));
		}
		names(parts, Messages.PreviewCard_newColumns, without(preview.columns(), columns));
		names(parts, Messages.PreviewCard_goneColumns, without(columns, preview.columns()));
		return String.join(" ", parts);
	}

	private static List<String> without(List<String> names, List<String> others) {
		List<String> left = new ArrayList<>(names);
		others.forEach(left::remove);
		return left;
	}

	private static void names(List<String> parts, String text, List<String> names) {
		if (!names.isEmpty()) {
			String first = String.join(", ", names.stream().limit(NAMED).toList());
			parts.add(NLS.bind(text, names.size() > NAMED ? NLS.bind(Messages.PreviewCard_more, first, Texts.number(names.size() - NAMED)) : first));
		}
	}

	private void example(ChangePreview.Example example) {
		muted(NLS.bind(Messages.PreviewCard_row, Texts.number(example.row() + 1)));
		muted(Ui.shorten(example.column(), 24));
		Parts.id(Ui.label(card.examples(), text(example.before())), "change.before");
		muted("→");
		Label after = Parts.id(Ui.label(card.examples(), text(example.after())), "change.after");
		after.setFont(Ui.font(0, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(after);
	}

	private static String text(String cell) {
		return cell.isEmpty() ? Messages.PreviewCard_empty : Texts.quoted(Visible.of(cell));
	}

	private void muted(String text) {
		Ui.label(card.examples(), text).setForeground(Colors.MUTED.get());
	}

	/** The verb with what it does to how many. */
	String verb(String verb, ChangePreview preview) {
		long gone = Math.abs(rows - preview.rows());
		return switch (counts) {
		case CELLS -> preview.cells() == 1 ? NLS.bind(Messages.PreviewCard_verbCell, verb) : NLS.bind(Messages.PreviewCard_verbCells, verb, Texts.number(preview.cells()));
		case ROWS -> gone == 1 ? NLS.bind(Messages.PreviewCard_verbRow, verb) : NLS.bind(Messages.PreviewCard_verbRows, verb, Texts.number(gone));
		case COLUMNS -> verb;
		};
	}
}
