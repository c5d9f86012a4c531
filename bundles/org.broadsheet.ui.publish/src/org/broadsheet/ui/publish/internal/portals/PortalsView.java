// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.ui.kit.Columns;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The portals: who is signed in where, and what can be done there. */
public final class PortalsView extends ViewPart {

	/** A line of the view. */
	private record Line(PortalSite site, Optional<PortalSession> session, boolean added) {

		String text() {
			return session.map(opened -> NLS.bind(Messages.PortalsView_signedIn, site.label(), opened.user().label())).orElse(site.label());
		}
	}

	private final Runnable listener = this::reload;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
		Widgets.named(Widgets.id(Items.paint(viewer.getTable()), "portals.table"), Messages.PortalsView_name);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		Columns.explain(viewer, (line, column) -> ((Line) line).site().address().toString());
		viewer.addDoubleClickListener(event -> selected().ifPresent(line -> line.session().ifPresentOrElse(session -> browse(line), () -> signIn(line))));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.PortalsView_add, Images.ADD, this::add));
		getViewSite().setSelectionProvider(viewer);
		Portals.get().addListener(listener);
		parent.addDisposeListener(event -> Portals.get().removeListener(listener));
		reload();
	}

	/** Reads the list again; signs in where credentials are kept, so that the view tells the truth. */
	private void reload() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		Background.run(viewer.getTable(), Messages.PortalsView_name, monitor -> lines(), viewer::setInput, this::failed);
	}

	private static List<Line> lines() throws IOException {
		Portals portals = Portals.get();
		List<Line> lines = new ArrayList<>();
		for (PortalSite site : portals.sites()) {
			lines.add(new Line(site, portals.present(site), portals.isAdded(site)));
		}
		return lines;
	}

	private void failed(String sentence) {
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(sentence);
	}

	private Optional<Line> selected() {
		return Optional.ofNullable((Line) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}

	private void fillMenu(IMenuManager menu) {
		menu.add(action(Messages.PortalsView_add, Images.ADD, this::add));
		selected().ifPresent(line -> {
			menu.add(action(Messages.PortalsView_browse, Images.OPEN_EXTERNAL, () -> browse(line)));
			menu.add(action(Messages.PortalsView_accounts, Images.PEOPLE, () -> accounts(line)));
			menu.add(line.session().isPresent() ? action(Messages.PortalsView_signOut, Images.SIGN_OUT, () -> signOut(line)) : action(Messages.PortalsView_signIn, Images.SIGN_IN, () -> signIn(line)));
			if (line.added()) {
				menu.add(action(Messages.PortalsView_remove, Images.DELETE, () -> remove(line)));
			}
		});
	}

	private static Action action(String text, Images image, Runnable run) {
		Action action = new Action(text, image.descriptor()) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private void add() {
		new AddPortalDialog(getSite().getShell()).open();
	}

	private void signIn(Line line) {
		Background.run(viewer.getTable(), Messages.PortalsView_signIn, monitor -> Portals.get().session(line.site(), monitor), session -> reload(),
				sentence -> new SignInDialog(getSite().getShell(), line.site()).open());
	}

	private void signOut(Line line) {
		Background.run(viewer.getTable(), Messages.PortalsView_signOut, monitor -> {
			Portals.get().signOut(line.site());
			return true;
		}, done -> reload(), this::failed);
	}

	private void accounts(Line line) {
		Background.run(viewer.getTable(), Messages.PortalsView_accounts, monitor -> Portals.get().session(line.site(), monitor),
				session -> session.accounts().ifPresentOrElse(accounts -> new AccountsDialog(getSite().getShell(), session, accounts).open(),
						() -> Dialogs.tell(getSite().getShell(), Messages.PortalsView_accounts, NLS.bind(Messages.PortalsView_noAccounts, line.site().label()))),
				sentence -> Dialogs.tell(getSite().getShell(), Messages.PortalsView_accounts, sentence));
	}

	private void remove(Line line) {
		if (Dialogs.confirmDanger(getSite().getShell(), Messages.PortalsView_removeTitle, NLS.bind(Messages.PortalsView_removeQuestion, line.site().label()), Messages.PortalsView_removeVerb)) {
			Background.run(viewer.getTable(), Messages.PortalsView_remove, monitor -> {
				Portals.get().remove(line.site());
				return true;
			}, done -> reload(), this::failed);
		}
	}

	private static void browse(Line line) {
		Program.launch(line.site().address().toString());
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	private static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Line) element).text();
		}

		@Override
		public Image getImage(Object element) {
			Line line = (Line) element;
			return (!line.added() ? Images.COMPUTER : line.session().isPresent() ? Images.PORTAL_SIGNED_IN : Images.PORTAL).image();
		}
	}
}
