// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome. */
final class Messages extends NLS {

	public static String Welcome_check;
	public static String Welcome_checkHelp;
	public static String Welcome_create;
	public static String Welcome_describe;
	public static String Welcome_describeHelp;
	public static String Welcome_fromFile;
	public static String Welcome_fromFileHelp;
	public static String Welcome_import;
	public static String Welcome_importHelp;
	public static String Welcome_open;
	public static String Welcome_openHelp;
	public static String Welcome_or;
	public static String Welcome_portal;
	public static String Welcome_portalHelp;
	public static String Welcome_publish;
	public static String Welcome_publishHelp;
	public static String Welcome_sample;
	public static String Welcome_sampleHelp;
	public static String Welcome_share;
	public static String Welcome_shareHelp;
	public static String Welcome_subtitle;
	public static String Welcome_tab;
	public static String Welcome_title;
	public static String Welcome_way;

	static {
		initializeMessages("org.broadsheet.ui.internal.welcome.messages", Messages.class);
	}

	private Messages() {
	}
}
