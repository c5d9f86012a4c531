// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of types to choose from, each with the number of cells that would not fit. The counts come as they are found. */
public final class TypePopup extends CardPopup {

	private final Column column;
	private final DatasetTable table;
	private final Consumer<DataType> chosen;
	private Table list;
	private Job counting;

	/** A list below an area of the display. */
	public TypePopup(Shell parent, Column column, DatasetTable table, Rectangle below, Consumer<DataType> chosen) {
		super(parent, below);
		this.column = column;
		this.table = table;
		this.chosen = chosen;
	}

	@Override
	protected Control fill(Composite card) {
		list = Items.paint(new Table(card, SWT.SINGLE | SWT.FULL_SELECTION));
		list.setData("org.broadsheet.id", "data.types");
		Ui.accessible(list, NLS.bind(Messages.TypePopup_name, column.getName()));
		new TableColumn(list, SWT.LEFT).setWidth(220);
		new TableColumn(list, SWT.RIGHT).setWidth(160);
		for (DataType type : DataType.values()) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setImage(Images.of(type).image());
			item.setText(new String[] { TypeLabels.of(type), "…" });
			item.setData(type);
		}
		list.setSelection(column.getType().ordinal());
		list.addListener(SWT.DefaultSelection, event -> choose());
		list.addListener(SWT.MouseUp, event -> choose());
		list.addListener(SWT.Dispose, event -> counting.cancel());
		ParseOptions options = DatasetTable.options(column);
		int index = column.getSourceIndex();
		DataType present = column.getType();
		counting = Jobs.run(list, Messages.TypePopup_job, monitor -> count(index, present, options, monitor), done -> { }, failure -> { });
		return list;
	}

	private void choose() {
		if (list.getSelectionCount() == 1) {
			DataType type = (DataType) list.getSelection()[0].getData();
			close();
			chosen.accept(type);
		}
	}

	private Void count(int index, DataType present, ParseOptions options, IProgressMonitor monitor) throws IOException {
		BiConsumer<DataType, Long> show = (type, errors) -> Ui.async(list, () -> show(list.getItem(type.ordinal()), errors));
		for (DataType type : DataType.values()) {
			if (monitor.isCanceled()) {
				return null;
			}
			ParseOptions asked = type == present ? options : new ParseOptions(ParseRules.kept(type, options), options.rules());
			show.accept(type, table.check(index, type, asked).errors().size());
		}
		return null;
	}

	private static void show(TableItem item, long errors) {
		item.setText(1, errors == 0 ? Messages.TypePopup_allFit : errors == 1 ? Messages.TypePopup_one : NLS.bind(Messages.TypePopup_fail, Texts.number(errors)));
		item.setForeground(1, (errors == 0 ? Colors.OK : Colors.ERROR).get());
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	@Override
	protected Control getFocusControl() {
		return list;
	}
}
