// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Performs the fix beside a finding by a click or Ctrl+Enter, and says under the pointer what a click does. */
final class IssueGestures {

	private final Tree tree;
	private final Consumer<IssueFix> perform;

	private IssueGestures(Tree tree, Consumer<IssueFix> perform) {
		this.tree = tree;
		this.perform = perform;
	}

	/** Listens to a tree of findings. */
	static void install(Tree tree, Consumer<IssueFix> perform) {
		IssueGestures gestures = new IssueGestures(tree, perform);
		tree.addListener(SWT.MouseUp, event -> gestures.clicked(new Point(event.x, event.y), event.button));
		tree.addListener(SWT.MouseMove, event -> gestures.hover(new Point(event.x, event.y)));
		tree.addListener(SWT.KeyDown, gestures::key);
	}

	private Optional<IssueFix> fixAt(Point where) {
		TreeItem item = tree.getItem(where);
		return item != null && item.getBounds(IssueColumns.FIX).contains(where) ? IssueItems.fix(item) : Optional.empty();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1 && tree.getSelectionCount() == 1) {
			IssueItems.fix(tree.getSelection()[0]).ifPresent(perform);
			event.doit = false;
		}
	}

	private void clicked(Point where, int button) {
		if (button == 1) {
			fixAt(where).ifPresent(perform);
		}
	}

	/** Says what a click does, or the whole text of what is cut. */
	private void hover(Point where) {
		Optional<IssueFix> fix = fixAt(where);
		tree.setCursor(fix.isPresent() ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String hint = fix.map(known -> NLS.bind(Messages.IssueTree_hint, known.label())).or(() -> textAt(where)).map(Ui::escape).orElse(null);
		if (!Objects.equals(hint, tree.getToolTipText())) {
			tree.setToolTipText(hint);
		}
	}

	private Optional<String> textAt(Point where) {
		return Optional.ofNullable(tree.getItem(where)).filter(item -> item.getBounds(IssueColumns.ISSUE).contains(where)).map(TreeItem::getText);
	}
}
