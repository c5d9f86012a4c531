// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.ui.datasets.DatasetActions;
import org.broadsheet.ui.datasets.DatasetsHome;
import org.broadsheet.ui.datasets.Workspace;
import org.broadsheet.ui.kit.Column;
import org.broadsheet.ui.kit.Columns;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The datasets of the workspace and those opened from elsewhere, each with its state. */
public final class DatasetsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.broadsheet.ui.datasets.view";

	private final Runnable refresh = this::refreshSoon;
	private DatasetsHome home;
	private DatasetActions actions;
	private Composite stack;
	private Composite empty;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		home = Workspace.get().datasets();
		actions = new DatasetActions(getSite().getWorkbenchWindow());
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		createViewer();
		createEmpty();
		Action create = new Action(Messages.DatasetsView_new, Images.FILE_NEW.descriptor()) {
			@Override
			public void run() {
				actions.create();
			}
		};
		create.setToolTipText(Messages.DatasetsView_new);
		getViewSite().getActionBars().getToolBarManager().add(create);
		actions.acceptFiles(stack);
		home.addListener(refresh);
		stack.addDisposeListener(event -> home.removeListener(refresh));
		refreshSoon();
	}

	private void createViewer() {
		viewer = Columns.table(stack, SWT.SINGLE | SWT.V_SCROLL | SWT.NO_TRIM, DatasetEntry.class,
				List.of(new Column<>("", 70, DatasetEntry::name, entry -> entry.state().icon(), DatasetsView::tooltip), Column.of("", 30, entry -> entry.state().label())));
		Ui.accessible(viewer.getTable(), Messages.DatasetsView_accessible);
		viewer.addDoubleClickListener(event -> selected().ifPresent(entry -> actions.open(entry.folder())));
		getSite().setSelectionProvider(viewer);
		new DatasetMenu(this).install(viewer);
	}

	private static String tooltip(DatasetEntry entry) {
		String rows = entry.rows() < 0 ? Messages.DatasetsView_noData : NLS.bind(Messages.DatasetsView_rows, NumberFormat.getIntegerInstance().format(entry.rows()));
		return NLS.bind(Messages.DatasetsView_tooltip, new Object[] { entry.name(), entry.state().label(), rows, entry.folder() });
	}

	private void createEmpty() {
		empty = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT, Ui.UNIT).applyTo(empty);
		Ui.heading(empty, Messages.DatasetsView_emptyTitle);
		Ui.help(empty, Messages.DatasetsView_emptyHelp);
		Ui.link(empty, Messages.DatasetsView_new, actions::create);
		Ui.link(empty, Messages.DatasetsView_sample, actions::openSample);
	}

	/** Reads the list again, in the background. */
	void refreshSoon() {
		Ui.async(stack, () -> Jobs.runQuietly(stack, Messages.DatasetsView_reading, monitor -> {
			List<DatasetEntry> found = new ArrayList<>(DatasetEntry.read(home.local(), false, monitor));
			found.addAll(DatasetEntry.read(home.elsewhere(), true, monitor));
			return found;
		}, this::show));
	}

	private void show(List<DatasetEntry> entries) {
		viewer.setInput(entries);
		((StackLayout) stack.getLayout()).topControl = entries.isEmpty() ? empty : viewer.getTable().getParent();
		stack.layout(true, true);
	}

	/** What is selected. */
	Optional<DatasetEntry> selected() {
		return Optional.ofNullable((DatasetEntry) viewer.getStructuredSelection().getFirstElement());
	}

	/** Ways to a dataset. */
	DatasetActions actions() {
		return actions;
	}

	/** The list shown. */
	TableViewer viewer() {
		return viewer;
	}

	/** Forgets a dataset that lies elsewhere. */
	void forget(Path folder) throws IOException {
		home.forget(folder);
	}

	@Override
	public void setFocus() {
		if (empty.isVisible()) {
			empty.setFocus();
		} else {
			viewer.getTable().setFocus();
		}
	}
}
