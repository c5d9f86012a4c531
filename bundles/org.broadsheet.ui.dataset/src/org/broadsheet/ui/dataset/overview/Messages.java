// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BadgeState_changed;
	public static String BadgeState_changes;
	public static String BadgeState_draft;
	public static String BadgeState_internal;
	public static String BadgeState_oneChange;
	public static String BadgeState_private;
	public static String BadgeState_public;
	public static String BadgeState_review;
	public static String Blockers_addData;
	public static String Blockers_before;
	public static String Blockers_checking;
	public static String Blockers_columns;
	public static String Blockers_complete;
	public static String Blockers_data;
	public static String Blockers_metadata;
	public static String Blockers_nothing;
	public static String Blockers_ready;
	public static String Blockers_showAll;
	public static String CardText_add;
	public static String CardText_addFirst;
	public static String CardText_addHow;
	public static String CardText_allDescribed;
	public static String CardText_allImport;
	public static String CardText_columns;
	public static String CardText_describe;
	public static String CardText_described;
	public static String CardText_download;
	public static String CardText_editColumns;
	public static String CardText_editMetadata;
	public static String CardText_errors;
	public static String CardText_errorsIn;
	public static String CardText_fileHasNone;
	public static String CardText_filled;
	public static String CardText_fits;
	public static String CardText_missing;
	public static String CardText_more;
	public static String CardText_noCells;
	public static String CardText_noColumns;
	public static String CardText_noData;
	public static String CardText_nothingToReview;
	public static String CardText_oneColumn;
	public static String CardText_oneError;
	public static String CardText_oneMissing;
	public static String CardText_oneMore;
	public static String CardText_oneRow;
	public static String CardText_oneStructure;
	public static String CardText_reading;
	public static String CardText_readingSentence;
	public static String CardText_replace;
	public static String CardText_requiredFilled;
	public static String CardText_review;
	public static String CardText_rows;
	public static String CardText_size;
	public static String CardText_structure;
	public static String Cards_columns;
	public static String Cards_data;
	public static String Cards_metadata;
	public static String Cards_paste;
	public static String Cards_readAgain;
	public static String Cards_review;
	public static String Head_publish;
	public static String NameField_name;
	public static String NameField_rename;
	public static String OverviewPage_title;
	public static String PublishGate_checking;
	public static String PublishGate_many;
	public static String PublishGate_notInstalled;
	public static String PublishGate_one;
	public static String Published_copy;
	public static String Published_notYet;
	public static String Published_open;
	public static String Published_title;
	public static String Published_when;
	public static String Published_where;
	public static String Recent_nothing;
	public static String Recent_title;

	static {
		initializeMessages("org.broadsheet.ui.dataset.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
