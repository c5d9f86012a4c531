// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String countRows;
	public static String listDatasets;
	public static String noCount;
	public static String readDataset;
	public static String readRows;
	public static String rowsChanged;
	public static String rowsUnreadable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String text(String pattern, Object... values) {
		return bind(pattern, values);
	}
}
