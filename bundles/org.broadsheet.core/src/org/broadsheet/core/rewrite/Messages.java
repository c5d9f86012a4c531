// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Parts_empty;
	public static String Parts_group;
	public static String Parts_pattern;
	public static String PlainForms_length;
	public static String PlainForms_noDates;

	static {
		initializeMessages("org.broadsheet.core.rewrite.messages", Messages.class);
	}

	private Messages() {
	}
}
