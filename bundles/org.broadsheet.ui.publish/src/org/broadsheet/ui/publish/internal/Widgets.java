// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import org.broadsheet.ui.kit.Colors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Widgets as this bundle's pages and dialogs use them, a line each. */
public final class Widgets {

	/** Key of the stable id by which tests find a widget. */
	public static final String ID = "org.broadsheet.id";
	/** Width that lines of help wrap at, in pixels. */
	public static final int TEXT_WIDTH = 420;

	private Widgets() {
	}

	/** A plain area with columns and no margins. */
	public static Composite area(Composite parent, int columns) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 8).applyTo(area);
		return area;
	}

	/** A bold line over the width. */
	public static Label heading(Composite parent, String text) {
		Label label = WidgetFactory.label(SWT.NONE).text(text).font(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)).create(parent);
		wide(label);
		return label;
	}

	/** A wrapped line of explanation in a quiet colour, over the width. */
	public static Label help(Composite parent, String text) {
		Label label = WidgetFactory.label(SWT.WRAP).text(text).foreground(Colors.MUTED.get()).create(parent);
		GridDataFactory.fillDefaults().span(SWT.DEFAULT, SWT.DEFAULT).grab(true, false).span(columns(parent), 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A label and a text field beside it. */
	public static Text field(Composite parent, String label, int style, String id) {
		WidgetFactory.label(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER | style).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).span(Math.max(1, columns(parent) - 1), 1).applyTo(text);
		named(text, label.replace("&", "").replace(":", ""));
		return id(text, id);
	}

	/** A button that does something when pressed. */
	public static Button button(Composite parent, String text, String id, Runnable action) {
		return id(WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> action.run()).create(parent), id);
	}

	/** Lets a control take the whole width. */
	public static <T extends Control> T wide(T control) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns(control.getParent()), 1).applyTo(control);
		return control;
	}

	private static int columns(Composite parent) {
		return parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout grid ? grid.numColumns : 1;
	}

	/** Gives a control a stable id. */
	public static <T extends Control> T id(T control, String id) {
		control.setData(ID, id);
		return control;
	}

	/** Gives a control a name for assistive technology. */
	public static <T extends Control> T named(T control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}
}
