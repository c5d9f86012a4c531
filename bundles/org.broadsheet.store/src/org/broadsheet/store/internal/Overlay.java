// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.broadsheet.core.table.RowPage;

/**
 * The edits in force, kept in memory to be laid over pages of the source: every step gives one text to some cells of one column. Takes eight bytes for each
 * edited cell of a step, or a bit for each row, whichever is less.
 */
final class Overlay {

	/** One step. */
	record Layer(int step, int column, String text, RowNumbers rows) {
	}

	/** The steps of one column: those of a single cell by its row, the others in the order they were applied. */
	private static final class Edited {
		final Map<Long, Deque<Layer>> single = new HashMap<>();
		final List<Layer> many = new ArrayList<>();

		/** The newest step that concerns a row. */
		Layer newest(long row) {
			Layer one = single.isEmpty() || !single.containsKey(row) ? null : single.get(row).peek();
			for (int i = many.size() - 1; i >= 0; i--) {
				Layer layer = many.get(i);
				if (one != null && one.step() > layer.step()) {
					return one;
				}
				if (layer.rows().contains(row)) {
					return layer;
				}
			}
			return one;
		}
	}

	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private final Map<Integer, Edited> columns = new TreeMap<>();

	void add(Layer layer) {
		lock.writeLock().lock();
		try {
			Edited edited = columns.computeIfAbsent(layer.column(), column -> new Edited());
			if (layer.rows().size() == 1) {
				layer.rows().forEach(row -> edited.single.computeIfAbsent(row, r -> new ArrayDeque<>()).push(layer));
			} else {
				edited.many.add(layer);
			}
		} finally {
			lock.writeLock().unlock();
		}
	}

	/** Takes the newest step out again. */
	void remove(int step) {
		lock.writeLock().lock();
		try {
			for (Edited edited : columns.values()) {
				edited.many.removeIf(layer -> layer.step() == step);
				edited.single.values().removeIf(layers -> {
					if (layers.peek().step() == step) {
						layers.pop();
					}
					return layers.isEmpty();
				});
			}
			columns.values().removeIf(edited -> edited.single.isEmpty() && edited.many.isEmpty());
		} finally {
			lock.writeLock().unlock();
		}
	}

	/** The page with the edits; the given one is left as it is. */
	RowPage over(RowPage page) {
		lock.readLock().lock();
		try {
			if (columns.isEmpty()) {
				return page;
			}
			String[][] cells = page.cells().clone();
			columns.forEach((column, edited) -> over(page, cells, column, edited));
			return new RowPage(page.rows(), page.lines(), cells);
		} finally {
			lock.readLock().unlock();
		}
	}

	private static void over(RowPage page, String[][] cells, int column, Edited edited) {
		for (int i = 0; i < cells.length; i++) {
			Layer layer = edited.newest(page.rows()[i]);
			if (layer != null) {
				if (cells[i] == page.cells()[i]) {
					cells[i] = cells[i].clone();
				}
				cells[i][column] = layer.text();
			}
		}
	}
}
