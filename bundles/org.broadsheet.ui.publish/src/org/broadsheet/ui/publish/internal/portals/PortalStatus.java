// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import java.util.Optional;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.model.Publication;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.kit.Cut;
import org.broadsheet.ui.kit.Ui;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** At the right of the status line: the portal of the dataset in front, and who is signed in there. */
public final class PortalStatus extends WorkbenchWindowControlContribution {

	private static final int WIDTH = Ui.UNIT * 30;

	private final Runnable portals = this::refreshSoon;
	private final IPropertyListener opened = (source, property) -> refresh();
	private final DatasetListener published = aspects -> {
		if (aspects.contains(Aspect.PUBLICATION)) {
			refresh();
		}
	};
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			refresh();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			// the page still counts the part that is being closed
			refreshSoon();
		}
	};
	private Label label;
	private IEditorPart editor;
	private OpenDataset dataset;
	/** Counts the questions; only the answer to the last one is shown. */
	private int asked;

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT, 0).applyTo(area);
		label = Widgets.id(new Label(area, SWT.RIGHT), "status.portal");
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		getWorkbenchWindow().getPartService().addPartListener(parts);
		Portals.get().addListener(portals);
		label.addDisposeListener(event -> leave());
		refreshSoon();
		return area;
	}

	private void leave() {
		getWorkbenchWindow().getPartService().removePartListener(parts);
		Portals.get().removeListener(portals);
		follow(null);
	}

	private void follow(IEditorPart next) {
		if (editor != null) {
			editor.removePropertyListener(opened);
		}
		if (dataset != null) {
			dataset.removeListener(published);
		}
		editor = next;
		dataset = next == null ? null : DatasetEditors.of(next).orElse(null);
		if (editor != null) {
			editor.addPropertyListener(opened);
		}
		if (dataset != null) {
			dataset.addListener(published);
		}
	}

	private void refreshSoon() {
		Ui.async(label, this::refresh);
	}

	private void refresh() {
		if (label.isDisposed()) {
			return;
		}
		IWorkbenchPage page = getWorkbenchWindow().getActivePage();
		follow(page == null ? null : page.getActiveEditor());
		int question = ++asked;
		if (dataset == null) {
			show("");
		} else {
			// where none is chosen, this is the portal that publishing begins with
			Publication publication = EcoreUtil.copy(dataset.model().getPublication());
			Background.run(label, Messages.PortalsView_name, monitor -> text(publication), text -> answer(question, text), sentence -> answer(question, ""));
		}
	}

	private static String text(Publication publication) throws java.io.IOException {
		PortalSite site = Portals.get().siteOf(publication);
		Optional<String> user = Portals.get().present(site).map(session -> session.user().label());
		return user.map(name -> NLS.bind(Messages.PortalStatus_signedIn, site.label(), name)).orElse(site.label());
	}

	private void answer(int question, String text) {
		if (question == asked) {
			show(text);
		}
	}

	private void show(String text) {
		GC gc = new GC(label);
		label.setText(Ui.escape(Cut.fit(gc, text, WIDTH)));
		gc.dispose();
		label.setToolTipText(text.isEmpty() ? null : Ui.escape(NLS.bind(Messages.PortalStatus_tip, text)));
	}
}
