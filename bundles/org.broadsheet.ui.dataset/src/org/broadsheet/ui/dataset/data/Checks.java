// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;

/** Checks all columns in the background, column after column, and counts. Asked again while it runs, it runs once more. */
final class Checks {

	private final Control owner;
	private final Supplier<DatasetTable> table;
	private final Supplier<List<Column>> columns;
	private final Runnable changed;
	private Totals totals = Totals.NONE;
	private Map<String, DateQuestion> questions = Map.of();
	private boolean running;
	private boolean again;
	private final AtomicBoolean told = new AtomicBoolean();

	/** Checks what the suppliers give; calls back on the UI thread. */
	Checks(Control owner, Supplier<DatasetTable> table, Supplier<List<Column>> columns, Runnable changed) {
		this.owner = owner;
		this.table = table;
		this.columns = columns;
		this.changed = changed;
	}

	Totals totals() {
		return totals;
	}

	/** Checks again; UI thread. */
	void run() {
		DatasetTable from = table.get();
		if (from == null) {
			totals = Totals.NONE;
		} else if (running) {
			again = true;
		} else {
			running = true;
			List<Column> asked = List.copyOf(EcoreUtil.copyAll(columns.get()));
			Jobs.run(owner, Messages.Checks_job, monitor -> check(from, asked, monitor), this::done, failure -> done(totals));
		}
	}

	/** The question the dates of a column leave open. */
	Optional<DateQuestion> question(Column column) {
		return Optional.ofNullable(questions.get(column.getId()));
	}

	private Totals check(DatasetTable from, List<Column> asked, IProgressMonitor monitor) throws IOException {
		Map<String, DateQuestion> open = new HashMap<>();
		RowSet rows = new RowSet();
		long cells = 0;
		for (Column one : asked) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			RowSet errors = from.check(one).errors();
			rows.addAll(errors);
			cells += errors.size();
			DateQuestion.of(from, one).ifPresent(question -> open.put(one.getId(), question));
			tell();
		}
		Ui.async(owner, () -> questions = Map.copyOf(open));
		return new Totals(from.rowCount(), rows.size(), cells, true);
	}

	/** Shows what is known so far; a table of a thousand columns is not shown a thousand times. */
	private void tell() {
		if (told.compareAndSet(false, true)) {
			Ui.async(owner, () -> {
				told.set(false);
				changed.run();
			});
		}
	}

	private void done(Totals found) {
		running = false;
		totals = found;
		if (again) {
			again = false;
			run();
		}
		changed.run();
	}
}
