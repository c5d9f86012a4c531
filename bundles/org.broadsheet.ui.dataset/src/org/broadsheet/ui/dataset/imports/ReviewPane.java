// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.broadsheet.core.dataset.ImportReview;
import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** How a new file differs from the data there is, before anything is applied: how many rows, which columns, which steps. */
final class ReviewPane {

	private static final int LISTED = 5;

	private final Message sentence;
	private final Table list;

	ReviewPane(Composite area) {
		sentence = new Message(area, "import.effect");
		list = Items.paint(Parts.id(new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE), "import.differences"));
		Ui.accessible(list, Messages.ReviewPane_name);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, list.getItemHeight() * LISTED).applyTo(list);
		Ui.show(list, false);
	}

	void comparing() {
		sentence.say(Tone.NEUTRAL, Messages.ReviewPane_comparing);
	}

	void failed(String why) {
		sentence.say(Tone.WARNING, why);
		show(List.of(), List.of());
	}

	void clear() {
		sentence.clear();
		show(List.of(), List.of());
	}

	/** Shows a review. */
	void show(ImportReview review) {
		long same = review.columns().stream().filter(column -> column.kind() == Kind.SAME).count();
		long before = review.columns().stream().filter(column -> column.kind() != Kind.NEW && column.kind() != Kind.BACK).count();
		String rows = NLS.bind(Messages.ReviewPane_rows, Numbers.of(review.rowsBefore(), Messages.ImportFlow_oneRow, Messages.ImportFlow_rows), Numbers.of(review.rowsAfter()));
		String columns = same == before ? Messages.ReviewPane_allSame : NLS.bind(Messages.ReviewPane_same, Numbers.of(same), Numbers.of(before));
		String notes = review.notes().isEmpty() ? "" : " " + Messages.ReviewPane_differences;
		sentence.say(review.notes().isEmpty() ? Tone.OK : Tone.WARNING, rows + " " + columns + notes);
		List<Kind> kinds = review.columns().stream().map(ImportReview.Difference::kind).filter(kind -> kind != Kind.SAME).toList();
		show(review.notes(), kinds);
	}

	private void line(Images icon, String note) {
		TableItem item = new TableItem(list, SWT.NONE);
		item.setText(note);
		item.setImage(icon.image());
	}

	/** Lists sentences, those first that something may be lost by; they begin with those about columns, one for each that differs. */
	private void show(List<String> notes, List<Kind> kinds) {
		list.removeAll();
		IntPredicate loses = i -> i >= kinds.size() || kinds.get(i) == Kind.MISSING || kinds.get(i) == Kind.RETYPED || kinds.get(i) == Kind.RULED;
		IntStream.range(0, notes.size()).filter(loses).forEach(i -> line(Images.WARNING, notes.get(i)));
		IntStream.range(0, notes.size()).filter(loses.negate()).forEach(i -> line(Images.INFO, notes.get(i)));
		Ui.show(list, !notes.isEmpty());
		list.getParent().layout(true, true);
	}
}
