// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Names;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button: an icon, a few words and an explanation. Works with mouse, Enter and Space like any button. */
final class ChoiceTile {

	private static final int PAD = Ui.UNIT * 2;
	private static final int ICON = 32;
	private final Canvas canvas;
	private final Images icon;
	private final String name;
	private final String help;
	private boolean hot;

	ChoiceTile(Composite parent, Images icon, String name, String help, Runnable action) {
		this.icon = icon;
		this.name = name;
		this.help = help;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				int width = widthHint == SWT.DEFAULT ? Ui.UNIT * 18 : widthHint;
				return new Point(width, textTop() + height(name, Ui.font(1, SWT.BOLD), width) + Ui.UNIT / 2 + height(help, Ui.font(-1, SWT.NORMAL), width) + PAD);
			}
		};
		Ui.css(canvas, "BroadsheetPage");
		canvas.setBackground(Colors.PAGE.get());
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 18, SWT.DEFAULT).applyTo(canvas);
		listen(action);
		describe(action);
	}

	private void listen(Runnable action) {
		canvas.addPaintListener(this::paint);
		for (int type : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.FocusIn, SWT.FocusOut }) {
			canvas.addListener(type, this::light);
		}
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
				action.run();
			}
		});
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
				action.run();
			}
		});
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
	}

	private void light(Event event) {
		hot = event.type == SWT.MouseEnter || event.type != SWT.MouseExit && hot;
		canvas.redraw();
	}

	private void describe(Runnable action) {
		Names.give(canvas, () -> name, help);
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		canvas.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
			@Override
			public void getActionCount(AccessibleActionEvent event) {
				event.count = 1;
			}

			@Override
			public void doAction(AccessibleActionEvent event) {
				action.run();
				event.result = ACC.OK;
			}
		});
	}

	private static int textTop() {
		return PAD + ICON + Ui.UNIT * 3 / 2;
	}

	private int height(String text, Font font, int width) {
		TextLayout layout = layout(text, font, width);
		int height = layout.getBounds().height;
		layout.dispose();
		return height;
	}

	private TextLayout layout(String text, Font font, int width) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		layout.setText(text);
		layout.setFont(font);
		layout.setWidth(Math.max(1, width - 2 * PAD));
		return layout;
	}

	private void paint(PaintEvent event) {
		Point size = canvas.getSize();
		GC gc = event.gc;
		boolean focus = canvas.isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colors.CARD.get());
		gc.fillRoundRectangle(1, 1, size.x - 2, size.y - 2, PAD, PAD);
		gc.setForeground(hot || focus ? Colors.ACCENT.get() : Colors.CARD_BORDER.get());
		gc.setLineWidth(focus ? 2 : 1);
		gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, PAD, PAD);
		gc.drawImage(icon.image(ICON), PAD, PAD);
		int y = text(gc, name, Ui.font(1, SWT.BOLD), Colors.TEXT, textTop());
		text(gc, help, Ui.font(-1, SWT.NORMAL), Colors.MUTED, y + Ui.UNIT / 2);
	}

	private int text(GC gc, String text, Font font, Colors color, int y) {
		TextLayout layout = layout(text, font, canvas.getSize().x);
		gc.setForeground(color.get());
		layout.draw(gc, PAD, y);
		int bottom = y + layout.getBounds().height;
		layout.dispose();
		return bottom;
	}

	Canvas control() {
		return canvas;
	}
}
