// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.util.List;

import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window with a thin border below something; goes away when something else is clicked or with Esc. */
abstract class CardPopup extends PopupDialog {

	private final Rectangle below;
	private Composite border;

	CardPopup(Shell parent, Rectangle below) {
		super(parent, SWT.ON_TOP | SWT.TOOL, true, false, false, false, false, null, null);
		this.below = below;
	}

	/** Puts the content on the card; yields what fills it. */
	protected abstract Control fill(Composite card);

	@Override
	protected final Control createDialogArea(Composite parent) {
		border = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(border);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(border);
		border.setBackground(Colors.MUTED.get());
		Ui.fillBoth(fill(border));
		return border;
	}

	/** Gives the window the size its content needs. */
	final void fit(int width) {
		Shell shell = getShell();
		Point size = shell.computeSize(width, SWT.DEFAULT);
		shell.setSize(size);
		shell.setLocation(Popups.below(getParentShell(), below, size));
		applyBackgroundColor(Colors.CARD.get(), border);
		shell.layout(true, true);
	}

	@Override
	protected Color getBackground() {
		return Colors.CARD.get();
	}

	@Override
	protected Color getForeground() {
		return Colors.TEXT.get();
	}

	@Override
	@SuppressWarnings("unchecked")
	protected List<Control> getBackgroundColorExclusions() {
		List<Control> exclusions = super.getBackgroundColorExclusions();
		exclusions.add(border);
		return exclusions;
	}

	@Override
	@SuppressWarnings("unchecked")
	protected List<Control> getForegroundColorExclusions() {
		List<Control> exclusions = super.getForegroundColorExclusions();
		exclusions.addAll(List.of(border.getChildren()));
		return exclusions;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return Popups.below(getParentShell(), below, size);
	}
}
