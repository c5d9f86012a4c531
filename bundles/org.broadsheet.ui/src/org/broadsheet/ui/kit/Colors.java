// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The colours of the product, by the keys of the theme. They differ between light and dark, so ask again when painting. */
public enum Colors {
	PAGE(SWT.COLOR_WIDGET_BACKGROUND), CARD(SWT.COLOR_LIST_BACKGROUND), CARD_BORDER(SWT.COLOR_WIDGET_NORMAL_SHADOW), TEXT(SWT.COLOR_WIDGET_FOREGROUND),
	MUTED(SWT.COLOR_WIDGET_DARK_SHADOW), DISABLED(SWT.COLOR_WIDGET_DISABLED_FOREGROUND), ACCENT(SWT.COLOR_LIST_SELECTION), ACCENT_TINT(SWT.COLOR_WIDGET_LIGHT_SHADOW), ERROR(SWT.COLOR_RED),
	ERROR_TINT(SWT.COLOR_WIDGET_LIGHT_SHADOW), WARNING(SWT.COLOR_DARK_YELLOW), WARNING_TINT(SWT.COLOR_WIDGET_LIGHT_SHADOW), OK(SWT.COLOR_DARK_GREEN),
	OK_TINT(SWT.COLOR_WIDGET_LIGHT_SHADOW);

	private final int fallback;

	Colors(int fallback) {
		this.fallback = fallback;
	}

	/** Key of the colour in the theme's registry. */
	public String key() {
		return "org.broadsheet.ui." + name();
	}

	/** The colour in the current theme; UI thread only, not to be disposed. */
	public Color get() {
		Color color = JFaceResources.getColorRegistry().get(key());
		return color != null ? color : Display.getCurrent().getSystemColor(fallback);
	}
}
