// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellEditor_name;
	public static String GridTooltip_fix;
	public static String GridTooltip_line;
	public static String GridTooltip_menu;
	public static String GridTooltip_status;
	public static String GridTooltip_type;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.grid.messages", Messages.class);
	}

	private Messages() {
	}
}
