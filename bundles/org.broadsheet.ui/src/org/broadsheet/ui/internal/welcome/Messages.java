// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome. */
final class Messages extends NLS {

	static String Welcome_check;
	static String Welcome_checkHelp;
	static String Welcome_create;
	static String Welcome_describe;
	static String Welcome_describeHelp;
	static String Welcome_fromFile;
	static String Welcome_fromFileHelp;
	static String Welcome_import;
	static String Welcome_importHelp;
	static String Welcome_open;
	static String Welcome_openHelp;
	static String Welcome_or;
	static String Welcome_portal;
	static String Welcome_portalHelp;
	static String Welcome_publish;
	static String Welcome_publishHelp;
	static String Welcome_sample;
	static String Welcome_sampleHelp;
	static String Welcome_share;
	static String Welcome_shareHelp;
	static String Welcome_subtitle;
	static String Welcome_tab;
	static String Welcome_title;
	static String Welcome_way;

	static {
		initializeMessages("org.broadsheet.ui.internal.welcome.messages", Messages.class);
	}

	private Messages() {
	}
}
