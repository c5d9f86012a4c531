// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Splitter_empty;
	public static String Splitter_pattern;
	public static String StageMaker_task;

	static {
		initializeMessages("org.broadsheet.core.shape.messages", Messages.class);
	}

	private Messages() {
	}
}
