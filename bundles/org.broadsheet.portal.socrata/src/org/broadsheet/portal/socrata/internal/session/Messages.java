// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.session;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String addAccount;
	public static String listAccounts;
	public static String listDatasets;
	public static String noAccount;
	public static String noSuchDataset;
	public static String notAPortal;
	public static String publisher;
	public static String publisherHelp;
	public static String readCategories;
	public static String readLicenses;
	public static String reviewer;
	public static String reviewerHelp;
	public static String secretHelp;
	public static String secretLabel;
	public static String signIn;
	public static String userHelp;
	public static String userLabel;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String text(String pattern, Object... values) {
		return bind(pattern, values);
	}
}
