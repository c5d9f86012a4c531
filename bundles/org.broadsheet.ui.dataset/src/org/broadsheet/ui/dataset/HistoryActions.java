// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.model.Step;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and Redo of one editor, named after the step they concern. */
final class HistoryActions {

	private static final int LONGEST = 60;

	private final DatasetEditor editor;
	private final Action undo;
	private final Action redo;
	private final DatasetListener listener = aspects -> {
		if (aspects.contains(Aspect.HISTORY)) {
			update();
		}
	};
	private boolean disposed;

	HistoryActions(DatasetEditor editor) {
		this.editor = editor;
		undo = action(ActionFactory.UNDO, Images.UNDO, () -> editor.session().ifPresent(DatasetSession::undo));
		redo = action(ActionFactory.REDO, Images.REDO, () -> editor.session().ifPresent(DatasetSession::redo));
		update();
		editor.whenOpen(this::listen);
	}

	private void listen() {
		if (!disposed) {
			editor.session().orElseThrow().dataset().addListener(listener);
			update();
		}
	}

	private static Action action(ActionFactory factory, Images icon, Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setId(factory.getId());
		action.setActionDefinitionId(factory.getCommandId());
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	private void update() {
		name(undo, editor.session().flatMap(session -> session.dataset().undoable()), Messages.HistoryActions_undo, Messages.DatasetSession_undo);
		name(redo, editor.session().flatMap(session -> session.dataset().redoable()), Messages.HistoryActions_redo, Messages.DatasetSession_redo);
	}

	private static void name(Action action, Optional<Step> step, String plain, String ofStep) {
		action.setEnabled(step.isPresent());
		String text = step.map(known -> NLS.bind(ofStep, Ui.shorten(known.getLabel(), LONGEST))).orElse(plain);
		action.setText(Ui.escape(text));
		action.setToolTipText(text);
	}

	Action undo() {
		return undo;
	}

	Action redo() {
		return redo;
	}

	void dispose() {
		disposed = true;
		editor.session().ifPresent(session -> session.dataset().removeListener(listener));
	}
}
