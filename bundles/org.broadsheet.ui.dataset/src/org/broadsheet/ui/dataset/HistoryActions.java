// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;
import java.util.function.Supplier;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.model.Step;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and Redo of one dataset, named after the step they concern. */
final class HistoryActions {

	private static final int LONGEST = 60;

	private final Supplier<Optional<DatasetSession>> session;
	private final Action undo;
	private final Action redo;
	private final DatasetListener listener = aspects -> {
		if (aspects.contains(Aspect.HISTORY)) {
			update();
		}
	};
	private boolean disposed;

	/** Those of an editor, whose dataset may not be open yet. */
	HistoryActions(DatasetEditor editor) {
		this(editor::session);
		editor.whenOpen(this::listen);
	}

	/** Those of an open dataset. */
	HistoryActions(DatasetSession open) {
		this(() -> Optional.of(open));
		listen();
	}

	private HistoryActions(Supplier<Optional<DatasetSession>> session) {
		this.session = session;
		undo = action(ActionFactory.UNDO, Images.UNDO, () -> session.get().ifPresent(DatasetSession::undo));
		redo = action(ActionFactory.REDO, Images.REDO, () -> session.get().ifPresent(DatasetSession::redo));
		update();
	}

	private void listen() {
		if (!disposed) {
			session.get().orElseThrow().dataset().addListener(listener);
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
		action.setDisabledImageDescriptor(icon.fadedDescriptor());
		return action;
	}

	private void update() {
		name(undo, session.get().flatMap(known -> known.dataset().undoable()), Messages.HistoryActions_undo, Messages.DatasetSession_undo);
		name(redo, session.get().flatMap(known -> known.dataset().redoable()), Messages.HistoryActions_redo, Messages.DatasetSession_redo);
	}

	private static void name(Action action, Optional<Step> step, String plain, String ofStep) {
		action.setEnabled(step.isPresent());
		String text = step.map(known -> NLS.bind(ofStep, Ui.shorten(known.getLabel(), LONGEST))).orElse(plain);
		action.setText(Ui.escape(text));
		action.setToolTipText(text);
	}

	/** Points the workbench's Undo and Redo here while a part with these action bars is active. */
	void on(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	void dispose() {
		disposed = true;
		session.get().ifPresent(known -> known.dataset().removeListener(listener));
	}
}
