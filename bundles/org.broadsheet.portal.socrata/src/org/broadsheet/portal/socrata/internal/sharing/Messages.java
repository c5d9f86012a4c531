// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.sharing;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String changeSharing;
	public static String contributor;
	public static String contributorHelp;
	public static String nobody;
	public static String noSuchRole;
	public static String notACollaborator;
	public static String notShared;
	public static String owner;
	public static String ownerHelp;
	public static String ownerStays;
	public static String readSharing;
	public static String searchPeople;
	public static String severalPeople;
	public static String stillShared;
	public static String viewer;
	public static String viewerHelp;
	public static String visibilityKept;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String text(String pattern, Object... values) {
		return bind(pattern, values);
	}
}
