// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DatasetEditor_opening;
	public static String DatasetPage_opening;

	static {
		initializeMessages("org.broadsheet.ui.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
