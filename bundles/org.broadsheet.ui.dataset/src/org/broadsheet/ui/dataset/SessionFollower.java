// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;

/** Tells a view which dataset is in front: that of the active editor, once it is open. UI thread only. */
public final class SessionFollower implements IPartListener2 {

	private final IWorkbenchPage page;
	private final IActionBars bars;
	private final Consumer<Optional<DatasetSession>> told;
	private IEditorPart editor;
	private DatasetSession session;
	private HistoryActions actions;
	private StatusText status;
	private boolean disposed;

	/** Tells a view at once and whenever it changes; Undo, Redo and the status line work in the view, too. */
	public SessionFollower(IViewSite site, Consumer<Optional<DatasetSession>> told) {
		this.page = site.getPage();
		this.bars = site.getActionBars();
		this.told = told;
		page.addPartListener(this);
		told.accept(Optional.empty());
		follow(page.getActiveEditor());
	}

	private void follow(IEditorPart active) {
		editor = active;
		if (active instanceof DatasetEditor dataset) {
			dataset.whenOpen(() -> {
				if (editor == active && !disposed) {
					tell(dataset.session().orElse(null));
				}
			});
			if (dataset.session().isEmpty()) {
				tell(null);
			}
		} else {
			tell(null);
		}
	}

	private void tell(DatasetSession now) {
		if (now != session) {
			session = now;
			serve();
			told.accept(Optional.ofNullable(now));
		}
	}

	private void serve() {
		if (actions != null) {
			actions.dispose();
			actions = null;
			status.dispose();
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
			bars.updateActionBars();
		}
		if (session != null) {
			actions = new HistoryActions(session);
			actions.on(bars);
			status = new StatusText(session, bars, () -> true);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed();
	}

	private void changed() {
		if (page.getActiveEditor() != editor) {
			follow(page.getActiveEditor());
		}
	}

	/** Tells nobody any more. */
	public void dispose() {
		disposed = true;
		if (actions != null) {
			actions.dispose();
			status.dispose();
		}
		page.removePartListener(this);
	}
}
