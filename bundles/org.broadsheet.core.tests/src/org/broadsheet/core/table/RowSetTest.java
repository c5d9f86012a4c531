// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class RowSetTest {

	@Test
	void findsItsWayInBothDirections() {
		RowSet rows = new RowSet();
		rows.add(3);
		rows.add(3);
		rows.add(70_000);
		assertEquals(2, rows.size());
		assertEquals(OptionalLong.of(3), rows.atOrAfter(0));
		assertEquals(OptionalLong.of(70_000), rows.atOrAfter(4));
		assertEquals(OptionalLong.empty(), rows.atOrAfter(70_001));
		assertEquals(OptionalLong.of(3), rows.atOrBefore(69_999));
		assertEquals(OptionalLong.empty(), rows.atOrBefore(2));
		assertArrayEquals(new long[] { 3, 70_000 }, rows.toArray());
	}

	@Test
	void aCopyChangesApart() {
		RowSet rows = new RowSet();
		rows.add(1);
		RowSet copy = rows.copy();
		copy.remove(1);
		copy.remove(1);
		assertTrue(copy.isEmpty());
		assertTrue(rows.contains(1));
		assertFalse(copy.contains(1));
	}
}
