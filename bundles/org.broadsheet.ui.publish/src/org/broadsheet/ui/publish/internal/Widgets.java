// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What this bundle's pages and dialogs need beside the kit: stable ids, forms with labels at the left, messages that change their tone. */
public final class Widgets {

	/** Key of the stable id by which tests find a widget. */
	public static final String ID = "org.broadsheet.id";
	/** Width that lines of help wrap at, in pixels. */
	public static final int TEXT_WIDTH = 420;

	private static final int FIELD_WIDTH = 260;
	private static final String ICON = Widgets.class.getName() + ".icon";

	private Widgets() {
	}

	/** A plain area with columns and no margins. */
	public static Composite area(Composite parent, int columns) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(Ui.UNIT, Ui.UNIT).applyTo(area);
		return area;
	}

	/** A heading over the width. */
	public static Label heading(Composite parent, String text) {
		return wide(Ui.heading(parent, text));
	}

	/** A wrapped line of explanation in a quiet colour, over the width. */
	public static Label help(Composite parent, String text) {
		Label label = Ui.help(parent, text);
		GridDataFactory.fillDefaults().grab(true, false).span(columns(parent), 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A line of explanation that is changed later by {@link #say}: an icon goes with what is not just explained. */
	public static Label message(Composite parent, String text, String id) {
		Composite row = wide(area(parent, 2));
		Label icon = Ui.icon(row, Images.ERROR, 16);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).exclude(true).applyTo(icon);
		icon.setVisible(false);
		Label label = Ui.help(row, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		label.setData(ICON, icon);
		return id(label, id);
	}

	/** Changes a message and its tone, and makes room for it. */
	public static void say(Label message, String text, Tone tone) {
		Ui.css(message, tone.cssClass());
		message.setForeground(tone == Tone.NEUTRAL ? Colors.MUTED.get() : tone.foreground().get());
		message.setText(Ui.escape(text));
		if (message.getData(ICON) instanceof Label icon) {
			icon.setImage(tone.icon().image());
			Ui.show(icon, tone != Tone.NEUTRAL && !text.isEmpty());
		}
		message.requestLayout();
	}

	/** A label and a text field beside it. */
	public static Text field(Composite parent, String label, int style, String id) {
		Label caption = new Label(parent, SWT.NONE);
		caption.setText(label);
		Text text = new Text(parent, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).span(Math.max(1, columns(parent) - 1), 1).applyTo(text);
		return id(named(text, label.replace("&", "").replace(":", "")), id);
	}

	/** A button that does something when pressed. */
	public static Button button(Composite parent, String text, String id, Runnable action) {
		return id(Ui.button(parent, text, action), id);
	}

	/** Lets a control take the whole width. */
	public static <T extends Control> T wide(T control) {
		return Ui.span(control, columns(control.getParent()));
	}

	private static int columns(Composite parent) {
		return parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
	}

	/** Gives a control a stable id. */
	public static <T extends Control> T id(T control, String id) {
		control.setData(ID, id);
		return control;
	}

	/** Gives a control a name for assistive technology. */
	public static <T extends Control> T named(T control, String name) {
		Ui.accessible(control, name);
		return control;
	}
}
