// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.issues.IssueTree;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Data page with real rows: years in Year, "n/a" three times in Male (rows 10, 80 and 150). */
class DataViewTest {

	@TempDir
	Path directory;
	private Stage stage;
	private DataView view;

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of(Stage.CSV));
		view = stage.data();
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private Column column(String name) {
		return stage.dataset().model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow();
	}

	private String text(String id) {
		return stage.find(Label.class, id).getText();
	}

	private void awaitText(String id, String text) {
		Stage.await(() -> text(id).equals(text));
	}

	private void type(Control control, String text) {
		((Text) control).setText(text);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		control.notifyListeners(SWT.KeyDown, enter);
		Stage.settle();
	}

	@Test
	void whoLooksCloserStaysAtTheCell() {
		view.grid().select(new Place(7, 2));
		for (int points : new int[] { 2, -1, 0 }) {
			view.grid().zoom(points);
			assertEquals(Optional.of(new Place(7, 2)), view.grid().selected());
		}
	}

	@Test
	void headersHaveASecondLineWhileANameNeedsIt() {
		int height = view.grid().partBounds(1, HeaderPart.NAME).height;
		rename("Male", "Number of male residents at the last count of the town");
		Stage.await(() -> view.grid().partBounds(1, HeaderPart.NAME).height > height * 3 / 2);
		Rectangle name = view.grid().partBounds(1, HeaderPart.NAME);
		assertTrue(view.grid().partBounds(1, HeaderPart.TYPE).y >= name.y + name.height);
		rename("Number of male residents at the last count of the town", "Male");
		Stage.await(() -> view.grid().partBounds(1, HeaderPart.NAME).height == height);
	}

	private void rename(String name, String next) {
		stage.session().perform(new Change.SetColumn(column(name).getId(), Change.ColumnAttribute.NAME, next));
	}

	@Test
	void keysLeadOutOfTheGridThatTabStaysIn() {
		List<Integer> ways = new ArrayList<>();
		Control grid = view.grid().control();
		grid.addListener(SWT.Traverse, event -> ways.add(event.detail));
		key(grid, SWT.NONE, SWT.TAB);
		assertEquals(List.of(), ways);
		key(grid, SWT.NONE, SWT.F6);
		key(grid, SWT.SHIFT, SWT.F6);
		key(grid, SWT.MOD1, SWT.TAB);
		assertEquals(List.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_TAB_NEXT), ways);
	}

	private static void key(Control control, int modifiers, int key) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
		Stage.settle();
	}

	private Control editor() {
		return Stage.all(view.grid().control()).filter(Text.class::isInstance).findFirst().orElseThrow(() -> new AssertionError("no cell editor"));
	}

	private static <C extends Control> C inPopup(Class<C> type, String id) {
		return Stream.of(Display.getDefault().getShells()).flatMap(Stage::all).filter(control -> id.equals(control.getData("org.broadsheet.id"))).map(type::cast).findFirst().orElse(null);
	}

	@Test
	void showsAllRowsWithWhatWillBeImported() {
		assertEquals("2015", view.grid().cellText(0, 0));
		assertEquals("200 rows   4 columns", text("data.counts"));
		awaitText("data.ready", "Ready to import 197 rows");
		assertEquals("·  3 rows will not be imported", text("data.refused"));
		assertEquals("3 errors", text("data.errorPosition"));
		Rectangle strip = view.headerBounds(column("Male").getId(), HeaderPart.STATUS);
		assertTrue(strip.width > 100 && strip.height > 10, strip.toString());
		stage.picture("data");
	}

	@Test
	void goesFromErrorToErrorAndSaysWhy() {
		view.command(GridCommand.NEXT_ERROR);
		awaitText("data.cell", "Cannot read \"n/a\" as a number: leave the cell empty where there is no value.");
		assertEquals(Optional.of(new Place(9, 2)), view.grid().selected());
		assertEquals("error 1 of 3", text("data.errorPosition"));
		view.command(GridCommand.PREVIOUS_ERROR);
		assertEquals("error 3 of 3", text("data.errorPosition"));
		assertEquals(Optional.of(new Place(149, 2)), view.grid().selected());
		Stage.await(() -> view.grid().cellText(2, 149) != null);
		stage.picture("data-error");
	}

	@Test
	void editsACellInPlaceOffersTheSameForAllAlikeAndTakesItBack() {
		view.command(GridCommand.NEXT_ERROR);
		view.grid().edit(null);
		assertEquals("n/a", ((Text) editor()).getText());
		type(editor(), "409");
		assertEquals("409", view.grid().cellText(2, 9));
		assertEquals(Optional.of(new Place(10, 2)), view.grid().selected());
		awaitText("data.ready", "Ready to import 198 rows");
		Stage.await(() -> stage.find(Link.class, "data.offer").getText().startsWith("2 more cells hold"));
		stage.picture("data-offer");
		Stage.choose(stage.find(Link.class, "data.offer"));
		awaitText("data.ready", "Ready to import 200 rows");
		stage.session().undo();
		awaitText("data.ready", "Ready to import 198 rows");
		stage.session().undo();
		awaitText("data.ready", "Ready to import 197 rows");
		Stage.await(() -> "n/a".equals(view.grid().cellText(2, 9)));
	}

	@Test
	void escapeLeavesTheCellAsItWas() {
		view.reveal(column("Town").getId(), 3);
		view.grid().edit('x');
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		editor().notifyListeners(SWT.KeyDown, escape);
		Stage.settle();
		assertEquals("Town 3", view.grid().cellText(1, 3));
		assertTrue(stage.dataset().undoable().filter(step -> step.getLabel().contains("Town")).isEmpty());
	}

	@Test
	void showsOnlyRowsWithErrorsAndKeepsTheirNumbers() {
		Combo filter = stage.find(Combo.class, "data.filter");
		filter.select(1);
		Stage.choose(filter);
		awaitText("data.counts", "3 of 200 rows   4 columns");
		Stage.await(() -> "n/a".equals(view.grid().cellText(2, 2)));
		view.reveal(column("Town").getId(), 100);
		awaitText("data.counts", "200 rows   4 columns");
		assertEquals(Optional.of(new Place(100, 1)), view.grid().selected());
	}

	@Test
	void theListOfTypesCountsWhatWouldNotFitAndChangesTheType() {
		view.reveal(column("Town").getId(), 0);
		view.command(GridCommand.TYPE);
		Stage.await(() -> inPopup(Table.class, "data.types") != null && inPopup(Table.class, "data.types").getItem(DataType.NUMBER.ordinal()).getText(1).equals("200 would not fit"));
		Table types = inPopup(Table.class, "data.types");
		assertEquals("all cells fit", types.getItem(DataType.TEXT.ordinal()).getText(1));
		types.setSelection(DataType.NUMBER.ordinal());
		types.notifyListeners(SWT.DefaultSelection, new Event());
		awaitText("data.ready", "Ready to import 0 rows");
		assertEquals(DataType.NUMBER, column("Town").getType());
		assertEquals("Town 0", view.grid().cellText(1, 0));
		stage.picture("data-all-wrong");
	}

	@Test
	void theFindingsOfAColumnOfferFixes() {
		view.reveal(column("Male").getId(), 0);
		view.command(GridCommand.STATUS);
		Stage.await(() -> inPopup(Link.class, "data.fix.clear") != null);
		Stage.picture(inPopup(Link.class, "data.fix.clear").getShell(), "data-findings");
		assertEquals("<a>Empty all 3 cells that cannot be read</a>", inPopup(Link.class, "data.fix.clear").getText());
		Stage.choose(inPopup(Link.class, "data.fix.clear"));
		awaitText("data.ready", "Ready to import 200 rows");
		Stage.await(() -> "".equals(view.grid().cellText(2, 9)));
		view.filter(new RowFilter.Value(column("Male").getId(), ""));
		Stage.await(() -> text("data.counts").startsWith("3 of 200"));
		Stage.await(() -> "".equals(view.grid().cellText(2, 2)));
		assertEquals("Male is empty", stage.find(Combo.class, "data.filter").getText());
	}

	@Test
	void whoHidesAColumnIsAtTheOneThatTakesItsPlace() {
		view.grid().select(new Place(5, 2));
		stage.session().perform(new Change.SetColumn(column("Male").getId(), ColumnAttribute.HIDDEN, "true"));
		awaitText("data.counts", "200 rows   3 columns");
		Stage.await(() -> view.grid().selected().equals(Optional.of(new Place(5, 2))));
		stage.size(800, 500);
		Label counts = stage.find(Label.class, "data.counts");
		assertTrue(counts.getLocation().x + counts.getSize().x <= counts.getParent().getSize().x, "the counts are in view");
		assertTrue(counts.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= counts.getSize().x, "the counts are whole");
	}

	@Test
	void aHiddenColumnCountsNoErrorsAndCanBeShownAgain() {
		stage.session().perform(new Change.SetColumn(column("Male").getId(), ColumnAttribute.HIDDEN, "true"));
		awaitText("data.ready", "Ready to import 200 rows");
		assertTrue(stage.shows("data.hidden"));
		assertEquals("200 rows   3 columns", text("data.counts"));
		stage.session().perform(new Change.SetColumn(column("Male").getId(), ColumnAttribute.HIDDEN, "false"));
		awaitText("data.ready", "Ready to import 197 rows");
	}

	@Test
	void aFormatChangesWhatIsShownOnly() {
		stage.session().perform(new Change.SetFormat(column("Year").getId(), Map.of(ColumnFormat.THOUSANDS_SEPARATOR, "true")));
		Stage.await(() -> "2,015".equals(view.grid().cellText(0, 0)));
		awaitText("data.ready", "Ready to import 197 rows");
	}

	@Test
	void findsATextAndGoesToIt() {
		view.command(GridCommand.FIND);
		type(stage.find(Text.class, "data.find.text"), "town 6");
		awaitText("data.find.result", "28 rows have it");
		Stage.await(() -> view.grid().selected().equals(Optional.of(new Place(6, 1))));
		type(stage.find(Text.class, "data.find.text"), "town 6");
		Stage.await(() -> view.grid().selected().equals(Optional.of(new Place(13, 1))));
		stage.picture("data-find");
	}

	@Test
	void emptiesTheSelectedCell() {
		view.reveal(column("Town").getId(), 5);
		view.command(GridCommand.EMPTY);
		assertEquals("", view.grid().cellText(1, 5));
		Stage.await(() -> stage.dataset().undoable().filter(step -> step.getLabel().contains("row 6")).isPresent());
	}

	@Test
	void keepsColumnsInViewAndZooms() {
		view.grid().freeze(1);
		stage.size(420, 500);
		view.reveal(column("Notes").getId(), 190);
		Stage.await(() -> view.grid().cellText(3, 190) != null);
		stage.picture("data-frozen");
		assertTrue(view.cellBounds(column("Year").getId(), 190).width > 0);
		assertTrue(view.cellBounds(column("Notes").getId(), 190).width > 0);
		int height = view.cellBounds(column("Notes").getId(), 190).height;
		view.command(GridCommand.ZOOM_IN);
		view.command(GridCommand.ZOOM_IN);
		assertTrue(view.cellBounds(column("Notes").getId(), 190).height > height);
		stage.picture("data-frozen");
	}

	@Test
	void issuesAreListedByKindAndLeadToTheCell() {
		Shell window = new Shell(Display.getDefault());
		window.setLayout(new org.eclipse.swt.layout.FillLayout());
		window.setSize(900, 240);
		IssueTree issues = new IssueTree(window);
		issues.show(Optional.of(stage.session()));
		window.open();
		Tree tree = (Tree) Stage.all(window).filter(Tree.class::isInstance).findFirst().orElseThrow();
		Stage.await(() -> tree.getItemCount() > 0 && tree.getItem(0).getText(0).equals("Error: 3 cells in \"Male\" cannot be read as Number"));
		Event expand = new Event();
		expand.item = tree.getItem(0);
		tree.notifyListeners(SWT.Expand, expand);
		Stage.await(() -> tree.getItem(0).getItemCount() == 3);
		Event open = new Event();
		open.item = tree.getItem(0).getItem(1);
		assertEquals("80", tree.getItem(0).getItem(1).getText(3));
		assertEquals("Empty every cell that is \"n/a\"", tree.getItem(0).getItem(1).getText(1));
		tree.notifyListeners(SWT.DefaultSelection, open);
		assertTrue(stage.went().getLast().contains("firstRow=79"), stage.went().toString());
		Stage.picture(window, "issues");
		window.dispose();
	}

	@Test
	void doneGoesBackToTheOverview() {
		Stage.choose(stage.find(Button.class, "data.done"));
		assertEquals(List.of(DatasetPages.OVERVIEW), stage.went());
		assertFalse(stage.shows("data.add"));
	}
}
