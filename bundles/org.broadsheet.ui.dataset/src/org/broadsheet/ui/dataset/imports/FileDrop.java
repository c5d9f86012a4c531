// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a control or anything on it. */
public final class FileDrop extends DropTargetAdapter {

	private final BooleanSupplier ready;
	private final Consumer<Path> dropped;

	private FileDrop(BooleanSupplier ready, Consumer<Path> dropped) {
		this.ready = ready;
		this.dropped = dropped;
	}

	/** Takes files dropped on a control while it is ready for them; of several files the first. */
	public static void on(Control control, BooleanSupplier ready, Consumer<Path> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(ready, dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = ready.getAsBoolean() ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0 && ready.getAsBoolean()) {
			Path file = Path.of(files[0]);
			// the dragging side waits until this returns, so nothing modal here
			((DropTarget) event.widget).getControl().getDisplay().asyncExec(() -> dropped.accept(file));
		}
	}
}
