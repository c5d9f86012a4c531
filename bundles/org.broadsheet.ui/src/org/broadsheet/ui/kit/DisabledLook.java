// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets buttons that cannot be pressed look so in a dark theme, which colours the text of buttons in every state alike. The colour of those that are disabled is laid over it whenever one is
 * painted, and taken away again, whoever disabled it. In a light theme the toolkit does so itself. Icons become paler in any theme: the toolkit makes them brighter on a dark ground.
 */
public final class DisabledLook {

	private static final String BEFORE = DisabledLook.class.getName();
	private static final String ICON = BEFORE + ".icon";

	private DisabledLook() {
	}

	/** Looks after all buttons and tool items of a display from now on. */
	public static void on(Display display) {
		display.addFilter(SWT.Paint, DisabledLook::painted);
	}

	private static void painted(Event event) {
		if (event.widget instanceof Button button) {
			if (wrong(button, button.isEnabled(), button.getForeground())) {
				Ui.async(button, () -> show(button));
			}
			if (icon(button).isPresent()) {
				Ui.async(button, () -> icon(button).ifPresent(button::setImage));
			}
		} else if (event.widget instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				if (!item.getText().isEmpty() && wrong(item, item.isEnabled(), item.getForeground())) {
					Ui.async(item, () -> show(item));
				}
			}
		}
	}

	private static boolean wrong(Widget widget, boolean enabled, Color now) {
		return enabled || !dark() ? widget.getData(BEFORE) != null : !Colors.DISABLED.get().equals(now);
	}

	private static boolean dark() {
		return Colors.PAGE.get().getRGB().getHSB()[2] < 0.5;
	}

	/** The icon a button ought to have instead of the one it has; empty when it is right, or none of the product. */
	private static Optional<Image> icon(Button button) {
		if (button.isEnabled()) {
			Images known = (Images) button.getData(ICON);
			return known != null && button.getImage() == known.faded() ? Optional.of(known.image()) : Optional.empty();
		}
		Optional<Images> known = Images.of(button.getImage());
		known.ifPresent(icon -> button.setData(ICON, icon));
		return known.map(Images::faded);
	}

	private static void show(Button button) {
		if (wrong(button, button.isEnabled(), button.getForeground())) {
			button.setForeground(next(button, button.isEnabled(), button.getForeground()));
		}
	}

	private static void show(ToolItem item) {
		if (wrong(item, item.isEnabled(), item.getForeground())) {
			item.setForeground(next(item, item.isEnabled(), item.getForeground()));
		}
	}

	/** The colour to be taken; remembers what was there, so that it comes back. */
	private static Color next(Widget widget, boolean enabled, Color now) {
		if (enabled || !dark()) {
			Color before = (Color) widget.getData(BEFORE);
			widget.setData(BEFORE, null);
			return dark() ? before : null;
		}
		widget.setData(BEFORE, now);
		return Colors.DISABLED.get();
	}
}
