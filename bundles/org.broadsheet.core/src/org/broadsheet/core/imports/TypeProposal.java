// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.Map;
import java.util.Optional;

import org.broadsheet.model.DataType;

/**
 * The type inferred for a column from all its cells.
 *
 * @param type       proposed type
 * @param parsing    parsing options under which the type holds, see {@code ParseOptions}; empty for the defaults
 * @param nonEmpty   number of cells that are not empty
 * @param errors     number of cells that do not fit the proposed type
 * @param confidence 0 to 1
 * @param why        the reason in words, with counts and deciding values
 * @param format     how values are best displayed, see {@code ColumnFormat}; empty for what the type has anyway
 * @param offer      another way to read the column
 */
public record TypeProposal(DataType type, Map<String, String> parsing, long nonEmpty, long errors, double confidence, String why, Map<String, String> format, Optional<Offer> offer) {

	/**
	 * Another way to read a column that only a person can decide about.
	 *
	 * @param parsing parsing options under which the type holds
	 * @param label   a few words for a button: what it does
	 */
	public record Offer(DataType type, Map<String, String> parsing, String label) {
	}

	/** A proposal whose values are displayed as the type has it. */
	public TypeProposal(DataType type, Map<String, String> parsing, long nonEmpty, long errors, double confidence, String why) {
		this(type, parsing, nonEmpty, errors, confidence, why, Map.of(), Optional.empty());
	}

	/** The same with a display, and a sentence more about it. */
	public TypeProposal displayed(Map<String, String> as, String reason) {
		return new TypeProposal(type, parsing, nonEmpty, errors, confidence, why + " " + reason, as, offer);
	}

	/** The same with another way to read the column. */
	public TypeProposal offering(Optional<Offer> other) {
		return new TypeProposal(type, parsing, nonEmpty, errors, confidence, why, format, other);
	}

	/** The same with another way to read the column, and a sentence more about it. */
	public TypeProposal offering(Optional<Offer> other, String reason) {
		return new TypeProposal(type, parsing, nonEmpty, errors, confidence, why + " " + reason, format, other);
	}
}
