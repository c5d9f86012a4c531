// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Lets buttons look in a dark theme as what they are: that theme colours all of them alike in every state. Those that cannot be pressed get the colour of what is disabled, the one that Enter
 * presses in a dialog gets the accent. Colours are laid over when a button is painted and taken away again when it is another one's turn, whoever changed it. In a light theme the toolkit does so itself. Icons
 * of disabled buttons become paler in any theme: the toolkit makes them brighter on a dark ground.
 */
public final class ButtonLook {

	/** What a button looks like beside the theme. */
	private enum Look {
		PLAIN, DISABLED, DEFAULT
	}

	/** The colours a button had before another look was laid over them. */
	private record Before(Color foreground, Color background) {
	}

	private static final String BEFORE = ButtonLook.class.getName();
	private static final String ICON = BEFORE + ".icon";
	private static final String CHOSEN = BEFORE + ".chosen";

	private ButtonLook() {
	}

	/** Looks after all buttons and tool items of a display from now on. */
	public static void on(Display display) {
		display.addFilter(SWT.Paint, ButtonLook::painted);
	}

	private static void painted(Event event) {
		if (event.widget instanceof Button button) {
			if (!right(button)) {
				Ui.async(button, () -> dress(button));
			}
			if (icon(button).isPresent()) {
				Ui.async(button, () -> icon(button).ifPresent(button::setImage));
			}
		} else if (event.widget instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				if (!item.getText().isEmpty() && !right(item)) {
					Ui.async(item, () -> dress(item));
				}
			}
		}
	}

	private static boolean dark() {
		return Colors.PAGE.get().getRGB().getHSB()[2] < 0.5;
	}

	private static Look look(Button button) {
		if (!dark()) {
			return Look.PLAIN;
		}
		if (!button.isEnabled()) {
			return Look.DISABLED;
		}
		return isDefault(button) ? Look.DEFAULT : Look.PLAIN;
	}

	/** The toolkit takes any button with the focus for the default one; the one the dialog has chosen stays the one that stands out. */
	private static boolean isDefault(Button button) {
		Shell shell = button.getShell();
		Button now = shell.getDefaultButton();
		if (now != null && now.getData() instanceof Integer && (shell.getData(CHOSEN) == null || !now.isFocusControl())) {
			shell.setData(CHOSEN, now);
		}
		return shell.getData(CHOSEN) == button;
	}

	private static boolean right(Button button) {
		return switch (look(button)) {
		case PLAIN -> button.getData(BEFORE) == null;
		case DISABLED -> Colors.DISABLED.get().equals(button.getForeground()) && !Colors.ACCENT.get().equals(button.getBackground());
		case DEFAULT -> Colors.PAGE.get().equals(button.getForeground()) && Colors.ACCENT.get().equals(button.getBackground());
		};
	}

	private static void dress(Button button) {
		if (right(button)) {
			return;
		}
		Before before = button.getData(BEFORE) instanceof Before known ? known : new Before(button.getForeground(), button.getBackground());
		Look look = look(button);
		button.setData(BEFORE, look == Look.PLAIN ? null : before);
		// a light theme leaves buttons to the toolkit
		boolean own = dark();
		button.setForeground(look == Look.DISABLED ? Colors.DISABLED.get() : look == Look.DEFAULT ? Colors.PAGE.get() : own ? before.foreground() : null);
		button.setBackground(look == Look.DEFAULT ? Colors.ACCENT.get() : own ? before.background() : null);
	}

	private static boolean right(ToolItem item) {
		return item.isEnabled() || !dark() ? item.getData(BEFORE) == null : Colors.DISABLED.get().equals(item.getForeground());
	}

	private static void dress(ToolItem item) {
		if (right(item)) {
			return;
		}
		if (item.isEnabled() || !dark()) {
			Color before = (Color) item.getData(BEFORE);
			item.setData(BEFORE, null);
			item.setForeground(dark() ? before : null);
		} else {
			item.setData(BEFORE, item.getForeground());
			item.setForeground(Colors.DISABLED.get());
		}
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
}
