// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.broadsheet.core.Threads;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.table.TableSpool;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Carries a change of shape out: reads the rows of the table before, and keeps the new ones in a folder. Each new row keeps the line of the source its row stood
 * in. One thread reads ahead while another writes.
 */
public final class StageMaker {

	private static final int PAGE = 1024;
	private static final int AHEAD = 4;
	private static final RowPage END = new RowPage(new long[0], new long[0], new String[0][]);

	private final RowSource before;
	private final Set<String> gone;
	private final Shaper shaper;

	/**
	 * Prepares.
	 *
	 * @param names of the columns of the rows before, as findings have them
	 */
	public StageMaker(RowSource before, List<String> names, Shaper shaper) {
		this.before = before;
		this.shaper = shaper;
		this.gone = new HashSet<>(names);
		gone.removeAll(shaper.names());
	}

	/**
	 * Makes the table.
	 *
	 * @param folder  where it is kept; exists and is empty
	 * @param options of the import, which the new table shows too
	 * @param issues  findings about the rows of the table before; those whose row is gone go with it
	 * @param found   findings about the new table
	 * @return number of rows
	 */
	public long run(Path folder, List<ImportOption> options, List<Issue> issues, List<Issue> found, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.StageMaker_task, (int) Math.min(Integer.MAX_VALUE, before.rowCount() / PAGE + 1));
		Set<Long> concerned = issues.stream().map(Issue::row).filter(row -> row > 0).collect(Collectors.toSet());
		MovedIssues moved = new MovedIssues(gone);
		try (TableSpool spool = new TableSpool(folder, shaper.columns().size()); Reader reader = new Reader(before)) {
			for (RowPage page = reader.next(); page != END; page = reader.next()) {
				progress.split(1);
				for (int i = 0; i < page.size(); i++) {
					long line = page.lines()[i];
					long first = spool.rows();
					shaper.rows().row(page.rows()[i], page.cells()[i], cells -> spool.add(Arrays.asList(cells), line));
					moved.same(spool.rows() == page.rows()[i] + 1);
					if (!concerned.isEmpty() && spool.rows() > first && concerned.contains(page.rows()[i] + 1)) {
						moved.row(page.rows()[i] + 1, first + 1);
					}
				}
			}
			List<Issue> all = new ArrayList<>(moved.of(issues));
			all.addAll(found);
			spool.keep(options, shaper.names(), all);
			return spool.rows();
		}
	}

	/** Reads pages ahead on a thread of its own. It is never interrupted, as that would close the file it reads. */
	private static final class Reader implements AutoCloseable {

		private static final long WAIT_MILLIS = 50;

		private final BlockingQueue<Object> pages = new ArrayBlockingQueue<>(AHEAD);
		private final Thread thread;
		private volatile boolean stopped;

		Reader(RowSource rows) {
			thread = Thread.ofPlatform().daemon().name("reading rows").start(() -> read(rows));
		}

		private void read(RowSource rows) {
			Object last = END;
			try {
				long count = rows.rowCount();
				for (long first = 0; first < count && !stopped; first += PAGE) {
					put(rows.page(first, PAGE));
				}
			} catch (IOException | RuntimeException e) {
				last = e;
			}
			put(last);
		}

		private void put(Object page) {
			boolean taken = false;
			while (!taken && !stopped) {
				try {
					taken = pages.offer(page, WAIT_MILLIS, TimeUnit.MILLISECONDS);
				} catch (InterruptedException e) {
					stopped = true;
				}
			}
		}

		RowPage next() throws IOException {
			try {
				return switch (pages.take()) {
				case RowPage page -> page;
				case IOException e -> throw e;
				case RuntimeException e -> throw e;
				case Object other -> throw new IllegalStateException(other.toString());
				};
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}

		@Override
		public void close() {
			stopped = true;
			Threads.join(thread);
		}
	}
}
