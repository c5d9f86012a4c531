// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of the kit do what screens rely on. */
class UiTest {

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void longNamesAreCutInTheMiddle() {
		assertEquals("short", Ui.shorten("short", 10));
		String cut = Ui.shorten("population projections by town and age group", 20);
		assertEquals(20, cut.length());
		assertTrue(cut.startsWith("populat") && cut.contains("…") && cut.endsWith("group"), cut);
	}

	@Test
	void whatIsTooLongForItsPlaceLosesItsMiddle() {
		GC gc = new GC(shell);
		String name = "Date of the most recent routine inspection (calendar date)";
		int room = gc.textExtent(name).x;
		assertEquals(name, Cut.fit(gc, name, room));
		for (int width = room - 1; width > 40; width -= 37) {
			String cut = Cut.fit(gc, name, width);
			assertTrue(gc.textExtent(cut).x <= width, cut);
			assertTrue(cut.startsWith("D") && cut.contains("…") && cut.endsWith(")"), cut);
		}
		assertEquals("…", Cut.fit(gc, name, 0));
		String smiles = "\uD83D\uDE00".repeat(40);
		assertTrue(Cut.fit(gc, smiles, gc.textExtent(smiles).x / 2).codePoints().allMatch(sign -> sign == '…' || sign == 0x1F600));
		gc.dispose();
	}

	@Test
	void aTextThatIsCutIsItsOwnTooltip() {
		Table table = Items.explain(new Table(shell, SWT.NONE));
		TableColumn column = new TableColumn(table, SWT.LEFT);
		// the last one takes all the room there is
		new TableColumn(table, SWT.LEFT).setWidth(50);
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText("Population of R&D towns");
		column.setWidth(400);
		shell.setLayout(new FillLayout());
		shell.setSize(500, 200);
		shell.open();
		UiTests.await(() -> item.getTextBounds(0).width > 300);
		move(table, item);
		assertEquals(null, table.getToolTipText());
		column.setWidth(60);
		UiTests.await(() -> item.getTextBounds(0).width <= 60);
		move(table, item);
		assertEquals("Population of R&&D towns", table.getToolTipText());
		assertEquals("Population of R&D towns", item.getText());
	}

	private static void move(Table table, TableItem item) {
		Rectangle bounds = item.getBounds(0);
		Event event = new Event();
		event.x = bounds.x + bounds.width / 2;
		event.y = bounds.y + bounds.height / 2;
		table.notifyListeners(SWT.MouseMove, event);
	}

	@Test
	void ampersandsAreShown() {
		assertEquals("Review && configure", Ui.label(shell, "Review & configure").getText());
	}

	@Test
	void whatIsHiddenBeforeTheFirstLayoutTakesNoPlaceInAGrid() {
		shell.setLayout(new GridLayout(2, false));
		Label hidden = new Label(shell, SWT.NONE);
		Label first = Ui.label(shell, "first");
		Label second = Ui.label(shell, "second");
		Ui.show(hidden, false);
		shell.layout();
		assertEquals(first.getBounds().y, second.getBounds().y);
	}

	@Test
	void nothingReachesADisposedWidget() {
		List<String> reached = new ArrayList<>();
		Button button = Ui.button(shell, "Go", () -> reached.add("pressed"));
		Ui.async(button, () -> reached.add("async"));
		button.dispose();
		UiTests.settle();
		Ui.async(button, () -> reached.add("later"));
		UiTests.settle();
		assertTrue(reached.isEmpty());
	}

	@Test
	void resultsOfJobsComeBackToTheDisplaysThread() {
		AtomicReference<String> result = new AtomicReference<>();
		Jobs.run(shell, "work", monitor -> "done on " + (Display.getCurrent() == null ? "a worker" : "the display"), text -> result.set(text + ", told on " + (Display.getCurrent() == null ? "a worker" : "the display")));
		UiTests.await(() -> result.get() != null);
		assertEquals("done on a worker, told on the display", result.get());
	}

	@Test
	void failuresOfJobsComeBackWithTheirSentence() {
		AtomicReference<Exception> failure = new AtomicReference<>();
		Jobs.run(shell, "work", monitor -> {
			throw new IOException("The file is gone.");
		}, result -> { }, failure::set);
		UiTests.await(() -> failure.get() != null);
		assertEquals("The file is gone.", Dialogs.sentence(failure.get()));
		assertFalse(Dialogs.sentence(new NullPointerException("x")).contains("x is null"));
	}

	@Test
	void cancellingIsNoFailure() throws InterruptedException {
		AtomicReference<Exception> failure = new AtomicReference<>();
		Jobs.run(shell, "work", monitor -> {
			throw new OperationCanceledException();
		}, result -> { }, failure::set).join();
		UiTests.settle();
		assertEquals(null, failure.get());
	}

	@Test
	void whatTakesLongShowsItsProgressAndCanBeCancelled() {
		List<String> done = new ArrayList<>();
		shell.open();
		pressCancelOnceItIsThere();
		Jobs.<String> runShown(shell, "Making a dataset", monitor -> {
			while (!monitor.isCanceled()) {
				LockSupport.parkNanos(1_000_000);
			}
			throw new OperationCanceledException();
		}, done::add);
		assertEquals(List.of(), done);
	}

	private void pressCancelOnceItIsThere() {
		Display display = shell.getDisplay();
		display.timerExec(20, () -> Stream.of(display.getShells()).filter(open -> "progress.dialog".equals(open.getData("org.broadsheet.id")) && open.isVisible()).findFirst().ifPresentOrElse(open -> {
			assertEquals("Making a dataset", open.getText());
			Control cancel = UiTests.controls(open).filter(control -> "progress.cancel".equals(control.getData("org.broadsheet.id"))).findFirst().orElseThrow();
			cancel.notifyListeners(SWT.Selection, new Event());
		}, this::pressCancelOnceItIsThere));
	}

	@Test
	void whatIsOverSoonIsDoneWithoutADialog() {
		List<String> done = new ArrayList<>();
		Jobs.runShown(shell, "Making a dataset", monitor -> "made on " + (Display.getCurrent() == null ? "a worker" : "the display"), done::add);
		assertEquals(List.of("made on a worker"), done);
		assertTrue(Stream.of(shell.getDisplay().getShells()).noneMatch(open -> "progress.dialog".equals(open.getData("org.broadsheet.id"))));
	}

	@Test
	void oneCardIsChosen() {
		var cards = new ChoiceCards<>(shell, List.of(new ChoiceCards.Choice<>("private", Images.LOCK, "Private", "Only you"), new ChoiceCards.Choice<>("public", Images.GLOBE, "Public", "Anyone")));
		List<String> told = new ArrayList<>();
		cards.onSelect(told::add);
		cards.select("private");
		assertEquals(List.of(), told, "only the user's choices are told");
		cards.radio("public").setSelection(true);
		cards.radio("public").notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("public"), told);
		assertEquals("public", cards.selected());
		assertFalse(cards.radio("private").getSelection());
	}

	@Test
	void aCardSaysWhyNothingCanBeDone() {
		Card card = new Card(shell, Images.METADATA, "Dataset metadata");
		card.state(Images.PARTIAL, "5 of 8 filled");
		Button edit = card.action("Edit metadata", () -> { });
		card.enable(false, "Add data first.");
		assertFalse(edit.getEnabled());
		assertEquals("Add data first.", card.control().getToolTipText());
		assertEquals("5 of 8 filled", card.state());
		card.enable(true, "Add data first.");
		assertEquals(null, card.control().getToolTipText());
	}
}
