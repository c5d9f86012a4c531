// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LeftOut_column;
	public static String ProgressPart_apply;
	public static String ProgressPart_cancelled;
	public static String ProgressPart_cancelling;
	public static String ProgressPart_columns;
	public static String ProgressPart_metadata;
	public static String ProgressPart_prepare;
	public static String ProgressPart_prepareFile;
	public static String ProgressPart_readBack;
	public static String ProgressPart_upload;
	public static String ProgressPart_uploadFile;
	public static String ProgressPart_waiting;
	public static String PublishDialog_back;
	public static String PublishDialog_continue;
	public static String PublishDialog_done;
	public static String PublishDialog_published;
	public static String PublishDialog_publishing;
	public static String PublishDialog_review;
	public static String PublishDialog_step;
	public static String PublishDialog_title;
	public static String PublishDialog_who;
	public static String ResultPart_copy;
	public static String ResultPart_fileInReview;
	public static String ResultPart_filePrivate;
	public static String ResultPart_filePublic;
	public static String ResultPart_inReview;
	public static String ResultPart_private;
	public static String ResultPart_public;
	public static String ResultPart_share;
	public static String ReviewPart_added;
	public static String ReviewPart_after;
	public static String ReviewPart_again2;
	public static String ReviewPart_before;
	public static String ReviewPart_change;
	public static String ReviewPart_changed;
	public static String ReviewPart_columns;
	public static String ReviewPart_comparing;
	public static String ReviewPart_countAdded;
	public static String ReviewPart_countChanged;
	public static String ReviewPart_countRemoved;
	public static String ReviewPart_details;
	public static String ReviewPart_detailsOf;
	public static String ReviewPart_download;
	public static String ReviewPart_file;
	public static String ReviewPart_first;
	public static String ReviewPart_left;
	public static String ReviewPart_leftCount;
	public static String ReviewPart_metadata;
	public static String ReviewPart_none;
	public static String ReviewPart_operations;
	public static String ReviewPart_removed;
	public static String ReviewPart_rows;
	public static String ReviewPart_rowsAdded;
	public static String ReviewPart_rowsChanged;
	public static String ReviewPart_rowsLeft;
	public static String ReviewPart_rowsRemoved;
	public static String ReviewPart_rowsSame;
	public static String ReviewPart_what;
	public static String VisibilityPart_first;
	public static String VisibilityPart_keep;
	public static String VisibilityPart_publishInternally;
	public static String VisibilityPart_publishPrivately;
	public static String VisibilityPart_publishPublicly;

	static {
		initializeMessages("org.broadsheet.ui.publish.internal.wizard.messages", Messages.class);
	}

	private Messages() {
	}
}
