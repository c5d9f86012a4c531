// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Parser_end;
	public static String Parser_unexpected;
	public static String Parser_openText;
	public static String Parser_depth;
	public static String Compiler_noColumn;
	public static String Functions_unknown;
	public static String Functions_arguments;
	public static String Functions_type;
	public static String Functions_constantText;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
