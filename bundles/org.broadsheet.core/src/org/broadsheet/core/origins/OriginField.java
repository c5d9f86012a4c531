// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

/**
 * One thing to be known to fetch data, as data: dialogs and the command line come from it.
 *
 * @param key      stable id, such as {@code address}
 * @param label    what the user sees
 * @param help     an example or a hint; may be empty
 * @param kind     how it is asked for
 * @param value    what is in force when nothing is given; may be empty
 * @param required whether it has to be filled in
 */
public record OriginField(String key, String label, String help, Kind kind, String value, boolean required) {

	/** How a field is asked for. */
	public enum Kind {
		TEXT, LONG_TEXT, NUMBER,
		/** A password: never kept with the dataset, never shown. */
		SECRET
	}
}
