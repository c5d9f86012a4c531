// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Ingesting_broken;
	public static String Counting_broken;
	public static String Publishing_stopped;
	public static String Publishing_broken;
	public static String Publishing_noData;
	public static String Publishing_noName;
	public static String Publishing_typeChange;
	public static String Publishing_deleteNeedsKey;
	public static String Publishing_failedSource;
	public static String Publishing_internal;
	public static String Publishing_closed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
