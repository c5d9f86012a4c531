// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.model.Attachment;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The sections of the form with how far each is; choosing one scrolls to it. */
final class SectionIndex {

	private static final int COUNT_WIDTH = 60;

	private final OpenDataset dataset;
	private final Composite holder;
	private final Table table;
	private final List<MetadataStandard.Group> groups;

	SectionIndex(Composite parent, OpenDataset dataset, Consumer<String> chosen) {
		this.dataset = dataset;
		this.groups = dataset.standard().groups();
		holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = Items.paint(Parts.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "metadata.index"));
		Ui.accessible(table, Messages.SectionIndex_name);
		layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(1));
		layout.setColumnData(new TableColumn(table, SWT.RIGHT), new ColumnPixelData(COUNT_WIDTH));
		groups.forEach(group -> new TableItem(table, SWT.NONE));
		table.addListener(SWT.Selection, event -> chosen.accept(groups.get(table.getSelectionIndex()).id()));
		update();
	}

	Control control() {
		return holder;
	}

	/** Height of all sections below each other, in points. */
	int height() {
		return table.getItemHeight() * groups.size();
	}

	/** Shows how far the sections are now. */
	void update() {
		for (int i = 0; i < groups.size(); i++) {
			SectionState state = SectionState.of(groups.get(i), this::values);
			TableItem item = table.getItem(i);
			item.setImage(state.mark().icon().image());
			item.setText(0, groups.get(i).label());
			item.setText(1, state.fields() == 0 ? "" : NLS.bind(Messages.SectionIndex_count, state.filled(), state.fields()));
			item.setData("org.broadsheet.mark", state.mark());
		}
	}

	private List<String> values(Field field) {
		return field.kind() == Field.Kind.ATTACHMENTS ? dataset.model().getAttachments().stream().map(Attachment::getName).toList() : dataset.metadata(field.key());
	}

	/** Marks the section the user is in. */
	void select(String groupId) {
		table.setSelection(groups.stream().map(MetadataStandard.Group::id).toList().indexOf(groupId));
	}
}
