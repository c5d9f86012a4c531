// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

/**
 * What a cell shows.
 *
 * @param text one line
 * @param kind what the cell holds
 */
public record Shown(String text, Kind kind) {

	/** What a cell holds. */
	public enum Kind {
		EMPTY, VALUE, LINK, ERROR
	}
}
