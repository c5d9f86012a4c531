// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.util.EnumSet;
import java.util.Set;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Content of the overview page. */
public final class OverviewContent {

	private static final Set<Aspect> SHOWN = EnumSet.of(Aspect.DATASET, Aspect.COLUMNS, Aspect.SOURCE, Aspect.TABLE, Aspect.HISTORY, Aspect.PUBLICATION);
	private static final int NARROW = 760;

	private final ScrollPane pane;
	private final Head head;
	private final Cards cards;
	private final Blockers blockers;
	private final Recent recent;
	private final Published published;

	/** Fills a composite. */
	public OverviewContent(Composite parent, DatasetContext context) {
		pane = new ScrollPane(parent, 1);
		Composite body = pane.body();
		((GridLayout) body.getLayout()).verticalSpacing = Ui.UNIT * 2;
		head = new Head(body, context);
		cards = new Cards(body, context);
		Composite lower = Ui.row(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT * 2, Ui.UNIT * 2).applyTo(lower);
		blockers = new Blockers(lower, context, pane::reflow);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 40, SWT.DEFAULT).applyTo(blockers.control());
		Composite side = Ui.column(lower);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(side);
		GridLayoutFactory.fillDefaults().spacing(0, Ui.UNIT * 2).applyTo(side);
		recent = new Recent(side, context);
		published = new Published(side, context);
		pane.onWidth(width -> {
			cards.width(width);
			((GridLayout) lower.getLayout()).numColumns = width < NARROW ? 1 : 2;
		});
		listen(context);
		update();
	}

	private void listen(DatasetContext context) {
		DatasetListener listener = aspects -> {
			if (aspects.stream().anyMatch(SHOWN::contains)) {
				update();
			}
		};
		Runnable checked = this::update;
		context.dataset().addListener(listener);
		context.checks().onChange(checked);
		pane.addListener(SWT.Dispose, event -> {
			context.dataset().removeListener(listener);
			context.checks().remove(checked);
		});
	}

	private void update() {
		head.update();
		cards.update();
		blockers.update();
		recent.update();
		published.update();
		pane.reflow();
	}
}
