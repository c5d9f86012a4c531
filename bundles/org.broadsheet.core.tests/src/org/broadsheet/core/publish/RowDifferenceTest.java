// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;

class RowDifferenceTest {

	private static final List<DataType> TYPES = List.of(DataType.TEXT, DataType.NUMBER);

	@Test
	void withoutIdentifierAChangedRowIsOneGoneAndOneNew() {
		RowDifference difference = new RowDifference(TYPES, -1);
		difference.published(List.of("a", "1"));
		difference.published(List.of("a", "1"));
		difference.published(List.of("b", "2"));
		difference.local(List.of("a", "1.0"));
		difference.local(List.of("a", "3"));
		difference.local(List.of("b", "2"));
		difference.local(List.of("b", "2"));
		assertCounts(difference, 2, 0, 1, 2);
	}

	@Test
	void withIdentifierAChangedRowIsTold() {
		RowDifference difference = new RowDifference(TYPES, 0);
		difference.published(List.of("a", "1"));
		difference.published(List.of("b", "2"));
		difference.published(List.of("c", "3"));
		difference.local(List.of("a", "1"));
		difference.local(List.of("b", "20"));
		difference.local(List.of("d", "4"));
		assertCounts(difference, 1, 1, 1, 1);
	}

	private static void assertCounts(RowDifference difference, long added, long changed, long removed, long unchanged) {
		assertEquals(List.of(added, changed, removed, unchanged), List.of(difference.added(), difference.changed(), difference.removed(), difference.unchanged()));
	}
}
