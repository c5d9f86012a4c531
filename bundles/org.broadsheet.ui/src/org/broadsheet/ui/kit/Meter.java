// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.text.NumberFormat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A share between none and all, as a slim bar. */
public final class Meter extends Canvas {

	private double value;

	/** An empty bar; the name is what a screen reader says before the share. */
	public Meter(Composite parent, String name) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		addPaintListener(this::paint);
		Names.give(this, () -> name + ' ' + NumberFormat.getPercentInstance().format(value), "");
	}

	/** Shows a share from 0 to 1. */
	public void set(double share) {
		value = Math.clamp(share, 0, 1);
		setToolTipText(NumberFormat.getPercentInstance().format(value));
		redraw();
	}

	/** The share shown. */
	public double get() {
		return value;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? Ui.UNIT * 20 : widthHint, heightHint == SWT.DEFAULT ? Ui.UNIT : heightHint);
	}

	private void paint(PaintEvent event) {
		Point size = getSize();
		int height = Math.min(size.y, Ui.UNIT);
		int y = (size.y - height) / 2;
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(Colors.CARD_BORDER.get());
		event.gc.fillRoundRectangle(0, y, size.x, height, height, height);
		if (value > 0) {
			event.gc.setBackground(value >= 1 ? Colors.OK.get() : Colors.ACCENT.get());
			event.gc.fillRoundRectangle(0, y, Math.max(height, (int) Math.round(size.x * value)), height, height, height);
		}
	}
}
