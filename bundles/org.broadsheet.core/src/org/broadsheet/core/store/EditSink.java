// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

/** Is told every cell whose text changed. */
@FunctionalInterface
public interface EditSink {

	/**
	 * A cell has a new text.
	 *
	 * @param column index in the source
	 * @param row    from 0
	 */
	void edited(int column, long row, String text);
}
