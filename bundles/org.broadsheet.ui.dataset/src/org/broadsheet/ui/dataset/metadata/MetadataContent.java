// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;
import java.util.Set;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Content of the metadata page: the standard, an index of its sections, and the form. */
public final class MetadataContent {

	private final DatasetContext context;
	private final Composite page;
	private final Combo standards;
	private final Latest<List<Suggestion>> suggestions;
	private SectionIndex index;
	private MetadataForm form;
	private String shownStandard = "";

	/** Fills a composite. */
	public MetadataContent(Composite parent, DatasetContext context) {
		this.context = context;
		page = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		Composite head = Ui.span(Ui.row(page, 2), 2);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Ui.UNIT * 2, Ui.UNIT).applyTo(head);
		Ui.label(head, Messages.MetadataContent_standard);
		standards = Parts.id(new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY), "metadata.standard");
		Ui.accessible(standards, Messages.MetadataContent_standard);
		standards.addListener(SWT.Selection, event -> choose(standards.getSelectionIndex()));
		suggestions = new Latest<>(Messages.MetadataContent_suggesting, page, found -> form.suggest(found), sentence -> form.suggest(List.of()));
		rebuild();
		DatasetListener listener = this::changed;
		context.dataset().addListener(listener);
		context.onCommit(this::commit);
		page.addListener(SWT.Dispose, event -> context.dataset().removeListener(listener));
	}

	private List<MetadataStandard> offered() {
		return context.dataset().services().standards();
	}

	private void choose(int position) {
		String id = offered().get(position).id();
		if (!id.equals(context.dataset().standard().id())) {
			commit();
			context.perform(new Change.ChooseStandard(id));
		}
	}

	private void commit() {
		if (!page.isDisposed()) {
			form.commit();
		}
	}

	private void changed(Set<Aspect> aspects) {
		if (aspects.contains(Aspect.DATASET) && !shownStandard.equals(context.dataset().standard().id())) {
			rebuild();
		} else if (aspects.contains(Aspect.DATASET) || aspects.contains(Aspect.METADATA) || aspects.contains(Aspect.SOURCE)) {
			form.update();
			index.update();
		}
		if (aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.DATASET) || aspects.contains(Aspect.METADATA)) {
			askForSuggestions();
		}
	}

	private void askForSuggestions() {
		Suggestions.Input input = Suggestions.Input.of(context.dataset());
		suggestions.ask(input::find);
	}

	private void rebuild() {
		MetadataStandard standard = context.dataset().standard();
		shownStandard = standard.id();
		standards.setItems(offered().stream().map(MetadataStandard::label).toArray(String[]::new));
		standards.select(offered().stream().map(MetadataStandard::id).toList().indexOf(standard.id()));
		if (form != null) {
			index.control().dispose();
			form.control().dispose();
		}
		index = new SectionIndex(page, context.dataset(), group -> form.show(group));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(Ui.UNIT * 30, index.height()).indent(Ui.UNIT * 2, Ui.UNIT).applyTo(index.control());
		form = new MetadataForm(page, context, index);
		Ui.fillBoth(form.control());
		page.layout(true, true);
		form.update();
		askForSuggestions();
	}

	/** Goes to a field. */
	public void reveal(String key) {
		form.reveal(key);
	}

	/** Gives the focus to the first field. */
	public void setFocus() {
		form.setFocus();
	}
}
