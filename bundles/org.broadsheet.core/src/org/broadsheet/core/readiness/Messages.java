// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ColumnFindings_duplicate;
	public static String ColumnFindings_illegal;
	public static String ColumnFindings_noName;
	public static String ColumnFindings_noneShown;
	public static String MetadataFindings_choice;
	public static String MetadataFindings_date;
	public static String MetadataFindings_email;
	public static String MetadataFindings_missing;
	public static String MetadataFindings_notChosen;
	public static String MetadataFindings_recommended;
	public static String MetadataFindings_url;
	public static String ReadinessCheck_dates;
	public static String ReadinessCheck_downloadOnly;
	public static String ReadinessCheck_errors;
	public static String ReadinessCheck_noData;
	public static String ReadinessCheck_noRows;
	public static String ReadinessCheck_noRowsAtAll;
	public static String ReadinessCheck_errorsByRules;
	public static String ReadinessCheck_oneErrorByRules;
	public static String ReadinessCheck_oneRepeat;
	public static String ReadinessCheck_repeats;
	public static String ReadinessCheck_oneError;
	public static String ReadinessCheck_undescribed;

	static {
		initializeMessages("org.broadsheet.core.readiness.messages", Messages.class);
	}

	private Messages() {
	}
}
