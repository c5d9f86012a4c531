// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

/** What workbooks say of who wrote them. */
final class Books {

	static final String APPLICATION = "Broadsheet";
	/** In the form that the file format asks for: digits, a point, digits. */
	static final String VERSION = "01.0000";

	private Books() {
	}
}
