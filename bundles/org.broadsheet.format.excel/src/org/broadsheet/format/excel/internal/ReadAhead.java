// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.broadsheet.core.Threads;

/** Parses a sheet on one thread while another takes its rows, in batches that go back and forth between them. */
final class ReadAhead {

	private static final int BATCHES = 6;
	private static final int ROWS = 128;
	private static final int BYTES = 1 << 20;
	private static final int TOLD = 1024;
	private static final long POLL_MILLIS = 100;

	/** Rows, and what was told behind them. */
	private static final class Batch {
		final List<SheetRow> rows = new ArrayList<>();
		final List<Runnable> told = new ArrayList<>();
		int count;
		int bytes;
		boolean last;

		SheetRow next() {
			if (count == rows.size()) {
				rows.add(new SheetRow());
			}
			return rows.get(count++);
		}
	}

	private final ChosenSheet sheet;
	private final SheetSink sink;
	private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES);
	private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
	private volatile boolean stopped;
	private Throwable failure;

	private ReadAhead(ChosenSheet sheet, SheetSink sink) {
		this.sheet = sheet;
		this.sink = sink;
		for (int i = 0; i < BATCHES; i++) {
			free.add(new Batch());
		}
	}

	/** Reads a sheet; the sink is called on this thread. */
	static void read(ChosenSheet sheet, SheetSink sink) throws IOException {
		new ReadAhead(sheet, sink).run();
	}

	private void run() throws IOException {
		Thread parser = Thread.ofPlatform().daemon().name("workbook").start(this::parse);
		try {
			take();
		} finally {
			stopped = true;
			Threads.join(parser);
		}
		switch (failure) {
		case null -> { }
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new IOException(failure);
		}
	}

	private void take() throws IOException {
		boolean last = false;
		while (!last) {
			Batch batch = next(full);
			for (int i = 0; i < batch.count && !stopped; i++) {
				stopped = !sink.row(batch.rows.get(i));
			}
			batch.told.forEach(Runnable::run);
			last = batch.last || stopped;
			batch.count = 0;
			batch.bytes = 0;
			batch.told.clear();
			free.add(batch);
		}
	}

	private void parse() {
		Feeder feeder = new Feeder();
		try {
			sheet.read(feeder);
		} catch (IOException | RuntimeException | Error e) {
			failure = e; // handed to the thread that waits for the rows
		} finally {
			feeder.end();
		}
	}

	/** Waits for a batch; an interrupt does not end a read, cancelling its monitor does. */
	private static Batch next(BlockingQueue<Batch> queue) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					Batch batch = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
					if (batch != null) {
						return batch;
					}
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Fills batches. */
	private final class Feeder implements SheetSink {

		private Batch batch = next(free);

		@Override
		public boolean row(SheetRow row) {
			if (batch.count == ROWS || batch.bytes > BYTES) {
				send();
			}
			batch.next().take(row);
			batch.bytes += row.size();
			return !stopped;
		}

		private void send() {
			full.add(batch);
			while (!stopped) {
				Batch empty = free.poll();
				batch = empty == null ? nextOrStopped() : empty;
				if (batch != null) {
					return;
				}
			}
			batch = new Batch(); // nobody takes it any more
		}

		private Batch nextOrStopped() {
			try {
				return free.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				stopped = true;
				return null;
			}
		}

		private void tell(Runnable told) {
			if (batch.told.size() == TOLD) {
				send();
			}
			batch.told.add(told);
		}

		void end() {
			batch.last = true;
			full.offer(batch);
		}

		@Override
		public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
			tell(() -> sink.merged(firstRow, lastRow, firstColumn, lastColumn));
		}

		@Override
		public void hiddenColumns(int first, int last) {
			tell(() -> sink.hiddenColumns(first, last));
		}

		@Override
		public void progress(double share) {
			tell(() -> sink.progress(share));
		}
	}
}
