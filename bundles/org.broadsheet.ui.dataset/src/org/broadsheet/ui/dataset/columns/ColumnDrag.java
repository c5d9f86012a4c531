// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;
import java.util.function.BiConsumer;

import org.broadsheet.model.Column;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves columns by dragging their rows. */
final class ColumnDrag extends ViewerDropAdapter {

	private final TableViewer viewer;
	private final BiConsumer<Column, Integer> move;

	private ColumnDrag(TableViewer viewer, BiConsumer<Column, Integer> move) {
		super(viewer);
		this.viewer = viewer;
		this.move = move;
		setFeedbackEnabled(true);
	}

	/** Lets rows be dragged; tells the column and its new position. */
	static void on(TableViewer viewer, BiConsumer<Column, Integer> move) {
		Transfer[] transfer = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfer, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !viewer.isCellEditorActive() && !viewer.getStructuredSelection().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfer, new ColumnDrag(viewer, move));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return LocalSelectionTransfer.getTransfer().isSupportedType(type);
	}

	@Override
	public boolean performDrop(Object data) {
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Column column) {
			List<?> order = (List<?>) viewer.getInput();
			move.accept(column, position(order.indexOf(column), order.indexOf(getCurrentTarget()), order.size(), getCurrentLocation()));
			return true;
		}
		return false;
	}

	/** Where a row goes that is dropped near another. */
	static int position(int from, int target, int size, int location) {
		int gap = target < 0 ? size : location == LOCATION_AFTER ? target + 1 : target;
		return gap > from ? gap - 1 : gap;
	}
}
