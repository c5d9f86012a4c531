// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FormatDialog_apply;
	public static String FormatDialog_example;
	public static String FormatDialog_help;
	public static String FormatDialog_noExample;
	public static String FormatDialog_title;
	public static String FormatFields_align;
	public static String FormatFields_alignUsual;
	public static String FormatFields_center;
	public static String FormatFields_currency;
	public static String FormatFields_currencyCode;
	public static String FormatFields_dateStyle;
	public static String FormatFields_dateUsual;
	public static String FormatFields_decimals;
	public static String FormatFields_decimalsUsual;
	public static String FormatFields_display;
	public static String FormatFields_email;
	public static String FormatFields_financial;
	public static String FormatFields_left;
	public static String FormatFields_percentHundred;
	public static String FormatFields_percentOne;
	public static String FormatFields_percentScale;
	public static String FormatFields_percentage;
	public static String FormatFields_plain;
	public static String FormatFields_right;
	public static String FormatFields_scientific;
	public static String FormatFields_standard;
	public static String FormatFields_style;
	public static String FormatFields_thousands;
	public static String FormatFields_url;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.format.messages", Messages.class);
	}

	private Messages() {
	}
}
