// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.ui.dataset.data.grid.DataGrid;
import org.broadsheet.ui.dataset.data.grid.GridActions;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.grid.GridData;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.grid.HeaderState;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.data.grid.RowOrder;
import org.broadsheet.ui.kit.Tone;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Jumps to any row in the editor's own grid, in a window of the usual size, and waits each time until the row and those around it are painted. */
public final class GridJump {

	private static final long PATIENCE_NANOS = 10_000_000_000L;
	private static final int JUMPS = 200;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
	private long wanted;
	private boolean knownBefore;
	private boolean painted;
	private final GridData data = new GridData(background, this::arrived, failure -> System.out.println(failure.getMessage()));
	private final DataGrid grid;

	private GridJump(DatasetTable table) throws Exception {
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 850);
		grid = new DataGrid(shell, data, new Plain(), new Nothing());
		// before the grid paints, and when it has
		display.addFilter(SWT.Paint, event -> knownBefore = event.widget == grid.control() && known());
		grid.control().addListener(SWT.Paint, event -> painted |= knownBefore);
		List<Column> columns = new ArrayList<>();
		for (SourceColumn source : table.scan().columns()) {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setId("c" + columns.size());
			column.setSourceIndex(columns.size());
			column.setName(source.name());
			column.setType(source.proposal().type());
			columns.add(column);
			table.check(column);
		}
		data.columns(columns);
		data.show(table, RowOrder.all(table.rowCount()));
		grid.structureChanged();
		shell.open();
		shell.layout(true, true);
	}

	private void arrived() {
		display.asyncExec(grid::repaint);
	}

	/** Arguments: FILE. Needs a display. */
	public static void main(String[] args) throws Exception {
		Importer importer = new Headless().importers().getFirst();
		Path work = Files.createTempDirectory("broadsheet-bench");
		try (DatasetTable table = new DatasetTable(importer.scan(new ScanRequest(Path.of(args[0]), Map.of(), work), new NullProgressMonitor()))) {
			GridJump jump = new GridJump(table);
			Random random = new Random(1);
			for (int i = 0; i < 40; i++) {
				jump.to((long) (random.nextDouble() * table.rowCount()));
			}
			ThreadMXBean threads = ManagementFactory.getThreadMXBean();
			long before = threads.getCurrentThreadCpuTime();
			Measures.report("jump to any row until it is painted", 95, 50, JUMPS, i -> jump.to((long) (random.nextDouble() * table.rowCount())));
			System.out.printf("processor time of a jump in the window's thread: %.2f ms%n", (threads.getCurrentThreadCpuTime() - before) / 1e6 / JUMPS);
			Measures.report("other rows or columns shown", 50, 50, 10, i -> jump.grid.structureChanged());
			jump.shell.dispose();
			jump.background.shutdown();
		} finally {
			Files.delete(work);
		}
	}

	private void to(long row) {
		wanted = row;
		painted = false;
		grid.select(new Place(row, 3));
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!painted) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Row " + row + " was not painted");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(1000, () -> { });
				display.sleep();
			}
		}
	}

	/** Whether the row has been read; those around it come with it, in a block or two. */
	private boolean known() {
		return data.row(wanted).isPresent();
	}

	/** Headers without findings. */
	private static final class Plain implements HeaderState {

		@Override
		public Status status(Column column) {
			return new Status(Tone.OK, "All cells will import correctly", "Correct");
		}

		@Override
		public int sorted(Column column) {
			return 0;
		}

		@Override
		public boolean hovered(int column, HeaderPart part) {
			return false;
		}
	}

	/** Nobody asks for anything. */
	private static final class Nothing implements GridActions {

		@Override
		public void typed(int column, long place, String text) {
		}

		@Override
		public void header(int column, HeaderPart part, Rectangle where) {
		}

		@Override
		public void menu(int column, long place, Point where) {
		}

		@Override
		public void command(GridCommand command) {
		}

		@Override
		public void selected() {
		}
	}
}
