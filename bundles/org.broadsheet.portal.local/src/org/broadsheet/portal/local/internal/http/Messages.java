// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String HttpFailure_notFound;
	public static String HttpFailure_signIn;
	public static String Exchange_badJson;
	public static String Exchange_notAnObject;
	public static String Exchange_tooLarge;
	public static String Exchange_badNumber;
	public static String Dispatcher_host;
	public static String Dispatcher_origin;
	public static String Dispatcher_csrf;
	public static String Dispatcher_badSignIn;
	public static String Dispatcher_wait;
	public static String Dispatcher_noPage;
	public static String Dispatcher_method;
	public static String Dispatcher_broken;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
