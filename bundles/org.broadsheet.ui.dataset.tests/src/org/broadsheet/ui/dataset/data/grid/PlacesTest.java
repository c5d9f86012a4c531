// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.broadsheet.core.table.RowSet;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

	private static RowSet rows(long... rows) {
		RowSet set = new RowSet();
		Arrays.stream(rows).forEach(set::add);
		return set;
	}

	@Test
	void goesRowByRowAndRoundAtTheEnds() {
		Places errors = new Places(RowOrder.all(100), List.of(rows(40, 7), rows(), rows(7, 90)));
		assertEquals(4, errors.size());
		assertEquals(Optional.of(new Place(7, 0)), errors.next(new Place(-1, -1)));
		assertEquals(Optional.of(new Place(7, 2)), errors.next(new Place(7, 0)));
		assertEquals(Optional.of(new Place(40, 0)), errors.next(new Place(7, 2)));
		assertEquals(Optional.of(new Place(7, 0)), errors.next(new Place(90, 2)));
		assertEquals(Optional.of(new Place(90, 2)), errors.previous(new Place(7, 0)));
		assertEquals(Optional.of(new Place(7, 2)), errors.previous(new Place(40, 0)));
	}

	@Test
	void theOnlyErrorIsItsOwnNext() {
		Places errors = new Places(RowOrder.all(10), List.of(rows(4)));
		assertEquals(Optional.of(new Place(4, 0)), errors.next(new Place(4, 0)));
		assertEquals(Optional.of(new Place(4, 0)), errors.previous(new Place(4, 0)));
	}

	@Test
	void withoutErrorsThereIsNowhereToGo() {
		Places errors = new Places(RowOrder.all(10), List.of(rows(), rows()));
		assertEquals(Optional.empty(), errors.next(new Place(3, 1)));
		assertEquals(Optional.empty(), errors.previous(new Place(3, 1)));
		assertEquals(0, errors.size());
	}

	@Test
	void countsInTheOrderShown() {
		Places errors = new Places(RowOrder.sorted(new long[] { 9, 3, 5 }), List.of(rows(3, 4), rows(9, 5)));
		assertEquals(3, errors.size());
		assertEquals(Optional.of(new Place(0, 1)), errors.next(new Place(-1, -1)));
		assertEquals(Optional.of(new Place(1, 0)), errors.next(new Place(0, 1)));
		assertEquals(1, errors.before(new Place(1, 0)));
		assertTrue(errors.contains(new Place(2, 1)));
		assertFalse(errors.contains(new Place(2, 0)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void everyErrorIsMetOnceInEitherDirection(long seed) {
		Random random = new Random(seed);
		List<RowSet> columns = new ArrayList<>();
		for (int column = 0; column < 4; column++) {
			columns.add(rows(random.longs(random.nextInt(30), 0, 500).toArray()));
		}
		long[] shuffled = random.longs(0, 500).distinct().limit(300).toArray();
		for (RowOrder order : List.of(RowOrder.all(500), RowOrder.sorted(shuffled), RowOrder.of(columns.getFirst()))) {
			Places errors = new Places(order, columns);
			List<Place> forward = new ArrayList<>();
			Place at = new Place(-1, -1);
			for (long i = 0; i < errors.size(); i++) {
				at = errors.next(at).orElseThrow();
				assertEquals(i, errors.before(at));
				assertTrue(errors.contains(at));
				forward.add(at);
			}
			List<Place> backward = new ArrayList<>();
			at = new Place(order.size(), 0);
			for (long i = 0; i < errors.size(); i++) {
				at = errors.previous(at).orElseThrow();
				backward.addFirst(at);
			}
			assertEquals(forward, backward);
		}
	}

	@Test
	void rowsAreFoundInAnyOrder() {
		assertEquals(42, RowOrder.all(100).place(42));
		assertEquals(-1, RowOrder.all(100).place(100));
		assertEquals(1, RowOrder.of(rows(7, 40)).place(40));
		assertEquals(-1, RowOrder.of(rows(7, 40)).place(8));
		assertEquals(2, RowOrder.sorted(new long[] { 9, 3, 5 }).place(5));
		assertEquals(List.of(3L, 5L), Arrays.stream(RowOrder.sorted(new long[] { 9, 3, 5 }).rows(1, 10)).boxed().toList());
		assertEquals(List.of(98L, 99L), Arrays.stream(RowOrder.all(100).rows(98, 10)).boxed().toList());
	}
}
