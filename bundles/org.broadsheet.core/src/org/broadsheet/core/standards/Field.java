// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.standards;

import java.util.List;
import java.util.Map;

/**
 * One field of a metadata standard.
 *
 * @param key        stable id, unique within the standard
 * @param label      what the user sees
 * @param help       the standard's own explanation
 * @param example    shown in the empty field; may be empty
 * @param kind       how it is asked for and checked
 * @param obligation whether it must be filled in before publishing
 * @param vocabulary permitted values of a {@link Kind#CHOICE}; suggestions for {@link Kind#TAGS}
 * @param source     where the standard says so
 * @param mapping    name of the field in each target, by target id such as {@code socrata} or {@code dcat-us}; a target that is missing does not take the field
 */
public record Field(String key, String label, String help, String example, Kind kind, Obligation obligation, List<Term> vocabulary, String source, Map<String, String> mapping) {

	/** How a field is asked for and checked. */
	public enum Kind {
		TEXT, LONG_TEXT, CHOICE, TAGS, URL, EMAIL, DATE, LICENSE, ATTACHMENTS, AUTOMATIC
	}

	/** Whether a field must be filled in. */
	public enum Obligation {
		REQUIRED, RECOMMENDED, OPTIONAL
	}

	/**
	 * A permitted value.
	 *
	 * @param value what is stored and sent
	 * @param label what the user sees
	 */
	public record Term(String value, String label) {
	}

	/** Whether the field takes several values. */
	public boolean multiple() {
		return kind == Kind.TAGS || kind == Kind.ATTACHMENTS;
	}
}
