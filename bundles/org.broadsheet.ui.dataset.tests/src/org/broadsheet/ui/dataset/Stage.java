// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.data.DataView;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Names;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A real dataset in a window: what tests of the editor's pages stand on. */
public final class Stage implements DatasetNavigation, AutoCloseable {

	/** Rows with three cells that do not fit. */
	public static final String CSV = "Year,Town,Male,Notes\n" + rows();

	private static final long PATIENCE = 60_000_000_000L;

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);
	private final OpenDataset dataset;
	private final DatasetSession session;
	private final List<String> went = new ArrayList<>();

	private static String rows() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			rows.append(2015 + i % 26).append(",Town ").append(i % 7).append(',').append(i % 70 == 9 ? "n/a" : Integer.toString(400 + i)).append(",some text\n");
		}
		return rows.toString();
	}

	/** Opens an empty dataset, or one with a table, in a window. */
	public Stage(Path directory, Optional<String> csv) {
		this(directory, csv, Map.of());
	}

	/** The same with a table that is read with decided options. */
	public Stage(Path directory, Optional<String> csv, Map<String, String> options) {
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 640);
		try {
			dataset = OpenDataset.open(DatasetFolder.create(directory.resolve("Permits"), "Permits & fees", Services.get().standards().getFirst().id()), Services.get(), new UiThread(display));
			session = new DatasetSession(dataset, display, this);
			if (csv.isPresent()) {
				Path file = Files.writeString(directory.resolve("permits.csv"), csv.get());
				session.run("Import", monitor -> new ImportOperation(dataset, file, options).execute(monitor));
				await(() -> dataset.table().flatMap(table -> table.store()).isPresent() && session.checks().checked().filter(Checked::tableRead).isPresent());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		await(() -> session.checks().checked().isPresent());
	}

	/** The window, for the content of a page. */
	public Composite parent() {
		return shell;
	}

	/** Shows the window. */
	public Stage open() {
		shell.open();
		shell.layout(true, true);
		settle();
		return this;
	}

	/** Shows the Data page, with its cells there and the focus in it. */
	public DataView data() {
		DataView view = new DataView(parent(), session());
		open();
		await(() -> view.settled() && view.grid().cellText(0, 0) != null);
		view.setFocus();
		return view;
	}

	/** Gives the window another size. */
	public void size(int width, int height) {
		shell.setSize(new Point(width, height));
		settle();
	}

	/** The dataset with the work on it. */
	public DatasetSession session() {
		return session;
	}

	/** The dataset. */
	public OpenDataset dataset() {
		return dataset;
	}

	/** Where the user was led, in words. */
	public List<String> went() {
		return went;
	}

	/** The control with a stable name. */
	public <C extends Control> C find(Class<C> type, String id) {
		return all(shell).filter(control -> id.equals(control.getData(Parts.ID))).map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + id));
	}

	/** Whether there is a visible control with a stable name. */
	public boolean shows(String id) {
		return all(shell).anyMatch(control -> id.equals(control.getData(Parts.ID)) && control.isVisible());
	}

	/** A control and all below it. */
	public static Stream<Control> all(Control root) {
		return root instanceof Composite composite ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(Stage::all)) : Stream.of(root);
	}

	/** Tells a control that it was chosen. */
	public static void choose(Control control) {
		control.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Handles events until a condition holds. */
	public static void await(BooleanSupplier condition) {
		Display display = Display.getDefault();
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(10, () -> { });
				display.sleep();
			}
		}
		settle();
	}

	/** Handles all events there are. */
	public static void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// goes on until none is left
		}
	}

	/** Keeps a picture of the window. */
	public void picture(String name) {
		picture(shell, name);
	}

	/** Keeps a picture of a window; fails when a control on it has no name for a screen reader. */
	public static void picture(Shell window, String name) {
		settle();
		assertEquals(List.of(), Names.missing(window), name + " has controls without a name");
		assertEquals(Set.of(), Names.doubled(window), name + " has keys that stand for several controls");
		Point size = window.getSize();
		Image image = new Image(window.getDisplay(), size.x, size.y);
		GC gc = new GC(window);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		try {
			loader.save(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			image.dispose();
		}
	}

	@Override
	public void reveal(Finding.Where where) {
		went.add(where.toString());
	}

	@Override
	public void showPage(String pageId) {
		went.add(pageId);
	}

	@Override
	public void addData(Optional<Path> file) {
		went.add("add " + file);
	}

	@Override
	public void readAgain() {
		went.add("again");
	}

	@Override
	public void command(String commandId) {
		went.add(commandId);
	}

	@Override
	public boolean hasCommand(String commandId) {
		return true;
	}

	@Override
	public void close() throws IOException {
		shell.dispose();
		IOException[] failure = new IOException[1];
		Thread closing = Thread.ofPlatform().start(() -> {
			try {
				session.close();
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		await(() -> !closing.isAlive());
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	/** A monitor nobody looks at. */
	public static NullProgressMonitor monitor() {
		return new NullProgressMonitor();
	}
}
