// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields of a standard in their sections, one below the other. */
final class MetadataForm {

	private static final int WIDEST = Ui.UNIT * 90;

	private final ScrollPane pane;
	private final Map<String, Control> sections = new LinkedHashMap<>();
	private final List<FieldRow> rows = new ArrayList<>();

	MetadataForm(Composite parent, DatasetContext context, SectionIndex index) {
		pane = new ScrollPane(parent, 1);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT).spacing(0, Ui.UNIT * 2).applyTo(pane.body());
		for (MetadataStandard.Group group : context.dataset().standard().groups()) {
			sections.put(group.id(), section(context, group, index));
		}
		pane.addListener(SWT.Resize, event -> limitWidth());
	}

	private Control section(DatasetContext context, MetadataStandard.Group group, SectionIndex index) {
		Composite card = Card.frame(pane.body());
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(0, Ui.UNIT / 2).applyTo(card);
		GridDataFactory.fillDefaults().hint(WIDEST, SWT.DEFAULT).applyTo(card);
		Ui.heading(card, group.label());
		if (!group.help().isBlank()) {
			Ui.help(card, group.help());
		}
		for (Field field : group.fields()) {
			rows.add(new FieldRow(card, context, field, pane::reflow, () -> index.select(group.id())));
		}
		return card;
	}

	private void limitWidth() {
		int width = Math.min(WIDEST, pane.getClientArea().width - Ui.UNIT * 4);
		sections.values().forEach(section -> ((GridData) section.getLayoutData()).widthHint = width);
		pane.reflow();
	}

	Control control() {
		return pane;
	}

	/** Shows what is filled in now. */
	void update() {
		rows.forEach(FieldRow::update);
		pane.reflow();
	}

	/** Offers what could be filled in. */
	void suggest(List<Suggestion> found) {
		boolean changed = false;
		for (FieldRow row : rows) {
			changed |= row.suggest(found.stream().filter(suggestion -> suggestion.key().equals(row.field().key())).toList());
		}
		if (changed) {
			pane.reflow();
		}
	}

	/** Makes steps of what is being typed. */
	void commit() {
		rows.forEach(FieldRow::commit);
	}

	/** Scrolls to a section. */
	void show(String groupId) {
		pane.scrollTo(sections.get(groupId));
	}

	/** Scrolls to a field and gives it the focus. */
	void reveal(String key) {
		rows.stream().filter(row -> row.field().key().equals(key)).findFirst().ifPresent(row -> {
			pane.scrollTo(row.control());
			row.setFocus();
		});
	}

	void setFocus() {
		rows.stream().findFirst().ifPresent(FieldRow::setFocus);
		// from the very top, with the heading above the first field
		pane.setOrigin(0, 0);
	}
}
