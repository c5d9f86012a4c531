// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.broadsheet.core.table.RowPage;

/**
 * Rows in blocks, read in the background. Asking never waits: what is not there yet is asked for and comes later. The block asked for last is read first, and
 * what was asked for long ago is forgotten, so that after a long scroll the rows in view come at once. Safe to be called from several threads.
 */
public final class BlockCache {

	/** Rows in a block. */
	public static final int ROWS = 200;
	private static final int MOST_BLOCKS = 64;
	private static final int MOST_WAITING = 8;

	/** Reads the rows at some places. */
	@FunctionalInterface
	public interface Reader {
		/** Reads rows; called in the background. */
		RowPage read(long place, int count) throws IOException;
	}

	private record Block(RowPage page, boolean stale) {
	}

	private final Reader reader;
	private final Executor background;
	private final Runnable arrived;
	private final Consumer<IOException> failed;
	private final Map<Long, Block> blocks = new LinkedHashMap<>(MOST_BLOCKS, 0.75f, true);
	private final Deque<Long> waiting = new ArrayDeque<>();
	private final Set<Long> broken = new HashSet<>();
	private boolean reading;
	private int version;

	/**
	 * An empty cache.
	 *
	 * @param background runs the reading, one task at a time
	 * @param arrived    called in the background after rows came
	 * @param failed     called in the background when rows cannot be read
	 */
	public BlockCache(Reader reader, Executor background, Runnable arrived, Consumer<IOException> failed) {
		this.reader = reader;
		this.background = background;
		this.arrived = arrived;
		this.failed = failed;
	}

	/** The row at a place if it has been read; otherwise it is asked for. */
	public synchronized Optional<GridRow> row(long place) {
		long number = place / ROWS;
		Block block = blocks.get(number);
		if (block == null || block.stale()) {
			ask(number);
		}
		return block == null ? Optional.empty() : row(block.page(), (int) (place % ROWS));
	}

	/** The row at a place if it has been read. */
	public synchronized Optional<GridRow> known(long place) {
		Block block = blocks.get(place / ROWS);
		return block == null ? Optional.empty() : row(block.page(), (int) (place % ROWS));
	}

	private static Optional<GridRow> row(RowPage page, int index) {
		return index >= page.size() ? Optional.empty() : Optional.of(new GridRow(page.rows()[index], page.lines()[index], page.cells()[index]));
	}

	/** Shows rows that were read until they have been read again: their texts may have changed. */
	public synchronized void refresh() {
		version++;
		broken.clear();
		blocks.replaceAll((number, block) -> new Block(block.page(), true));
	}

	/** Forgets all rows: other rows stand at their places now. */
	public synchronized void clear() {
		version++;
		broken.clear();
		waiting.clear();
		blocks.clear();
	}

	private void ask(long number) {
		if (broken.contains(number)) {
			return;
		}
		waiting.remove(number);
		waiting.addFirst(number);
		while (waiting.size() > MOST_WAITING) {
			waiting.removeLast();
		}
		if (!reading) {
			reading = true;
			background.execute(this::readAll);
		}
	}

	private synchronized Long next() {
		Long number = waiting.pollFirst();
		reading = number != null;
		return number;
	}

	private synchronized int version() {
		return version;
	}

	private void readAll() {
		for (Long number = next(); number != null; number = next()) {
			int asked = version();
			try {
				keep(number, reader.read(number * ROWS, ROWS), asked);
				arrived.run();
			} catch (IOException e) {
				giveUp(number);
				failed.accept(e);
			}
		}
	}

	private synchronized void giveUp(Long number) {
		broken.add(number);
	}

	private synchronized void keep(Long number, RowPage page, int asked) {
		if (asked == version) {
			blocks.put(number, new Block(page, false));
			while (blocks.size() > MOST_BLOCKS) {
				blocks.remove(blocks.keySet().iterator().next());
			}
		}
	}
}
