// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String AccountsDialog_add;
	public static String AccountsDialog_added;
	public static String AccountsDialog_done;
	public static String AccountsDialog_email;
	public static String AccountsDialog_emailField;
	public static String AccountsDialog_emailMissing;
	public static String AccountsDialog_name;
	public static String AccountsDialog_nameField;
	public static String AccountsDialog_nameMissing;
	public static String AccountsDialog_new;
	public static String AccountsDialog_passwordField;
	public static String AccountsDialog_passwordMissing;
	public static String AccountsDialog_people;
	public static String AccountsDialog_role;
	public static String AccountsDialog_roleField;
	public static String AccountsDialog_title;
	public static String AddPortalDialog_address;
	public static String AddPortalDialog_found;
	public static String AddPortalDialog_help;
	public static String AddPortalDialog_label;
	public static String AddPortalDialog_looking;
	public static String AddPortalDialog_next;
	public static String AddPortalDialog_signIn;
	public static String AddPortalDialog_title;
	public static String PortalStatus_signedIn;
	public static String PortalStatus_tip;
	public static String PortalsView_accounts;
	public static String PortalsView_add;
	public static String PortalsView_browse;
	public static String PortalsView_name;
	public static String PortalsView_noAccounts;
	public static String PortalsView_remove;
	public static String PortalsView_removeQuestion;
	public static String PortalsView_removeTitle;
	public static String PortalsView_removeVerb;
	public static String PortalsView_signIn;
	public static String PortalsView_signOut;
	public static String PortalsView_signedIn;
	public static String Retry_again;
	public static String Retry_signIn;
	public static String SignInDialog_signIn;
	public static String SignInDialog_signingIn;
	public static String SignInDialog_title;

	static {
		initializeMessages("org.broadsheet.ui.publish.internal.portals.messages", Messages.class);
	}

	private Messages() {
	}
}
