// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands in the middle of a page that has nothing to show yet: an icon, what is missing, and what to do next. */
public final class EmptyPage {

	private static final int ICON = 48;

	private final Composite page;
	private final Composite middle;
	private final Label title;
	private final Label text;

	/** An empty page that fills its parent, which has a grid. */
	public EmptyPage(Composite parent, Images icon, String title, String text) {
		page = Ui.fillBoth(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().applyTo(page);
		middle = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(Ui.UNIT, Ui.UNIT).applyTo(middle);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
		center(Ui.icon(middle, icon, ICON));
		this.title = center(Ui.heading(middle, title));
		this.text = center(Ui.label(middle, text));
	}

	private static <T extends Control> T center(T control) {
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(control);
		return control;
	}

	/** The page. */
	public Composite control() {
		return page;
	}

	/** A button for what to do next. */
	public Button action(String verb, Runnable action) {
		return center(Ui.button(middle, verb, action));
	}

	/** Says something else. */
	public void say(String nextTitle, String nextText) {
		title.setText(Ui.escape(nextTitle));
		text.setText(Ui.escape(nextText));
		page.layout(true, true);
	}
}
