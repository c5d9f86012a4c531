// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** One line for each thing on a screen: texts, fields, buttons and their places, on a grid of 8 points. */
public final class Ui {

	/** Unit of all spacing, in points. */
	public static final int UNIT = 8;
	/** Below this width a page scrolls sideways. */
	private static final int NARROW = UNIT * 50;
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private Ui() {
	}

	/** Gives a control a class of the style sheets. */
	public static <T extends Widget> T css(T widget, String name) {
		widget.setData(CSS_CLASS, name);
		return widget;
	}

	/** A surface with margins, in the colour of pages, that scrolls when there is too little room; fill the composite handed out. */
	public static ScrolledComposite page(Composite parent, int columns, Consumer<Composite> fill) {
		ScrolledComposite scrolled = css(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), "BroadsheetPage");
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.getVerticalBar().setIncrement(UNIT * 3);
		Composite body = surface(scrolled, "BroadsheetPage", Colors.PAGE);
		scrolled.setBackground(Colors.PAGE.get());
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(UNIT * 3, UNIT * 2).spacing(UNIT * 2, UNIT).applyTo(body);
		fill.accept(body);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit(scrolled));
		fit(scrolled);
		return scrolled;
	}

	/** To be called after the content of a page changed its size. */
	public static void fit(ScrolledComposite scrolled) {
		if (scrolled.getContent() instanceof Composite body) {
			int width = Math.max(scrolled.getClientArea().width, NARROW);
			body.layout(true, true);
			scrolled.setMinSize(NARROW, body.computeSize(width, SWT.DEFAULT).y);
		}
	}

	/** Fits the page around a control again; to be called after a control appeared, disappeared or changed its text. */
	public static void refit(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scrolled) {
				fit(scrolled);
				return;
			}
		}
		control.getShell().layout(true, true);
	}

	/** A composite in a colour, with everything on it in that colour. */
	public static Composite surface(Composite parent, String cssClass, Colors color) {
		Composite surface = css(new Composite(parent, SWT.NONE), cssClass);
		surface.setBackground(color.get());
		surface.setBackgroundMode(SWT.INHERIT_FORCE);
		return surface;
	}

	/** Controls side by side without margins; it fills the width. */
	public static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(UNIT, UNIT / 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** Controls below each other without margins; it fills the width. */
	public static Composite column(Composite parent) {
		return row(parent, 1);
	}

	/** Title of a page. */
	public static Label title(Composite parent, String text) {
		Label label = label(parent, text);
		label.setFont(font(6, SWT.BOLD));
		return label;
	}

	/** Heading of a part of a page. */
	public static Label heading(Composite parent, String text) {
		Label label = label(parent, text);
		label.setFont(font(1, SWT.BOLD));
		return label;
	}

	/** A short text. An ampersand is shown as such. */
	public static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(escape(text));
		GridDataFactory.swtDefaults().applyTo(label);
		return label;
	}

	/** A text that may take several lines. */
	public static Label text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(escape(text));
		wrap(label);
		return label;
	}

	/** An explanation: smaller, in a quiet colour, may take several lines. */
	public static Label help(Composite parent, String text) {
		Label label = css(text(parent, text), "BroadsheetMuted");
		label.setForeground(Colors.MUTED.get());
		label.setFont(font(-1, SWT.NORMAL));
		return label;
	}

	/** Gives a label another sentence in another tone. */
	public static void say(Label label, Tone tone, String sentence) {
		label.setText(escape(sentence));
		css(label, tone.cssClass());
		label.setForeground(tone.foreground().get());
		label.reskin(SWT.NONE);
	}

	/** A text in a tone of the theme: {@code Error}, {@code Warning}, {@code Ok}, {@code Muted}. May take several lines. */
	public static Label toned(Composite parent, String text, Tone tone) {
		Label label = css(text(parent, text), tone.cssClass());
		label.setForeground(tone.foreground().get());
		return label;
	}

	/** An icon; it says nothing to a screen reader, so put a text beside it. */
	public static Label icon(Composite parent, Images icon, int size) {
		Label label = new Label(parent, SWT.NONE);
		label.setImage(icon.image(size));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
		return label;
	}

	/** A text that does something when chosen. */
	public static Link link(Composite parent, String text, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + escape(text) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		accessible(link, text);
		GridDataFactory.swtDefaults().applyTo(link);
		return link;
	}

	/** A button that carries a verb; a mnemonic may be marked by an ampersand. */
	public static Button button(Composite parent, String verb, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(verb);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	/** A button that shows an icon; its name is the tooltip and what a screen reader says. */
	public static Button iconButton(Composite parent, Images icon, String name, Runnable action) {
		Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
		button.setImage(icon.image());
		button.setToolTipText(name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		accessible(button, name);
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	/** A field with its name above it, filling the width. */
	public static Text field(Composite parent, String name, String value, int style) {
		label(parent, name);
		Text field = new Text(parent, SWT.BORDER | style);
		field.setText(value);
		accessible(field, name);
		fill(field);
		return field;
	}

	/** Whether a control is another one or lies on it. */
	public static boolean isOn(Control control, Control other) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == other) {
				return true;
			}
		}
		return false;
	}

	/** Lets a control fill the width. */
	public static <T extends Control> T fill(T control) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(control);
		return control;
	}

	/** Lets a control fill all room. */
	public static <T extends Control> T fillBoth(T control) {
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		return control;
	}

	/** Lets a control span columns and fill them. */
	public static <T extends Control> T span(T control, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(control);
		return control;
	}

	/** Lets a text take as many lines as it needs in the width there is. */
	public static <T extends Control> T wrap(T control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(UNIT * 20, SWT.DEFAULT).applyTo(control);
		return control;
	}

	/** Shows a control, or hides it together with its room. */
	public static void show(Control control, boolean visible) {
		// a grid gives its children data only when it lays them out; before that there is none to leave them out by
		if (control.getLayoutData() == null && control.getParent().getLayout() instanceof GridLayout) {
			control.setLayoutData(new GridData());
		}
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		control.setVisible(visible);
	}

	/** Room between two parts. */
	public static void gap(Composite parent, int units) {
		Label gap = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().hint(1, UNIT * units).applyTo(gap);
	}

	/** What a screen reader says for a control. */
	public static void accessible(Control control, String name) {
		Names.give(control, () -> name, "");
	}

	/** The dialog font, larger or smaller by some points; not to be disposed. */
	public static Font font(int larger, int style) {
		FontDescriptor descriptor = FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style);
		return JFaceResources.getResources().create(descriptor);
	}

	/** A text for a widget that would take an ampersand for the mark of a mnemonic. */
	public static String escape(String text) {
		return text.replace("&", "&&");
	}

	/** A long name cut in the middle, for places that cannot show all of it. */
	public static String shorten(String text, int characters) {
		if (text.length() <= characters) {
			return text;
		}
		int head = (characters - 1) * 2 / 3;
		return text.substring(0, head).stripTrailing() + '…' + text.substring(text.length() - (characters - 1 - head)).stripLeading();
	}

	/** Runs something on the UI thread soon, unless the widget is gone by then. The only way from a job to a widget. */
	public static void async(Widget widget, Runnable action) {
		if (!widget.isDisposed()) {
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
