// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A framed surface with an icon, a title, a state in words, and what can be done there. */
public final class Card {

	private final Composite frame;
	private final Composite body;
	private final Label title;
	private Label stateIcon;
	private Label state;
	private Button action;

	/** A card without icon and title, for content of any kind. */
	public Card(Composite parent) {
		this(parent, null, null);
	}

	/** A card that fills its cell. */
	public Card(Composite parent, Images icon, String name) {
		frame = frame(parent);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT, Ui.UNIT).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
		if (name == null) {
			title = null;
		} else {
			Composite head = Ui.row(frame, 2);
			Ui.icon(head, icon, 24);
			title = Ui.text(head, name);
			title.setFont(Ui.font(1, SWT.BOLD));
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(Ui.UNIT * 10, SWT.DEFAULT).applyTo(title);
			Ui.accessible(frame, name);
		}
		body = Ui.column(frame);
	}

	/** A composite with the frame of a card. */
	public static Composite frame(Composite parent) {
		Composite frame = Ui.surface(parent, "BroadsheetCard", Colors.CARD);
		frame.addPaintListener(event -> outline(event, frame, Colors.CARD_BORDER, 1));
		return frame;
	}

	/** Draws the rounded outline of a card, and the parent's colour outside its corners. */
	static void outline(PaintEvent event, Composite frame, Colors color, int width) {
		Point size = frame.getSize();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setBackground(frame.getParent().getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setBackground(frame.getBackground());
		gc.fillRoundRectangle(0, 0, size.x, size.y, Ui.UNIT * 2, Ui.UNIT * 2);
		gc.setForeground(color.get());
		gc.setLineWidth(width);
		gc.drawRoundRectangle(width / 2, width / 2, size.x - width, size.y - width, Ui.UNIT * 2, Ui.UNIT * 2);
	}

	/** The whole card, for its place. */
	public Composite control() {
		return frame;
	}

	/** Where more content goes. */
	public Composite body() {
		return body;
	}

	/** Says how it stands, with an icon that says the same. */
	public void state(Images icon, String text) {
		if (state == null) {
			Composite row = Ui.row(body, 2);
			row.moveAbove(null);
			stateIcon = Ui.icon(row, icon, 16);
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(stateIcon);
			state = Ui.text(row, text);
		}
		stateIcon.setImage(icon.image());
		state.setText(Ui.escape(text));
		state.requestLayout();
	}

	/** What the card says about its state. */
	public String state() {
		return state == null ? "" : state.getText();
	}

	/** Offers what can be done, at the bottom of the card. */
	public Button action(String verb, Runnable run) {
		action = Ui.button(frame, verb, run);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(action);
		return action;
	}

	/** Enables what can be done, or says why it cannot. */
	public void enable(boolean enabled, String why) {
		action.setEnabled(enabled);
		action.setToolTipText(enabled ? null : why);
		frame.setToolTipText(enabled ? null : why);
	}
}
