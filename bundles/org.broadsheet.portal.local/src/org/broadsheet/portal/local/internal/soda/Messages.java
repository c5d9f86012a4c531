// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Soda_rows;
	public static String Soda_noColumn;
	public static String Soda_end;
	public static String Soda_unexpected;
	public static String Soda_openText;
	public static String Soda_function;
	public static String Soda_types;
	public static String Soda_notText;
	public static String Soda_group;
	public static String Soda_parameter;
	public static String Soda_format;
	public static String Soda_noGeometry;
	public static String Soda_depth;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
