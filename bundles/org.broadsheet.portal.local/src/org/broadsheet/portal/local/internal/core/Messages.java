// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String PermissionApi_scope;
	public static String PermissionApi_site;
	public static String PermissionApi_users;
	public static String PermissionApi_level;
	public static String PermissionApi_oneOwner;
	public static String PermissionApi_transfer;
	public static String PermissionApi_user;
	public static String PermissionApi_nobody;
	public static String PermissionApi_email;
	public static String PermissionApi_draft;
	public static String PermissionApi_ownerAccount;
	public static String ViewApi_details;
	public static String ViewApi_method;
	public static String UserApi_role;
	public static String ApiKeyApi_key;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
