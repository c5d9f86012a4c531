// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * What becomes of the columns when the data is replaced.
 *
 * @param kept  columns whose name, type, format and description stay
 * @param added columns of the new file only
 * @param gone  columns the new file does not have
 */
record ReplaceSummary(List<String> kept, List<String> added, List<String> gone) {

	private static final int NAMED = 6;

	/** Compares the names in the source now with those in the new one. */
	static ReplaceSummary of(List<String> present, List<String> coming) {
		List<String> added = new ArrayList<>(coming);
		List<String> kept = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		for (String name : present) {
			(added.remove(name) ? kept : gone).add(name);
		}
		return new ReplaceSummary(kept, added, gone);
	}

	/** Whether something is lost. */
	boolean loses() {
		return !gone.isEmpty();
	}

	/** The same in words. */
	String sentence() {
		StringBuilder text = new StringBuilder(NLS.bind(Messages.ReplaceSummary_kept, kept.size(), kept.size() + gone.size()));
		if (!added.isEmpty()) {
			text.append(' ').append(NLS.bind(Messages.ReplaceSummary_added, names(added)));
		}
		if (!gone.isEmpty()) {
			text.append(' ').append(NLS.bind(Messages.ReplaceSummary_gone, names(gone)));
		}
		return text.toString();
	}

	private static String names(List<String> names) {
		String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
		return names.size() <= NAMED ? first : NLS.bind(Messages.ReplaceSummary_more, first, names.size() - NAMED);
	}
}
