// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

/** The tone in which something is said. Never the only sign: an icon or a word goes with it. */
public enum Tone {
	NEUTRAL("BroadsheetMuted", Colors.MUTED, Colors.CARD_BORDER, Images.EMPTY), ACCENT("BroadsheetAccentText", Colors.ACCENT, Colors.ACCENT_TINT, Images.INFO),
	OK("BroadsheetOk", Colors.OK, Colors.OK_TINT, Images.OK), WARNING("BroadsheetWarning", Colors.WARNING, Colors.WARNING_TINT, Images.WARNING),
	ERROR("BroadsheetError", Colors.ERROR, Colors.ERROR_TINT, Images.ERROR);

	private final String cssClass;
	private final Colors foreground;
	private final Colors background;
	private final Images icon;

	Tone(String cssClass, Colors foreground, Colors background, Images icon) {
		this.cssClass = cssClass;
		this.foreground = foreground;
		this.background = background;
		this.icon = icon;
	}

	/** Class of the style sheets for texts in this tone. */
	public String cssClass() {
		return cssClass;
	}

	/** Colour of texts. */
	public Colors foreground() {
		return foreground;
	}

	/** Colour behind texts. */
	public Colors background() {
		return background;
	}

	/** The icon that goes with it. */
	public Images icon() {
		return icon;
	}
}
