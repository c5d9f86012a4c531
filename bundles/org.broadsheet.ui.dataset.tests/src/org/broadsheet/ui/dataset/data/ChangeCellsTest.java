// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.broadsheet.ui.dataset.data.Asking.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.data.change.ChangeDesk;
import org.broadsheet.ui.dataset.data.change.ColumnChange;
import org.broadsheet.ui.dataset.data.change.RowScope;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.issues.IssueTree;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
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

/** Changes of cells by their dialogs, on a real table: spaces, signs, dates of another pattern, blanks to be filled. */
class ChangeCellsTest {

	private static final String CSV = "Town,Fee,Issued,Region\n  Bethel,100,2024-01-31,North\nnew  haven,\"$1,200.50\",2024-02-01,\nBethel ,300,\"3.2.2024 x\",\nAvon,400,2024-02-04,South\n";

	@TempDir
	Path directory;
	private Stage stage;
	private DataView view;

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of(CSV));
		view = stage.data();
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private Column column(String name) {
		return stage.dataset().model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow();
	}

	private List<String> texts(String name) {
		Column column = column(name);
		return LongStream.range(0, stage.dataset().table().orElseThrow().rowCount()).mapToObj(row -> {
			try {
				return stage.dataset().table().orElseThrow().text(column, row);
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}).toList();
	}

	private void ask(ColumnChange change, String name, String verb, Runnable work) {
		ChangeDesk desk = new ChangeDesk(stage.parent().getShell(), stage.session());
		Asking.dialog("change.effect", () -> desk.column(change, column(name), Set.of(), "", List.of(new RowScope("2 selected rows", new RowChoice.Numbered(List.of(0L, 2L))))), () -> verb.isEmpty() || find(Button.class, "change.ok").getText().equals(verb), work);
	}

	private static void agree() {
		Stage.choose(find(Button.class, "change.ok"));
	}

	private static void awaitVerb(String verb) {
		Stage.await(() -> find(Button.class, "change.ok").getText().equals(verb) && find(Button.class, "change.ok").isEnabled());
	}

	@Test
	void trimShowsWhatWillChangeAndIsOneStep() {
		ask(ColumnChange.TRIM, "Town", "Trim 2 cells", () -> {
			assertEquals("2 cells will change", find(Label.class, "change.effect").getText());
			assertEquals("\"  Bethel\"", find(Label.class, "change.before").getText());
			assertEquals("\"Bethel\"", find(Label.class, "change.after").getText());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-trim");
			agree();
		});
		Stage.await(() -> texts("Town").equals(List.of("Bethel", "new  haven", "Bethel", "Avon")));
		stage.session().undo();
		Stage.await(() -> texts("Town").getFirst().equals("  Bethel"));
	}

	@Test
	void appliesToChosenCellsOnly() {
		ask(ColumnChange.UPPER, "Town", "Change 4 cells", () -> {
			Asking.select("change.scope", "Cells that cannot be read");
			Stage.await(() -> find(Label.class, "change.effect").getText().equals("Nothing will change"));
			Asking.select("change.scope", "2 selected rows");
			awaitVerb("Change 2 cells");
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-scope");
			agree();
		});
		Stage.await(() -> texts("Town").equals(List.of("  BETHEL", "new  haven", "BETHEL ", "Avon")));
		assertEquals("Changed Town to upper case: 2 cells, only in 2 chosen rows", stage.dataset().undoable().orElseThrow().getLabel());
	}

	@Test
	void whatChangesNothingCannotBeAgreedTo() {
		ask(ColumnChange.TRIM, "Region", "Trim", () -> {
			Stage.await(() -> find(Label.class, "change.effect").getText().equals("Nothing will change"));
			assertFalse(find(Button.class, "change.ok").isEnabled());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-nothing");
		});
		assertEquals("  Bethel", texts("Town").getFirst());
	}

	@Test
	void lettersSpacesAndNumbersAreWrittenAnew() {
		ask(ColumnChange.COLLAPSE, "Town", "Collapse spaces in 3 cells", ChangeCellsTest::agree);
		Stage.await(() -> texts("Town").get(1).equals("new haven"));
		ask(ColumnChange.TITLE, "Town", "Change 1 cell", ChangeCellsTest::agree);
		Stage.await(() -> texts("Town").equals(List.of("Bethel", "New Haven", "Bethel", "Avon")));
		ask(ColumnChange.PLAIN_NUMBER, "Fee", "Change 1 cell", ChangeCellsTest::agree);
		Stage.await(() -> texts("Fee").get(1).equals("1200.50"));
		ask(ColumnChange.FILL_DOWN, "Region", "Fill 2 cells", ChangeCellsTest::agree);
		Stage.await(() -> texts("Region").equals(List.of("North", "North", "North", "South")));
	}

	@Test
	void datesOfAnotherPatternBecomeDates() {
		ask(ColumnChange.READ_DATES, "Issued", "", () -> {
			Text pattern = find(Text.class, "change.pattern");
			pattern.setText("DD.MM.YYYY");
			Stage.settle();
			assertFalse(find(Button.class, "change.ok").isEnabled());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-dates-refused");
			pattern.setText("d.M.yyyy 'x'");
			awaitVerb("Change 1 cell");
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-dates");
			agree();
		});
		Stage.await(() -> texts("Issued").get(2).equals("2024-02-03"));
	}

	@Test
	void findAndReplaceByKey() {
		view.reveal(column("Town").getId(), 3);
		Stage.await(() -> view.grid().cellText(0, 3) != null);
		Asking.dialog("change.effect", () -> view.command(GridCommand.REPLACE), () -> true, () -> {
			assertEquals("Avon", find(Text.class, "change.find").getText());
			find(Text.class, "change.find").setText("BETHEL");
			find(Text.class, "change.with").setText("Danbury");
			Stage.await(() -> find(Label.class, "change.effect").getText().equals("Nothing will change"));
			find(Button.class, "change.case").setSelection(false);
			Stage.choose(find(Button.class, "change.case"));
			awaitVerb("Replace in 2 cells");
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-replace");
			find(Button.class, "change.regex").setSelection(true);
			Stage.choose(find(Button.class, "change.regex"));
			find(Text.class, "change.find").setText("(beth");
			Stage.await(() -> !find(Button.class, "change.ok").isEnabled());
			find(Text.class, "change.find").setText("^\\s*(beth)el");
			find(Text.class, "change.with").setText("$1any");
			awaitVerb("Replace in 2 cells");
			agree();
		});
		Stage.await(() -> texts("Town").equals(List.of("Bethany", "new  haven", "Bethany ", "Avon")));
	}

	@Test
	void aBlockIsPastedAndASelectionEmptiedInOneStep() {
		Clipboard clipboard = new Clipboard(Display.getDefault());
		clipboard.setContents(new Object[] { "1\t2024-03-01\n2\t2024-03-02\n3\t2024-03-03" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		int steps = stage.dataset().model().getStepsApplied();
		view.reveal(column("Fee").getId(), 0);
		view.command(GridCommand.PASTE);
		Stage.await(() -> stage.dataset().model().getStepsApplied() == steps + 1);
		assertEquals(List.of("1", "2", "3", "400"), texts("Fee"));
		assertEquals(List.of("2024-03-01", "2024-03-02", "2024-03-03", "2024-02-04"), texts("Issued"));
		stage.session().undo();
		Stage.await(() -> texts("Fee").getFirst().equals("100"));
		view.grid().control().doCommand(new org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand());
		view.command(GridCommand.EMPTY);
		Stage.await(() -> texts("Region").stream().allMatch(String::isEmpty) && texts("Town").stream().allMatch(String::isEmpty));
		assertEquals(steps + 1, stage.dataset().model().getStepsApplied());
	}

	@Test
	void theFindingsOfAColumnOfferRepairsWithTheirCounts() {
		view.reveal(column("Town").getId(), 0);
		view.command(GridCommand.STATUS);
		Stage.await(() -> Asking.shown(Link.class, "data.repair").isPresent());
		assertEquals("<a>Remove spaces around the texts: 2 cells</a>", find(Link.class, "data.repair").getText());
		Stage.picture(find(Link.class, "data.repair").getShell(), "data-repair");
		Stage.choose(find(Link.class, "data.repair"));
		Stage.await(() -> texts("Town").getFirst().equals("Bethel"));
	}

	@Test
	void theIssuesViewRepairsWithOneClick() {
		Shell window = new Shell(Display.getDefault());
		window.setLayout(new FillLayout());
		window.setSize(1100, 240);
		IssueTree issues = new IssueTree(window);
		issues.show(Optional.of(stage.session()));
		window.open();
		Tree tree = (Tree) Stage.all(window).filter(Tree.class::isInstance).findFirst().orElseThrow();
		Stage.await(() -> Stream.of(tree.getItems()).anyMatch(item -> item.getText(1).equals("Remove spaces around the texts: 2 cells")));
		Stage.picture(window, "issues-fixes");
		var item = Stream.of(tree.getItems()).filter(one -> one.getText(1).equals("Remove spaces around the texts: 2 cells")).findFirst().orElseThrow();
		tree.setSelection(item);
		Event key = new Event();
		key.keyCode = SWT.CR;
		key.stateMask = SWT.MOD1;
		tree.notifyListeners(SWT.KeyDown, key);
		Stage.await(() -> texts("Town").equals(List.of("Bethel", "new  haven", "Bethel", "Avon")));
		Stage.await(() -> Stream.of(tree.getItems()).noneMatch(one -> one.getText(1).startsWith("Remove spaces")));
		window.dispose();
	}
}
