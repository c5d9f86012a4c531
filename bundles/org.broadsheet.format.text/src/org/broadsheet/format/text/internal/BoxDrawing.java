// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.broadsheet.core.text.Dialect;

/** Tables drawn with the characters for boxes, as many programs print them: such lines are read as those that bars, plus signs and dashes draw. */
record BoxDrawing() implements LineForm {

	private static final String UPRIGHT = "│┃║┆┇┊┋╎╏";
	private static final String LEVEL = "─━═┄┅┈┉╌╍╼╾";
	private static final char FIRST = '\u2500';
	private static final char LAST = '\u257f';
	/** First byte of these characters, and the second one of the first half of them. */
	private static final byte LEAD = (byte) 0xe2;
	private static final byte NEXT = (byte) 0x94;
	private static final int FEW_ROWS = 2;

	/** The form of a text that such characters draw a table in; null when they draw none, or another way to part its cells was decided. */
	static BoxDrawing of(Head head, TextOptions given) {
		boolean other = given.separator().isPresent() && given.frame().orElse(Dialect.Frame.NONE) == Dialect.Frame.NONE;
		int end = Math.min(head.limit(), head.from() + HeadMarks.BYTES);
		if (other || !drawn(head.bytes(), head.from(), end)) {
			return null;
		}
		int rulers = 0;
		int rows = 0;
		int bars = 0;
		for (String line : new String(head.bytes(), head.from(), end - head.from(), StandardCharsets.UTF_8).lines().toList()) {
			boolean row = row(line);
			rulers += ruler(line) ? 1 : 0;
			rows += row ? 1 : 0;
			bars += row && line.indexOf('|') >= 0 ? 1 : 0;
		}
		return rulers > 0 && rows >= FEW_ROWS && bars == 0 ? new BoxDrawing() : null;
	}

	/** Whether there is any of these characters. */
	private static boolean drawn(byte[] b, int from, int end) {
		for (int i = from; i + 1 < end; i++) {
			if (b[i] == LEAD && (b[i + 1] == NEXT || b[i + 1] == NEXT + 1)) {
				return true;
			}
		}
		return false;
	}

	private static boolean box(char c) {
		return c >= FIRST && c <= LAST;
	}

	/** Whether a line draws only, with something that is level in it. */
	private static boolean ruler(String line) {
		boolean level = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (!box(c) && c != ' ') {
				return false;
			}
			level |= LEVEL.indexOf(c) >= 0;
		}
		return level;
	}

	private static boolean row(String line) {
		return !ruler(line) && line.chars().anyMatch(c -> UPRIGHT.indexOf(c) >= 0);
	}

	@Override
	public void write(byte[] line, int length, OutputStream out) throws IOException {
		if (!drawn(line, 0, length)) {
			out.write(line, 0, length);
			return;
		}
		String text = new String(line, 0, length, StandardCharsets.UTF_8);
		boolean ruler = ruler(text);
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			plain.append(ruler && c != ' ' ? LEVEL.indexOf(c) >= 0 ? '-' : '+' : UPRIGHT.indexOf(c) >= 0 ? '|' : c);
		}
		out.write(plain.toString().getBytes(StandardCharsets.UTF_8));
	}
}
