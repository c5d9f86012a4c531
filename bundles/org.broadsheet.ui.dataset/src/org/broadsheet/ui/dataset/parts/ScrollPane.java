// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** A page that scrolls up and down and wraps its texts at the width it has. It follows the focus. */
public final class ScrollPane extends ScrolledComposite {

	private static final int STEP = 32;

	private final List<IntConsumer> widths = new ArrayList<>();
	private final Composite body;

	/** A pane with an empty body of so many columns. */
	public ScrollPane(Composite parent, int columns) {
		super(parent, SWT.V_SCROLL);
		Ui.css(this, "BroadsheetPage");
		setBackground(Colors.PAGE.get());
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		getVerticalBar().setIncrement(STEP);
		body = Ui.surface(this, "BroadsheetPage", Colors.PAGE);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 3, Ui.UNIT * 2).spacing(Ui.UNIT * 2, Ui.UNIT * 2).numColumns(columns).applyTo(body);
		setContent(body);
		addListener(SWT.Resize, event -> {
			widths.forEach(listener -> listener.accept(getClientArea().width));
			reflow();
		});
		keepWheelFromCombos();
	}

	/** Tells the width whenever it changes, before the content is laid out in it. */
	public void onWidth(IntConsumer listener) {
		widths.add(listener);
	}

	/** Where the content goes. */
	public Composite body() {
		return body;
	}

	/** Lays everything out again after the content has changed. */
	public void reflow() {
		if (isDisposed()) {
			return;
		}
		int width = getClientArea().width;
		if (width > 0) {
			Control focus = getDisplay().getFocusControl();
			boolean keep = focus != null && contains(focus) && shows(focus);
			int before = keep ? top(focus) : 0;
			Point size = body.computeSize(width, SWT.DEFAULT, true);
			setMinSize(0, size.y);
			getVerticalBar().setPageIncrement(Math.max(STEP, getClientArea().height - STEP));
			body.layout(true, true);
			if (keep) {
				// what is being filled in stays where it is
				setOrigin(0, getOrigin().y + top(focus) - before);
			}
		}
	}

	private int top(Control control) {
		return getDisplay().map(control.getParent(), this, control.getLocation()).y;
	}

	/** Scrolls so that a control is at the top, as far as possible. */
	public void scrollTo(Control control) {
		Point place = getDisplay().map(control.getParent(), body, control.getLocation());
		setOrigin(0, Math.max(0, place.y - STEP / 2));
	}

	/** Whether a control can be seen in part at least. */
	public boolean shows(Control control) {
		Rectangle place = getDisplay().map(control.getParent(), this, control.getBounds());
		return place.intersects(getClientArea());
	}

	/** Turning the wheel while scrolling must not change what a drop-down under the pointer has chosen. */
	private void keepWheelFromCombos() {
		Listener filter = this::wheel;
		Display display = getDisplay();
		display.addFilter(SWT.MouseVerticalWheel, filter);
		addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseVerticalWheel, filter));
	}

	private void wheel(Event event) {
		if (event.widget instanceof Combo combo && contains(combo)) {
			event.doit = false;
			setOrigin(0, getOrigin().y - event.count * STEP / 2);
		}
	}

	private boolean contains(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent == this) {
				return true;
			}
		}
		return false;
	}
}
