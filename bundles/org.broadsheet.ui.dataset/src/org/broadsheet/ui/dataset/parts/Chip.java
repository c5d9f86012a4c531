// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import org.broadsheet.ui.kit.Colors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A short text in a rounded frame that can be pressed, by mouse or by Space and Enter; with Delete too where it stands for something that pressing takes away. */
public final class Chip extends Canvas {

	private static final int PADDING = 10;
	private static final int HEIGHT = 26;

	private final String text;
	private final String sign;
	private final Runnable pressed;
	private boolean hot;

	/**
	 * A chip.
	 *
	 * @param sign  what pressing does, such as "✕" or "Use"; drawn in the accent colour behind the text
	 * @param label what assistive technology reads, such as "Remove population"
	 */
	public Chip(Composite parent, String text, String sign, String label, Runnable pressed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.text = text;
		this.sign = sign;
		this.pressed = pressed;
		setToolTipText(label);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> press(event, event.button == 1 && getClientArea().contains(event.x, event.y)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = true);
		addListener(SWT.MouseEnter, event -> hot(true));
		addListener(SWT.MouseExit, event -> hot(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		Parts.accessible(this, label, text);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	/** Text of the chip. */
	public String text() {
		return text;
	}

	/** Does what pressing the chip does. */
	public void press() {
		pressed.run();
	}

	private void key(Event event) {
		press(event, event.character == ' ' || event.character == SWT.CR || event.character == SWT.DEL || event.character == SWT.BS);
	}

	private void press(Event event, boolean meant) {
		if (meant) {
			event.doit = false;
			press();
		}
	}

	private void hot(boolean on) {
		hot = on;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colors.ACCENT_TINT.get());
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
		if (hot || isFocusControl()) {
			gc.setForeground(Colors.ACCENT.get());
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, area.height - 2, area.height - 2);
		}
		int y = (area.height - gc.getFontMetrics().getHeight()) / 2;
		gc.setForeground(Colors.TEXT.get());
		gc.drawText(text, PADDING, y, SWT.DRAW_TRANSPARENT);
		gc.setForeground(Colors.ACCENT.get());
		gc.drawText(sign, area.width - PADDING - gc.textExtent(sign).x, y, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = gc.textExtent(text).x + 2 * PADDING + (sign.isEmpty() ? 0 : 8 + gc.textExtent(sign).x);
			return new Point(width, Math.max(HEIGHT, gc.getFontMetrics().getHeight() + 8));
		} finally {
			gc.dispose();
		}
	}
}
