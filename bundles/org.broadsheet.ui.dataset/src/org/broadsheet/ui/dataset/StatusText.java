// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;

/** What the status line says of the dataset in front: how large it is, what is wrong, whether it is saved. */
final class StatusText {

	private final IActionBars bars;
	private final BooleanSupplier inFront;
	private final DatasetSession session;
	private final Runnable checked = this::show;
	private final DatasetListener listener = this::changed;

	/** Says it while a part with these action bars is active. */
	StatusText(DatasetSession session, IActionBars bars, BooleanSupplier inFront) {
		this.inFront = inFront;
		this.session = session;
		this.bars = bars;
		session.checks().onChange(checked);
		session.dataset().addListener(listener);
		show();
	}

	private void changed(Set<Aspect> aspects) {
		if (aspects.contains(Aspect.SAVED) || aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.HISTORY)) {
			show();
		}
	}

	/** Says it now, if the dataset is in front: all editors share one status line. */
	void show() {
		if (!inFront.getAsBoolean()) {
			return;
		}
		bars.getStatusLineManager().setMessage(text(session.dataset(), session.checks().checked()));
	}

	/** The text. */
	static String text(OpenDataset dataset, Optional<Checked> checked) {
		String saved = dataset.saveFailure().isPresent() ? NLS.bind(Messages.StatusText_notSaved, dataset.saveFailure().get().getMessage())
				: dataset.saved() ? Messages.StatusText_saved : Messages.StatusText_saving;
		if (dataset.model().getSource() == null) {
			return DownloadOnly.file(dataset.model()).map(file -> NLS.bind(Messages.StatusText_download, file)).orElse(Messages.StatusText_noData) + Messages.StatusText_between + saved;
		}
		String rows = Numbers.of(dataset.table().map(table -> table.rowCount()).orElse(dataset.model().getSource().getRows()), Messages.StatusText_oneRow, Messages.StatusText_rows);
		String columns = Numbers.of(dataset.model().getColumns().size(), Messages.StatusText_oneColumn, Messages.StatusText_columns);
		String issues = checked.filter(Checked::tableRead).map(known -> Messages.StatusText_between + Numbers.of(known.issues(), Messages.StatusText_oneIssue, Messages.StatusText_issues))
				.orElse("");
		return rows + Messages.StatusText_between + columns + issues + Messages.StatusText_between + saved;
	}

	void dispose() {
		session.checks().remove(checked);
		session.dataset().removeListener(listener);
		if (inFront.getAsBoolean()) {
			bars.getStatusLineManager().setMessage(null);
		}
	}
}
