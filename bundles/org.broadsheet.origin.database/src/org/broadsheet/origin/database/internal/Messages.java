// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String DatabaseOrigin_address;
	public static String DatabaseOrigin_addressHelp;
	public static String DatabaseOrigin_description;
	public static String DatabaseOrigin_label;
	public static String DatabaseOrigin_minutes;
	public static String DatabaseOrigin_noQuery;
	public static String DatabaseOrigin_number;
	public static String DatabaseOrigin_password;
	public static String DatabaseOrigin_passwordHelp;
	public static String DatabaseOrigin_query;
	public static String DatabaseOrigin_queryHelp;
	public static String DatabaseOrigin_rows;
	public static String DatabaseOrigin_task;
	public static String DatabaseOrigin_user;
	public static String Drivers_none;
	public static String Failure_database;
	public static String Failure_password;
	public static String Failure_place;
	public static String Failure_query;
	public static String Failure_reach;
	public static String Failure_slow;
	public static String Failure_writes;
	public static String JdbcAddress_form;
	public static String JdbcAddress_none;
	public static String JdbcAddress_parameter;
	public static String JdbcAddress_secret;
	public static String Query_cut;
	public static String Query_geometry;
	public static String Query_noTable;
	public static String Query_rows;
	public static String Query_several;
	public static String Query_space;

	static {
		initializeMessages("org.broadsheet.origin.database.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
