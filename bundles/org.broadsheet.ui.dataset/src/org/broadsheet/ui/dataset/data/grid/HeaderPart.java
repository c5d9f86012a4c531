// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

/** The parts of a column header that can be clicked. */
public enum HeaderPart {
	NAME, MENU, TYPE, STATUS
}
