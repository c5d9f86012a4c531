// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String closed;
	public static String damaged;
	public static String failed;
	public static String inUse;
	public static String loading;
	public static String noRoom;
	public static String noRow;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
