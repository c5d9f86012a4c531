// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String beginUpload;
	public static String checkCells;
	public static String columnCount;
	public static String columnFailed;
	public static String columnsMissing;
	public static String discardDraft;
	public static String documentsMissing;
	public static String documentTooLarge;
	public static String draftLeft;
	public static String draftUnknown;
	public static String fileMissing;
	public static String incomplete;
	public static String jobFailed;
	public static String neverFinished;
	public static String noSuchDataset;
	public static String notAsAsked;
	public static String nothingToSend;
	public static String notThere;
	public static String openDraft;
	public static String otherRows;
	public static String otherVisibility;
	public static String planColumns;
	public static String planDisplay;
	public static String planMetadata;
	public static String planPermission;
	public static String planPrepare;
	public static String planPublish;
	public static String planRows;
	public static String planWait;
	public static String publish;
	public static String readDrafts;
	public static String readErrors;
	public static String readPlan;
	public static String readRows;
	public static String rowsRefused;
	public static String setColumns;
	public static String setMetadata;
	public static String setVisibility;
	public static String stillDraft;
	public static String stillOpen;
	public static String tableThere;
	public static String takeDocument;
	public static String takeRows;
	public static String tooLate;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String text(String pattern, Object... values) {
		return bind(pattern, values);
	}
}
