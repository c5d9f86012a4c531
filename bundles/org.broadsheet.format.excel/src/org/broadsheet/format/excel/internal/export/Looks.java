// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

/** Colours of workbooks, as six hexadecimal digits. */
final class Looks {

	static final String LINK = "0563C1";
	static final String HEADER_FILL = "1F4E79";
	static final String HEADER_TEXT = "FFFFFF";
	/** The light red and the dark red of Excel's own style for bad cells. */
	static final String WRONG_FILL = "FFC7CE";
	static final String WRONG_TEXT = "9C0006";

	private Looks() {
	}
}
