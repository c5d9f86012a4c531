// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.broadsheet.ui.dataset.Stage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Uses dialogs that wait for their answer: what is done in one runs behind it, and it is closed whatever happens. */
final class Asking {

	private Asking() {
	}

	/** A control in any window by its stable name. */
	static <C extends Control> Optional<C> shown(Class<C> type, String id) {
		return Stream.of(Display.getDefault().getShells()).filter(Control::isVisible).flatMap(Stage::all).filter(control -> id.equals(control.getData("org.broadsheet.id"))).map(type::cast).findFirst();
	}

	/** A control that must be there. */
	static <C extends Control> C find(Class<C> type, String id) {
		return shown(type, id).orElseThrow(() -> new AssertionError("no " + id));
	}

	/** Chooses an item of a list. */
	static void select(String id, String item) {
		Combo combo = find(Combo.class, id);
		int index = List.of(combo.getItems()).indexOf(item);
		if (index < 0) {
			throw new AssertionError(item + " is not in " + List.of(combo.getItems()));
		}
		combo.select(index);
		Stage.choose(combo);
	}

	/**
	 * Opens a dialog and does something in it.
	 *
	 * @param id   of something on the dialog
	 * @param open opens it, and comes back when it is closed
	 */
	static void dialog(String id, Runnable open, BooleanSupplier ready, Runnable work) {
		Throwable[] failure = new Throwable[1];
		boolean[] over = new boolean[1];
		Display.getDefault().asyncExec(() -> {
			try {
				Stage.await(() -> over[0] || shown(Control.class, id).isPresent() && ready.getAsBoolean());
				if (!over[0]) {
					work.run();
				}
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
			} finally {
				shown(Control.class, id).map(Control::getShell).ifPresent(Shell::close);
			}
		});
		try {
			open.run();
		} finally {
			over[0] = true;
		}
		if (failure[0] instanceof Error error) {
			throw error;
		} else if (failure[0] instanceof RuntimeException exception) {
			throw exception;
		}
	}
}
