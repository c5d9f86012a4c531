// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;

/**
 * What was decided about an archive and about the file in it.
 *
 * @param values by key; what is missing is guessed
 */
record ArchiveOptions(Map<String, String> values) {

	static final String ENTRY = "entry";
	static final String TRUSTED = "unpackAll";

	Optional<String> entry() {
		return Optional.ofNullable(values.get(ENTRY)).filter(name -> !name.isEmpty());
	}

	boolean trusted() {
		return Boolean.parseBoolean(values.get(TRUSTED));
	}

	/** The options of the file in the archive. */
	Map<String, String> inner() {
		Map<String, String> inner = new HashMap<>(values);
		inner.remove(ENTRY);
		inner.remove(TRUSTED);
		return inner;
	}

	/** The options in force, as data: those of the archive before those of the file in it. */
	List<ImportOption> inForce(Chosen chosen, boolean absurd, List<ImportOption> inner) {
		List<ImportOption> all = new java.util.ArrayList<>();
		List<Choice> choices = chosen.offered().stream().map(name -> new Choice(name, name)).toList();
		if (!choices.isEmpty()) {
			all.add(new ImportOption(ENTRY, Messages.ArchiveOptions_entry, Kind.CHOICE, choices, chosen.entry().name(), entry().isPresent() ? "" : chosen.why()));
		}
		if (absurd || trusted()) {
			all.add(new ImportOption(TRUSTED, Messages.ArchiveOptions_trusted, Kind.YES_NO, List.of(), Boolean.toString(trusted()), Messages.ArchiveOptions_trustedWhy));
		}
		all.addAll(inner);
		return all;
	}
}
