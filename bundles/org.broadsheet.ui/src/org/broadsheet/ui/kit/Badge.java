// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A state in one or two words, in a coloured pill. */
public final class Badge extends Canvas {

	private static final int ICON = 16;
	private String text = "";
	private Tone tone = Tone.NEUTRAL;
	private Images icon;

	/** An empty badge. */
	public Badge(Composite parent) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		setFont(Ui.font(0, SWT.BOLD));
		addPaintListener(this::paint);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(this);
		Names.give(this, () -> text, "");
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	/** Shows a state; the icon may be {@code null}. */
	public void set(String newText, Tone newTone, Images newIcon) {
		text = newText;
		tone = newTone;
		icon = newIcon;
		requestLayout();
		redraw();
	}

	/** The state shown. */
	public String text() {
		return text;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(text);
		gc.dispose();
		int left = icon == null ? 0 : ICON + Ui.UNIT / 2;
		return new Point(extent.x + left + Ui.UNIT * 5 / 2, Math.max(extent.y, ICON) + Ui.UNIT);
	}

	private void paint(PaintEvent event) {
		Point size = getSize();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setBackground(tone.background().get());
		gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
		int x = Ui.UNIT * 5 / 4;
		if (icon != null) {
			gc.drawImage(icon.image(ICON), x, (size.y - ICON) / 2);
			x += ICON + Ui.UNIT / 2;
		}
		gc.setForeground(tone == Tone.NEUTRAL ? Colors.TEXT.get() : tone.foreground().get());
		gc.drawText(text, x, (size.y - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
