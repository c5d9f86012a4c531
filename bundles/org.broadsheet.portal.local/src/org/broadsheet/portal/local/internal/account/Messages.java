// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String UserStore_badLogin;
	public static String UserStore_badEmail;
	public static String UserStore_noEmail;
	public static String UserStore_loginTaken;
	public static String UserStore_emailTaken;
	public static String UserStore_lastOwner;
	public static String UserStore_hasDatasets;
	public static String Passwords_tooShort;
	public static String Passwords_tooLong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
