// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.profile;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ProfileBoard_all;
	public static String ProfileBoard_distinct;
	public static String ProfileBoard_empty;
	public static String ProfileBoard_emptyValue;
	public static String ProfileBoard_filled;
	public static String ProfileBoard_filterTip;
	public static String ProfileBoard_frequent;
	public static String ProfileBoard_job;
	public static String ProfileBoard_maximum;
	public static String ProfileBoard_minimum;
	public static String ProfileBoard_none;
	public static String ProfileBoard_notYet;
	public static String ProfileBoard_of;
	public static String ProfileBoard_spread;
	public static String ProfileBoard_type;

	static {
		initializeMessages("org.broadsheet.ui.dataset.profile.messages", Messages.class);
	}

	private Messages() {
	}
}
