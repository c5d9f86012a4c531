// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import org.eclipse.osgi.util.NLS;

/** Sentences of the command line. */
final class Messages extends NLS {

	public static String DryRun_example;
	public static String DryRun_would;
	public static String HistoryCommand_none;
	public static String HistoryCommand_step;
	public static String HistoryCommand_undone;
	public static String ImportCommand_review;
	public static String RedoCommand_done;
	public static String RedoCommand_none;
	public static String TransformCommand_nothing;
	public static String TransformWish_rows;
	public static String UndoCommand_done;
	public static String UndoCommand_none;
	public static String BroadsheetCommand_missing;
	public static String CheckCommand_written;
	public static String CheckReport_columnBad;
	public static String CheckReport_columnGood;
	public static String CheckReport_found;
	public static String CheckReport_line;
	public static String CheckReport_noData;
	public static String CheckReport_nothing;
	public static String CheckReport_row;
	public static String CheckReport_summary;
	public static String ExportCommand_format;
	public static String ExportCommand_issues;
	public static String ExportCommand_noFile;
	public static String ExportCommand_option;
	public static String ExportCommand_rows;
	public static String Failures_cancelled;
	public static String Failures_file;
	public static String Failures_unexpected;
	public static String FixCommand_nothing;
	public static String FixCommand_row;
	public static String FixCommand_rows;
	public static String FixCommand_rowsAndSet;
	public static String FormatWish_unknown;
	public static String ImportCommand_done;
	public static String ImportCommand_document;
	public static String ImportCommand_documentOnly;
	public static String ImportCommand_noField;
	public static String ImportCommand_noPlace;
	public static String ImportCommand_oneSource;
	public static String ImportCommand_queryFile;
	public static String ImportSheetsCommand_failed;
	public static String ImportSheetsCommand_hidden;
	public static String ImportSheetsCommand_made;
	public static String ImportSheetsCommand_none;
	public static String ImportSheetsCommand_part;
	public static String ImportSheetsCommand_unknown;
	public static String LoadBatchCommand_done;
	public static String LoadBatchCommand_leftOut;
	public static String LoadBatchCommand_refused;
	public static String NewCommand_done;
	public static String NewCommand_noName;
	public static String NewCommand_noStandard;
	public static String PortalAddUserCommand_done;
	public static String PortalAddUserCommand_noPassword;
	public static String PortalCommand_none;
	public static String PortalServeCommand_owner;
	public static String PortalServeCommand_running;
	public static String PublishCommand_done;
	public static String PublishCommand_elsewhere;
	public static String PublishCommand_file;
	public static String RuleWishes_column;
	public static String RuleWishes_missing;
	public static String SetCommand_done;
	public static String ShareCommand_inReview;
	public static String ShareCommand_invited;
	public static String ShareCommand_person;
	public static String ShareCommand_visibility;
	public static String SignIn_noPassword;
	public static String SignIn_notPublished;
	public static String SignIn_unknownPortal;
	public static String StatusCommand_blocked;
	public static String StatusCommand_published;
	public static String StatusCommand_ready;
	public static String StatusCommand_rows;
	public static String StatusCommand_state;
	public static String Wishes_noColon;
	public static String Wishes_noColumn;
	public static String Wishes_noEquals;
	public static String Wishes_noField;
	public static String Wishes_noName;
	public static String Wishes_noType;
	public static String Wishes_permitted;

	static {
		initializeMessages("org.broadsheet.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
