// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where small windows open. */
final class Popups {

	private Popups() {
	}

	/** Below an area, or above it when there is no room, and within the screen. */
	static Point below(Shell shell, Rectangle area, Point size) {
		Rectangle screen = shell.getMonitor().getClientArea();
		int x = Math.clamp(area.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
		int y = area.y + area.height;
		if (y + size.y > screen.y + screen.height) {
			y = Math.max(screen.y, Math.min(area.y - size.y, screen.y + screen.height - size.y));
		}
		return new Point(x, y);
	}
}
