// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

/** Texts with what cannot be seen in them written out, so that a change of it can be. */
final class Visible {

	private Visible() {
	}

	static String of(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '\n' -> shown.append('⏎');
			case '\t' -> shown.append('⇥');
			default -> {
				if (hidden(c)) {
					shown.append("‹U+%04X›".formatted(c));
				} else {
					shown.appendCodePoint(c);
				}
			}
			}
		});
		return shown.toString();
	}

	private static boolean hidden(int c) {
		int type = Character.getType(c);
		return c != ' ' && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR);
	}
}
