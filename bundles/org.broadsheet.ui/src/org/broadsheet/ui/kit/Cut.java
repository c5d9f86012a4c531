// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Cuts texts that are too long for their place in the middle, as names that are alike mostly differ at their ends. */
public final class Cut {

	private static final char DOTS = '…';

	private Cut() {
	}

	/** A text that is at most so many pixels wide in the font of the device: all of it, or its beginning and its end. */
	public static String fit(GC gc, String text, int width) {
		if (width(gc, text) <= width) {
			return text;
		}
		int low = 0;
		int high = text.length() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width(gc, keep(text, middle)) <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return keep(text, low);
	}

	/** So many characters of a text, half of them from its end; pairs that make one sign stay whole. */
	private static String keep(String text, int characters) {
		int head = (characters + 1) / 2;
		int tail = text.length() - characters / 2;
		head -= head > 0 && Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
		tail += tail < text.length() && Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
		return text.substring(0, head).stripTrailing() + DOTS + text.substring(tail).stripLeading();
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
