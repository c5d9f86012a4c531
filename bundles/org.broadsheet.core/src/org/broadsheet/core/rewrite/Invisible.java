// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

/** Characters nobody sees. */
final class Invisible {

	private Invisible() {
	}

	static String removed(String text) {
		StringBuilder out = null;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int width = Character.charCount(c);
			boolean gone = removable(c) && !joins(text, i, c);
			boolean space = c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
			if (out == null && (gone || space)) {
				out = new StringBuilder(text.length()).append(text, 0, i);
			}
			if (out != null && !gone) {
				out.appendCodePoint(space ? ' ' : c);
			}
			i += width;
		}
		return out == null ? text : out.toString();
	}

	private static boolean removable(int c) {
		int type = Character.getType(c);
		return type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r' || type == Character.FORMAT;
	}

	/** Joiners shape letters of some scripts and emoji: between two of those they mean something, and so do the tags of flags. */
	private static boolean joins(String text, int at, int c) {
		boolean joiner = c == 0x200C || c == 0x200D;
		boolean tag = c >= 0xE0020 && c <= 0xE007F;
		int next = at + Character.charCount(c);
		return tag || joiner && at > 0 && next < text.length() && visible(text.charAt(at - 1)) && visible(text.charAt(next));
	}

	private static boolean visible(char c) {
		return c >= 0x300 && !removable(c) && !Blanks.blank(c);
	}
}
