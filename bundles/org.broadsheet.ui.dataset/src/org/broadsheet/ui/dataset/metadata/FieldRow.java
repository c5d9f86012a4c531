// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.readiness.MetadataFindings;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Chip;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * One field of the form: its name, the standard's help, what is filled in, suggestions, and what is wrong. What is typed is checked at once and becomes a step when
 * the field is left or after a short pause.
 */
final class FieldRow {

	private static final int PAUSE = 1500;

	private final DatasetContext context;
	private final Field field;
	private final Runnable reflow;
	private final Composite row;
	private final FieldInput input;
	private final Composite offers;
	private final Composite problemRow;
	private final Label problem;
	private final Runnable afterPause = this::commitIfSound;
	private List<Suggestion> suggestions = List.of();
	private boolean pending;

	FieldRow(Composite parent, DatasetContext context, Field field, Runnable reflow, Runnable entered) {
		this.context = context;
		this.field = field;
		this.reflow = reflow;
		row = Ui.column(parent);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, Ui.UNIT, 0).spacing(0, Ui.UNIT / 2).applyTo(row);
		Parts.id(row, "metadata.row." + field.key());
		createHead();
		input = FieldInput.create(row, field, context, this::typed);
		Control control = Parts.id(input.control(), "metadata.field." + field.key());
		Parts.accessible(control, field.obligation() == Obligation.REQUIRED ? NLS.bind(Messages.FieldRow_requiredName, field.label()) : field.label(), field.help());
		input.onFocus(entered, this::commit);
		offers = new Composite(row, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(0, 0).spacing(Ui.UNIT).wrap(true).applyTo(offers);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).exclude(true).applyTo(offers);
		problemRow = Ui.row(row, 2);
		Parts.mark(problemRow, Mark.WRONG);
		problem = Parts.id(Ui.toned(problemRow, "", Tone.ERROR), "metadata.problem." + field.key());
		Ui.show(problemRow, false);
	}

	private void createHead() {
		Composite head = Ui.row(row, 3);
		Label label = Ui.label(head, field.label());
		label.setFont(Ui.font(0, SWT.BOLD));
		switch (field.obligation()) {
		case REQUIRED -> single(Ui.toned(head, Messages.FieldRow_required, Tone.ACCENT));
		case RECOMMENDED -> single(Ui.toned(head, Messages.FieldRow_recommended, Tone.NEUTRAL));
		case OPTIONAL -> Ui.label(head, "");
		}
		label.setToolTipText(field.source().isBlank() ? null : NLS.bind(Messages.FieldRow_source, field.source()));
		if (!field.help().isBlank()) {
			Ui.help(row, field.help());
		}
	}

	private static void single(Label label) {
		GridDataFactory.swtDefaults().applyTo(label);
	}

	Field field() {
		return field;
	}

	Control control() {
		return row;
	}

	void setFocus() {
		input.setFocus();
	}

	private List<String> stored() {
		return field.kind() == Kind.ATTACHMENTS ? context.dataset().model().getAttachments().stream().map(attachment -> attachment.getName()).toList()
				: context.dataset().metadata(field.key());
	}

	private void typed() {
		pending = !input.values().equals(stored());
		say(problem(input.values(), false));
		if (pending && input.immediate()) {
			commit();
		} else if (pending) {
			row.getDisplay().timerExec(PAUSE, afterPause);
		}
	}

	private void commitIfSound() {
		// half an address is not worth a step
		if (!row.isDisposed() && problem(input.values(), false).isEmpty()) {
			commit();
		}
	}

	/** Makes a step of what was typed. */
	void commit() {
		if (pending && !row.isDisposed()) {
			pending = false;
			row.getDisplay().timerExec(-1, afterPause);
			context.perform(new Change.SetMetadata(field.key(), input.values()));
		}
	}

	/** What is wrong; of a field that was never filled in nothing is said here, the overview does. */
	private Optional<String> problem(List<String> values, boolean emptyToo) {
		if (values.isEmpty() && !emptyToo) {
			return Optional.empty();
		}
		return values.stream().map(value -> MetadataFindings.problem(field, value)).flatMap(Optional::stream).findFirst();
	}

	private void say(Optional<String> sentence) {
		boolean before = problemRow.getVisible();
		String text = Ui.escape(sentence.orElse(""));
		if (!Objects.equals(problem.getText(), text)) {
			problem.setText(text);
		}
		problemRow.setData("org.broadsheet.text", sentence.orElse(""));
		if (before != sentence.isPresent()) {
			Ui.show(problemRow, sentence.isPresent());
			reflow.run();
		}
	}

	/** Shows what is filled in now, unless something else is being typed. */
	void update() {
		if (!pending) {
			List<String> values = stored();
			if (!values.equals(input.values())) {
				input.show(values);
			}
			pending = false;
			say(problem(values, false));
		}
	}

	/** Offers what could be filled in; whether that changed the height. */
	boolean suggest(List<Suggestion> found) {
		if (found.equals(suggestions)) {
			return false;
		}
		suggestions = found;
		Parts.empty(offers);
		for (Suggestion suggestion : found) {
			Chip chip = new Chip(offers, suggestion.words(), suggestion.adds() ? "+" : Messages.FieldRow_use, NLS.bind(Messages.FieldRow_useName, suggestion.words()), () -> use(suggestion));
			Parts.id(chip, "metadata.suggestion." + field.key());
		}
		Ui.show(offers, !found.isEmpty());
		return true;
	}

	private void use(Suggestion suggestion) {
		commit();
		List<String> values = suggestion.adds() ? java.util.stream.Stream.concat(input.values().stream(), java.util.stream.Stream.of(suggestion.value())).distinct().toList()
				: List.of(suggestion.value());
		context.perform(new Change.SetMetadata(field.key(), values));
		input.setFocus();
	}
}
