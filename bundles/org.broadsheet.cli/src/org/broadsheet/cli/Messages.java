// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import org.eclipse.osgi.util.NLS;

/** Sentences of the command line. */
final class Messages extends NLS {

	static String BroadsheetCommand_missing;
	static String CheckReport_columnBad;
	static String CheckReport_columnGood;
	static String CheckReport_found;
	static String CheckReport_line;
	static String CheckReport_noData;
	static String CheckReport_nothing;
	static String CheckReport_row;
	static String CheckReport_summary;
	static String Failures_cancelled;
	static String Failures_file;
	static String Failures_unexpected;
	static String FixCommand_nothing;
	static String FixCommand_row;
	static String FormatWish_unknown;
	static String ImportCommand_done;
	static String LoadBatchCommand_done;
	static String NewCommand_done;
	static String NewCommand_noName;
	static String NewCommand_noStandard;
	static String PortalAddUserCommand_done;
	static String PortalAddUserCommand_noPassword;
	static String PortalCommand_none;
	static String PortalServeCommand_owner;
	static String PortalServeCommand_running;
	static String PublishCommand_done;
	static String PublishCommand_elsewhere;
	static String SetCommand_done;
	static String ShareCommand_inReview;
	static String ShareCommand_invited;
	static String ShareCommand_person;
	static String ShareCommand_visibility;
	static String SignIn_noPassword;
	static String SignIn_notPublished;
	static String SignIn_unknownPortal;
	static String StatusCommand_blocked;
	static String StatusCommand_published;
	static String StatusCommand_ready;
	static String StatusCommand_rows;
	static String StatusCommand_state;
	static String Wishes_noColumn;
	static String Wishes_noEquals;
	static String Wishes_noField;
	static String Wishes_noName;
	static String Wishes_noType;
	static String Wishes_permitted;

	static {
		initializeMessages("org.broadsheet.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
