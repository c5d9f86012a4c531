// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.data.grid.GridData;
import org.broadsheet.ui.dataset.data.grid.RowOrder;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;

/** What the Data page shows: follows the dataset, keeps the view, counts errors. UI thread only. */
final class DataModel {

	/** What of it changed. */
	enum What {
		/** Other rows or columns are shown. */
		STRUCTURE,
		/** Checks or counts, and with them how cells look. */
		CONTENT,
		/** Rows that were asked for have been read. */
		ROWS
	}

	private final DatasetContext context;
	private final Control owner;
	private final GridData data;
	private final Checks checks;
	private final List<Consumer<What>> listeners = new ArrayList<>();
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("rows in view").factory());
	private final AtomicBoolean repainting = new AtomicBoolean();
	private final DatasetListener listener = this::changed;
	private RowView view = RowView.WHOLE;
	private RowView asked = RowView.WHOLE;
	private DatasetTable table;

	DataModel(DatasetContext context, Control owner) {
		this.context = context;
		this.owner = owner;
		data = new GridData(background, this::rowsArrived, failure -> ILog.of(DataModel.class).warn(failure.getMessage(), failure));
		checks = new Checks(owner, () -> table, data::columns, () -> fire(What.CONTENT));
		dataset().addListener(listener);
		owner.addDisposeListener(event -> dispose());
		changed(EnumSet.of(Aspect.TABLE, Aspect.COLUMNS));
	}

	private void dispose() {
		dataset().removeListener(listener);
		background.shutdownNow();
	}

	private void rowsArrived() {
		if (repainting.compareAndSet(false, true)) {
			Ui.async(owner, () -> {
				repainting.set(false);
				fire(What.ROWS);
			});
		}
	}

	DatasetContext context() {
		return context;
	}

	OpenDataset dataset() {
		return context.dataset();
	}

	GridData data() {
		return data;
	}

	Control owner() {
		return owner;
	}

	Totals totals() {
		return checks.totals();
	}

	/** The question the dates of a column leave open. */
	Optional<DateQuestion> question(Column column) {
		return checks.question(column);
	}

	/** Columns that are hidden. */
	List<Column> hidden() {
		return dataset().model().getColumns().stream().filter(Column::isHidden).toList();
	}

	/** Whether rows are there. */
	boolean hasRows() {
		return table != null;
	}

	/** Whether sorting, finding and editing are possible already. */
	boolean storeReady() {
		return table != null && table.store().isPresent();
	}

	RowView view() {
		return view;
	}

	void onChange(Consumer<What> consumer) {
		listeners.add(consumer);
	}

	private void fire(What what) {
		if (!owner.isDisposed()) {
			listeners.forEach(consumer -> consumer.accept(what));
		}
	}

	private void changed(Set<Aspect> aspects) {
		if (owner.isDisposed()) {
			return;
		}
		boolean columns = aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.SOURCE);
		if (columns) {
			data.columns(dataset().model().getColumns().stream().filter(column -> !column.isHidden()).toList());
		}
		if (aspects.contains(Aspect.TABLE)) {
			tableChanged();
		} else if (aspects.contains(Aspect.CELLS)) {
			data.refresh();
		}
		if (columns || aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.CELLS)) {
			checks.run();
			fire(columns || aspects.contains(Aspect.TABLE) ? What.STRUCTURE : What.CONTENT);
		}
		if (columns && view.dependsOnErrors()) {
			show(view);
		}
	}

	private void tableChanged() {
		DatasetTable now = dataset().table().orElse(null);
		if (now == table) {
			data.refresh();
			return;
		}
		table = now;
		view = RowView.WHOLE;
		asked = view;
		data.show(now, RowOrder.all(now == null ? 0 : now.rowCount()));
	}

	/** Shows only some rows. */
	void filter(RowFilter filter) {
		show(new RowView(filter, asked.sort()));
	}

	/** Sorts by a column; empty for the order of the source. */
	void sort(Optional<RowView.Sort> sort) {
		show(new RowView(asked.filter(), sort));
	}

	private void show(RowView next) {
		asked = next;
		DatasetTable of = table;
		if (of == null) {
			return;
		}
		if (next.isWhole()) {
			shown(of, next, RowOrder.all(of.rowCount()));
			return;
		}
		RowViews views = new RowViews(dataset(), of);
		Jobs.run(owner, Messages.DataModel_viewJob, monitor -> views.order(next, monitor), order -> shown(of, next, order));
	}

	private void shown(DatasetTable of, RowView next, RowOrder order) {
		if (of == table && next.equals(asked)) {
			view = next;
			data.show(of, order);
			fire(What.STRUCTURE);
		}
	}
}
