// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String badAddress;
	public static String connectionLost;
	public static String damaged;
	public static String elsewhere;
	public static String foreignLink;
	public static String insecure;
	public static String internalFailure;
	public static String noConnections;
	public static String notFound;
	public static String nothingAnswers;
	public static String notHttp;
	public static String notPermitted;
	public static String notTrusted;
	public static String proxySignIn;
	public static String refused;
	public static String requestId;
	public static String status;
	public static String throttled;
	public static String tooSlow;
	public static String unavailable;
	public static String unknownHost;
	public static String webPage;
	public static String wrongCredentials;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
