// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;

/**
 * The edits in force, kept in memory to be laid over pages of the source. Takes nothing for a rule over a whole column, and for other steps eight bytes for each
 * edited cell or a bit for each row, whichever is less.
 */
final class Overlay {

	/** The steps of one column: those of a single cell by its row, the others in the order they were applied. */
	private static final class Edited {
		final Map<Long, Deque<Layer.Same>> single = new HashMap<>();
		final List<Layer> many = new ArrayList<>();

		boolean isEmpty() {
			return single.isEmpty() && many.isEmpty();
		}
	}

	private final RowSource source;
	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private final Map<Integer, Edited> columns = new TreeMap<>();
	/** Everything there is, the newest first. */
	private final Deque<Layer> order = new ArrayDeque<>();

	/** Nothing over a source yet. */
	Overlay(RowSource source) {
		this.source = source;
	}

	void add(Layer layer) {
		lock.writeLock().lock();
		try {
			Edited edited = columns.computeIfAbsent(layer.column(), column -> new Edited());
			order.push(layer);
			if (single(layer)) {
				Layer.Same same = (Layer.Same) layer;
				edited.single.computeIfAbsent(same.rows().first(), r -> new ArrayDeque<>()).push(same);
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
			while (!order.isEmpty() && order.peek().step() == step) {
				remove(order.pop());
			}
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void remove(Layer layer) {
		Edited edited = columns.get(layer.column());
		if (single(layer)) {
			long row = ((Layer.Same) layer).rows().first();
			Deque<Layer.Same> layers = edited.single.get(row);
			layers.pop();
			if (layers.isEmpty()) {
				edited.single.remove(row);
			}
		} else {
			edited.many.removeLast();
		}
		if (edited.isEmpty()) {
			columns.remove(layer.column());
		}
	}

	private static boolean single(Layer layer) {
		return layer instanceof Layer.Same same && same.rows().size() == 1;
	}

	/** The newest step, if it is the given one and changed a cell alone. */
	Optional<Layer.Same> alone(int step) {
		lock.readLock().lock();
		try {
			return order.peek() instanceof Layer.Same same && same.step() == step && single(same) ? Optional.of(same) : Optional.empty();
		} finally {
			lock.readLock().unlock();
		}
	}

	/** Whether any cell of a column is edited. */
	boolean holds(int column) {
		lock.readLock().lock();
		try {
			return columns.containsKey(column);
		} finally {
			lock.readLock().unlock();
		}
	}

	/** The text of a cell under the steps before a given one. */
	String text(int column, long row, int before) throws IOException {
		lock.readLock().lock();
		try {
			RowPage page = source.page(row, 1);
			Edited edited = columns.get(column);
			return edited == null ? page.cell(0, column) : text(edited, column, row, before, page.cell(0, column), new Below(page));
		} finally {
			lock.readLock().unlock();
		}
	}

	/** The page with the edits; the given one is left as it is. */
	RowPage over(RowPage page) throws IOException {
		lock.readLock().lock();
		try {
			if (columns.isEmpty()) {
				return page;
			}
			String[][] cells = page.cells().clone();
			Below below = new Below(page);
			for (var column : columns.entrySet()) {
				over(page, cells, column.getKey(), column.getValue(), below);
			}
			return new RowPage(page.rows(), page.lines(), cells);
		} finally {
			lock.readLock().unlock();
		}
	}

	private static void over(RowPage page, String[][] cells, int column, Edited edited, Below below) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			String before = page.cells()[i][column];
			String now = text(edited, column, page.rows()[i], Integer.MAX_VALUE, before, below);
			if (now != before) {
				if (cells[i] == page.cells()[i]) {
					cells[i] = cells[i].clone();
				}
				cells[i][column] = now;
			}
		}
	}

	/**
	 * The text of a cell under the steps before a given one.
	 *
	 * @param source text in the source, or null to have it read
	 */
	private static String text(Edited edited, int column, long row, int before, String source, Below below) throws IOException {
		Deque<CellFunction> functions = new ArrayDeque<>(0);
		String text = null;
		Layer.Same one = single(edited, row, before);
		for (int i = edited.many.size() - 1; i >= 0 && text == null; i--) {
			Layer layer = edited.many.get(i);
			if (layer.step() >= before) {
				continue;
			}
			if (one != null && one.step() > layer.step()) {
				break;
			}
			if (layer instanceof Layer.Function function) {
				if (function.concerns(row)) {
					functions.push(function.function());
				}
			} else {
				text = decided(edited, layer, column, row, below);
			}
		}
		if (text == null) {
			text = one != null ? one.text() : source != null ? source : below.text(column, row);
		}
		for (CellFunction function : functions) {
			text = function.apply(text);
		}
		return text;
	}

	/** The newest step of this cell alone before a given one. */
	private static Layer.Same single(Edited edited, long row, int before) {
		Deque<Layer.Same> layers = edited.single.isEmpty() ? null : edited.single.get(row);
		if (layers != null) {
			for (Layer.Same layer : layers) {
				if (layer.step() < before) {
					return layer;
				}
			}
		}
		return null;
	}

	/** The text a layer gives a cell, null when it gives none. */
	private static String decided(Edited edited, Layer layer, int column, long row, Below below) throws IOException {
		return switch (layer) {
		case Layer.Same same -> same.rows().contains(row) ? same.text() : null;
		case Layer.Texts texts -> texts.text(row).orElse(null);
		case Layer.Filled filled -> filled.rows().contains(row) ? above(edited, filled, column, row, below) : null;
		case Layer.Function function -> throw new IllegalArgumentException(function.toString());
		};
	}

	private static String above(Edited edited, Layer.Filled filled, int column, long row, Below below) throws IOException {
		long above = filled.rows().absentBefore(row);
		String text = text(edited, column, above, filled.step(), null, below);
		while (above > 0 && CellFunction.isBlank(text)) {
			// a blank one that was not to be filled
			above = filled.rows().absentBefore(above);
			text = text(edited, column, above, filled.step(), null, below);
		}
		return text;
	}

	/** Texts of the source: those of a page, and others that are read when they are asked for. */
	private final class Below {

		private final RowPage page;
		private final Map<Long, String[]> others = new HashMap<>();

		Below(RowPage page) {
			this.page = page;
		}

		String text(int column, long row) throws IOException {
			int last = page.size() - 1;
			boolean here = page.rows()[0] <= row && row <= page.rows()[last] && page.rows()[last] - page.rows()[0] == last && page.rows()[(int) (row - page.rows()[0])] == row;
			if (here) {
				return page.cells()[(int) (row - page.rows()[0])][column];
			}
			String[] cells = others.get(row);
			if (cells == null) {
				cells = source.page(row, 1).cells()[0];
				others.put(row, cells);
			}
			return cells[column];
		}
	}
}
