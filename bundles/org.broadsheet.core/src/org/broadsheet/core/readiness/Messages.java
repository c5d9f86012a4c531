// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	static String ColumnFindings_duplicate;
	static String ColumnFindings_illegal;
	static String ColumnFindings_noName;
	static String ColumnFindings_noneShown;
	static String MetadataFindings_choice;
	static String MetadataFindings_date;
	static String MetadataFindings_email;
	static String MetadataFindings_missing;
	static String MetadataFindings_notChosen;
	static String MetadataFindings_recommended;
	static String MetadataFindings_url;
	static String ReadinessCheck_errors;
	static String ReadinessCheck_noData;
	static String ReadinessCheck_noRows;
	static String ReadinessCheck_noRowsAtAll;
	static String ReadinessCheck_oneError;
	static String ReadinessCheck_undescribed;

	static {
		initializeMessages("org.broadsheet.core.readiness.messages", Messages.class);
	}

	private Messages() {
	}
}
