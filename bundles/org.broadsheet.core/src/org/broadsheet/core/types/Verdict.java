// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** Whether cells of a class fit a type: all of them, none of them, or only reading the text can tell. */
public enum Verdict {
	FITS, MISFITS, READ
}
