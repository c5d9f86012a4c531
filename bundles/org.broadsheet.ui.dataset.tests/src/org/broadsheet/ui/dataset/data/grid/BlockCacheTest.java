// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.broadsheet.core.table.RowPage;
import org.junit.jupiter.api.Test;

/** The cache with a background that runs when the test says so. */
class BlockCacheTest {

	private static final int ROWS = 1_000_000;

	private final Deque<Runnable> background = new ArrayDeque<>();
	private final List<Long> read = new ArrayList<>();
	private final List<IOException> failures = new ArrayList<>();
	private String word = "first";
	private boolean broken;
	private int arrived;
	private final BlockCache cache = new BlockCache(this::read, background::add, () -> arrived++, failures::add);

	private RowPage read(long first, int count) throws IOException {
		read.add(first);
		if (broken) {
			throw new IOException("gone");
		}
		int size = (int) Math.min(count, ROWS - first);
		long[] rows = new long[size];
		long[] lines = new long[size];
		String[][] cells = new String[size][];
		for (int i = 0; i < size; i++) {
			rows[i] = first + i;
			lines[i] = first + i + 2;
			cells[i] = new String[] { word + (first + i) };
		}
		return new RowPage(rows, lines, cells);
	}

	private void work() {
		while (!background.isEmpty()) {
			background.poll().run();
		}
	}

	private String text(long place) {
		return cache.row(place).map(row -> row.cells()[0]).orElse("?");
	}

	@Test
	void askingNeverReadsAndTheRowComesLater() {
		assertEquals("?", text(345));
		assertTrue(read.isEmpty());
		work();
		assertEquals(List.of(200L), read);
		assertEquals(1, arrived);
		assertEquals("first345", text(345));
		assertEquals(347, cache.known(345).orElseThrow().line());
	}

	@Test
	void aBlockIsReadOnceForAllItsRows() {
		for (int i = 0; i < 200; i++) {
			text(i);
		}
		work();
		assertEquals(List.of(0L), read);
	}

	@Test
	void theRowsInViewComeFirstAndThoseScrolledOverAreForgotten() {
		for (long place = 0; place < 100_000; place += 200) {
			text(place);
		}
		work();
		assertEquals(99_800L, read.getFirst());
		assertTrue(read.size() <= 8, read.toString());
	}

	@Test
	void knownTextsStayInViewWhileTheyAreReadAgain() {
		text(0);
		work();
		word = "second";
		cache.refresh();
		assertEquals("first0", text(0));
		work();
		assertEquals("second0", text(0));
	}

	@Test
	void whatWasReadForOtherRowsIsNotKept() {
		text(0);
		Runnable reading = background.poll();
		cache.clear();
		word = "second";
		text(0);
		reading.run();
		work();
		assertEquals("second0", text(0));
	}

	@Test
	void anAnswerToAnOldQuestionIsThrownAway() {
		BlockCache[] own = new BlockCache[1];
		own[0] = new BlockCache((first, count) -> {
			RowPage page = read(first, count);
			if (word.equals("first")) {
				word = "second";
				own[0].clear();
			}
			return page;
		}, background::add, () -> { }, failures::add);
		own[0].row(0);
		work();
		assertTrue(own[0].known(0).isEmpty());
		own[0].row(0);
		work();
		assertEquals("second0", own[0].known(0).orElseThrow().cells()[0]);
	}

	@Test
	void rowsBehindTheEndAreNone() {
		text(ROWS - 1);
		work();
		assertFalse(cache.known(ROWS - 1).isEmpty());
		assertTrue(cache.known(ROWS).isEmpty());
	}

	@Test
	void aFailureIsToldOnceAndTriedAgainWhenThingsChanged() {
		broken = true;
		text(0);
		work();
		text(0);
		work();
		assertEquals(1, failures.size());
		broken = false;
		cache.refresh();
		text(0);
		work();
		assertEquals("first0", text(0));
	}

	@Test
	void memoryStaysBounded() {
		for (long place = 0; place < 200_000; place += 200) {
			text(place);
			work();
		}
		assertTrue(cache.known(0).isEmpty());
		assertFalse(cache.known(199_800).isEmpty());
	}
}
