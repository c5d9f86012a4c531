// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import org.dhatim.fastexcel.HyperLink;

/** A link of one cell; the library keeps links by equality, and the same address may stand in many cells. */
final class CellLink extends HyperLink {

	CellLink(String address) {
		super(address);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
