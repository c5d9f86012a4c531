// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The column the user is at, as the workbench's selection: a {@link org.broadsheet.model.Column} or nothing. */
final class ColumnSelection extends EventManager implements ISelectionProvider {

	private ISelection selection = StructuredSelection.EMPTY;

	void set(ISelection now) {
		selection = now;
		SelectionChangedEvent event = new SelectionChangedEvent(this, now);
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection selection) {
		set(selection);
	}
}
