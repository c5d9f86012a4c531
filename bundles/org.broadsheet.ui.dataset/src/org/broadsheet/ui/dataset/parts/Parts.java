// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import java.util.function.Consumer;

import org.broadsheet.ui.kit.Names;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Widget;

/** Small pieces that pages are made of, beside those of the kit. */
public final class Parts {

	/** Key of the stable name of a widget, by which tests find it; such as {@code overview.publish}. */
	public static final String ID = "org.broadsheet.id";

	private Parts() {
	}

	/** Gives a widget its stable name. */
	public static <W extends Widget> W id(W widget, String id) {
		widget.setData(ID, id);
		return widget;
	}

	/** A sign with its word as tooltip, at the beginning of what it belongs to. */
	public static Label mark(Composite parent, Mark mark) {
		Label label = Ui.icon(parent, mark.icon(), 16);
		label.setToolTipText(mark.word());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(label);
		return label;
	}

	/** A text with one or more links, written as {@code <a href="...">...</a>}; the action gets what stands in href. */
	public static Link link(Composite parent, String text, Consumer<String> action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText(text);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(event.text)));
		Ui.accessible(link, text.replaceAll("<[^>]*>", ""));
		return link;
	}

	/** The text as a link shows it, without links in it. */
	public static String plain(String text) {
		return Ui.escape(text).replace("<", "‹").replace(">", "›");
	}

	/** Tells assistive technology the name of a control and what it is for. */
	public static void accessible(Control control, String name, String help) {
		Names.give(control, () -> name, help);
	}

	/** Throws away everything within a composite, to fill it anew. */
	public static void empty(Composite composite) {
		for (Control child : composite.getChildren()) {
			child.dispose();
		}
	}
}
