// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Client_start;
	public static String Download_busy;
	public static String Download_empty;
	public static String Download_forbidden;
	public static String Download_nothing;
	public static String Download_packing;
	public static String Download_page;
	public static String Download_redirects;
	public static String Download_space;
	public static String Download_status;
	public static String Download_tooLarge;
	public static String Failure_broken;
	public static String Failure_certificate;
	public static String Failure_connect;
	public static String Failure_disk;
	public static String Failure_slow;
	public static String Failure_unknown;
	public static String GuardedResolver_private;
	public static String WebAddress_damaged;
	public static String WebAddress_http;
	public static String WebAddress_scheme;
	public static String WebAddress_user;
	public static String WebOrigin_address;
	public static String WebOrigin_addressHelp;
	public static String WebOrigin_description;
	public static String WebOrigin_label;
	public static String WebOrigin_megabytes;
	public static String WebOrigin_minutes;
	public static String WebOrigin_noAddress;
	public static String WebOrigin_number;
	public static String WebOrigin_secret;
	public static String WebOrigin_task;

	static {
		initializeMessages("org.broadsheet.origin.web.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
