// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CellReader_badDate;
	public static String CellReader_checkbox;
	public static String CellReader_date;
	public static String CellReader_dayFirst;
	public static String CellReader_decimalComma;
	public static String CellReader_formatted;
	public static String CellReader_geometry;
	public static String CellReader_hasZone;
	public static String CellReader_leadingZero;
	public static String CellReader_missingDate;
	public static String CellReader_missingNumber;
	public static String CellReader_monthFirst;
	public static String CellReader_number;
	public static String CellReader_outside;
	public static String CellReader_pattern;
	public static String CellReader_percent;
	public static String CellReader_scientific;
	public static String CellReader_timeOnly;
	public static String CellReader_url;
	public static String CellReader_zoned;

	static {
		NLS.initializeMessages("org.broadsheet.core.types.messages", Messages.class);
	}

	private Messages() {
	}
}
