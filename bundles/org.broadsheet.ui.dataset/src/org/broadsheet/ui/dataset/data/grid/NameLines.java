// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.List;

import org.broadsheet.ui.kit.Cut;
import org.eclipse.swt.graphics.GC;

/** Parts the name of a column into the lines that its header has room for. */
final class NameLines {

	/** As many lines as a name gets. */
	static final int MOST = 2;
	/** Behind one of these a name that has no spaces goes on in the next line. */
	private static final String JOINTS = " _-/,;:.";

	private NameLines() {
	}

	/** The name in one line, or in two when it needs them and there are two; what is still too long is cut in the middle of its last line. */
	static List<String> of(GC gc, String name, int width, int lines) {
		if (lines < MOST || fits(gc, name, width)) {
			return List.of(Cut.fit(gc, name, width));
		}
		int end = firstLine(gc, name, width);
		return List.of(name.substring(0, end).stripTrailing(), Cut.fit(gc, name.substring(end).stripLeading(), width));
	}

	/** Where the first line ends: behind the last joint that leaves at least a third of the line filled, else where there is no more room. */
	private static int firstLine(GC gc, String name, int width) {
		int end = 1;
		int joint = 0;
		while (end < name.length() && fits(gc, name.substring(0, end + 1).stripTrailing(), width)) {
			end++;
			if (JOINTS.indexOf(name.charAt(end - 1)) >= 0) {
				joint = end;
			}
		}
		return joint * 3 >= end ? joint : end;
	}

	static boolean fits(GC gc, String text, int width) {
		return gc.textExtent(text, CellPainter.DRAW).x <= width;
	}
}
