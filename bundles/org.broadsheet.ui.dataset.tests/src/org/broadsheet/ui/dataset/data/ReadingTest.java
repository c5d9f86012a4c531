// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.issues.IssueTree;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding how the texts of a column are read: 24 dates nobody can tell, amounts with signs, words of another language. */
class ReadingTest {

	@TempDir
	Path directory;
	private Stage stage;
	private DataView view;

	private static String csv() {
		StringBuilder csv = new StringBuilder("Issued,Amount,Active\n");
		for (int i = 0; i < 24; i++) {
			csv.append("%02d/%02d/2024,%s,%s\n".formatted(1 + i % 12, 1 + (i + 5) % 12, i % 4 == 0 ? "\"$1,200.50\"" : i == 7 ? "soon" : "100", i % 2 == 0 ? "ja" : "nein"));
		}
		return csv.toString();
	}

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of(csv()));
		view = stage.data();
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private Column column(String name) {
		return stage.dataset().model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow();
	}

	private static <C extends Control> Optional<C> shown(Class<C> type, String id) {
		return Stream.of(Display.getDefault().getShells()).flatMap(Stage::all).filter(control -> id.equals(control.getData("org.broadsheet.id"))).map(type::cast).findFirst();
	}

	private static <C extends Control> C find(Class<C> type, String id) {
		return shown(type, id).orElseThrow(() -> new AssertionError("no " + id));
	}

	/** Opens the dialog by way of the column's findings and does something in it; it is modal, so its end is waited for behind it. */
	private void inDialog(String column, Runnable work) {
		view.reveal(column(column).getId(), 0);
		view.command(GridCommand.STATUS);
		Stage.await(() -> shown(Link.class, "data.reading").isPresent());
		Throwable[] failure = new Throwable[1];
		Display.getDefault().asyncExec(() -> {
			try {
				Stage.await(() -> shown(Label.class, "reading.count").filter(label -> label.getText().contains("cells fit")).isPresent());
				work.run();
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
				shown(Label.class, "reading.count").ifPresent(label -> label.getShell().close());
			}
		});
		Stage.choose(find(Link.class, "data.reading"));
		if (failure[0] instanceof AssertionError error) {
			throw error;
		} else if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static void awaitCount(String text) {
		Stage.await(() -> find(Label.class, "reading.count").getText().equals(text));
	}

	private static Button verb() {
		return find(Label.class, "reading.count").getShell().getDefaultButton();
	}

	private static void select(String id, String item) {
		Combo combo = find(Combo.class, id);
		combo.select(java.util.List.of(combo.getItems()).indexOf(item));
		Stage.choose(combo);
	}

	@Test
	void signsAndSeparatorsAreIgnoredAsDecidedAndCountedWhileOneChooses() {
		inDialog("Amount", () -> {
			awaitCount("17 of 24 cells fit, 7 errors");
			Stage.picture(verb().getShell(), "reading-number");
			find(Button.class, "reading.currency").setSelection(true);
			Stage.choose(find(Button.class, "reading.currency"));
			select("reading.group", "Comma: 1,234,567");
			awaitCount("23 of 24 cells fit, 1 error");
			Stage.picture(verb().getShell(), "reading-number-decided");
			Stage.choose(verb());
		});
		assertEquals(Map.of("currency", "true", "group", ","), column("Amount").getParsing().map());
		Stage.await(() -> stage.find(Label.class, "data.ready").getText().equals("Ready to import 23 rows"));
		assertTrue(stage.dataset().undoable().orElseThrow().getLabel().contains("Amount"), stage.dataset().undoable().orElseThrow().getLabel());
		stage.session().undo();
		Stage.await(() -> column("Amount").getParsing().isEmpty());
	}

	@Test
	void patternsAreKeptAsTheyWereWritten() {
		inDialog("Issued", () -> {
			Button certain = find(Button.class, "reading.certain");
			find(Button.class, "reading.any").setSelection(false);
			certain.setSelection(true);
			Stage.choose(certain);
			assertFalse(verb().isEnabled());
			Text patterns = find(Text.class, "reading.datePatterns");
			patterns.setText("DD/MM/YYYY");
			Stage.settle();
			assertFalse(verb().isEnabled());
			Stage.picture(verb().getShell(), "reading-date-refused");
			patterns.setText("%Y-%m-%d\n%d/%m/%Y");
			awaitCount("All 24 cells fit");
			assertTrue(find(Label.class, "reading.example").getText().startsWith("is 1 June 2024"));
			Stage.picture(verb().getShell(), "reading-date");
			Stage.choose(verb());
		});
		assertEquals(Map.of("datePatterns", "%Y-%m-%d|%d/%m/%Y"), column("Issued").getParsing().map());
	}

	@Test
	void wordsOfAnotherLanguageAreYesAndNo() {
		stage.session().perform(new org.broadsheet.core.dataset.Change.SetType(column("Active").getId(), org.broadsheet.model.DataType.CHECKBOX, Map.of()));
		inDialog("Active", () -> {
			awaitCount("0 of 24 cells fit, 24 errors");
			find(Text.class, "reading.trueWords").setText("ja");
			find(Text.class, "reading.falseWords").setText("Ja");
			Stage.settle();
			assertFalse(verb().isEnabled());
			find(Text.class, "reading.falseWords").setText("nein\nn");
			awaitCount("All 24 cells fit");
			Stage.picture(verb().getShell(), "reading-words");
			Stage.choose(verb());
		});
		assertEquals(Map.of("trueWords", "ja", "falseWords", "nein|n"), column("Active").getParsing().map());
	}

	@Test
	void cancellingDecidesNothing() {
		inDialog("Issued", () -> {
			select("reading.dayFirst", "5 June: day/month/year");
			verb().getShell().close();
			Stage.settle();
		});
		assertTrue(column("Issued").getParsing().isEmpty());
	}

	@Test
	void dayOrMonthIsAskedAtTheColumn() {
		Stage.await(() -> stage.session().checks().checked().filter(checked -> checked.structure() == 1).isPresent());
		view.reveal(column("Issued").getId(), 0);
		stage.picture("data-question");
		view.command(GridCommand.STATUS);
		Stage.await(() -> shown(Link.class, "data.answer").isPresent());
		assertEquals("<a>\"01/06/2024\" is 1 June 2024: the day stands first</a>", find(Link.class, "data.answer").getText());
		Stage.picture(find(Link.class, "data.answer").getShell(), "data-question-popup");
		Stage.choose(find(Link.class, "data.answer"));
		assertEquals("true", column("Issued").getParsing().get("dayFirst"));
		Stage.await(() -> stage.session().checks().checked().filter(checked -> checked.structure() == 0).isPresent());
	}

	@Test
	void dayOrMonthIsAskedInTheIssuesView() {
		Shell window = new Shell(Display.getDefault());
		window.setLayout(new FillLayout());
		window.setSize(1000, 260);
		IssueTree issues = new IssueTree(window);
		issues.show(Optional.of(stage.session()));
		window.open();
		Tree tree = (Tree) Stage.all(window).filter(Tree.class::isInstance).findFirst().orElseThrow();
		Stage.await(() -> tree.getItemCount() > 0 && Stream.of(tree.getItems()).anyMatch(item -> item.getText(0).startsWith("Warning: The dates in \"Issued\" can be read two ways")));
		var question = Stream.of(tree.getItems()).filter(item -> item.getText(0).contains("Issued")).findFirst().orElseThrow();
		assertTrue(question.getExpanded());
		assertEquals("\"01/06/2024\" is January 6, 2024: the month stands first", question.getItem(1).getText(0));
		assertEquals("Choose this", question.getItem(1).getText(1));
		Stage.picture(window, "issues-question");
		Event event = new Event();
		event.button = 1;
		event.x = question.getItem(1).getBounds(1).x + 30;
		event.y = question.getItem(1).getBounds(1).y + 5;
		tree.notifyListeners(SWT.MouseUp, event);
		assertEquals("false", column("Issued").getParsing().get("dayFirst"));
		Stage.await(() -> Stream.of(tree.getItems()).noneMatch(item -> item.getText(0).contains("Issued")));
		stage.session().undo();
		Stage.await(() -> Stream.of(tree.getItems()).anyMatch(item -> item.getText(0).contains("Issued")));
		window.dispose();
	}
}
