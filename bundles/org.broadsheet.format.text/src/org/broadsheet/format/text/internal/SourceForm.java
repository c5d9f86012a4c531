// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.Set;

import org.broadsheet.core.imports.ImportOption;

/** The form of a source as its options tell it. */
public final class SourceForm {

	private static final Set<String> DRAWN = Set.of(TextOptions.PADDED, TextOptions.FRAMED, TextOptions.FIXED);

	private SourceForm() {
	}

	/** Whether an option says that lines or blanks draw the columns of the source. */
	public static boolean drawn(ImportOption option) {
		return option.key().equals(TextOptions.SEPARATOR) && DRAWN.contains(option.value());
	}
}
