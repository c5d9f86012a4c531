// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.broadsheet.ui.dataset.data.Asking.find;
import static org.broadsheet.ui.dataset.data.Asking.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.data.change.ChangeDesk;
import org.broadsheet.ui.dataset.data.change.ColumnChange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of rows and columns by their dialogs, on a real table of six rows; each is taken back again. */
class ChangeTableTest {

	private static final String CSV = "Place,2019,2020,Note\n\"Bethel, CT\",1,2,a\n\"Avon, CT\",3,4,b\n\"Avon, CT\",3,4,b\n,,,\n\"Salem, MA\",x,6,c\n\"Darien, CT\",7,8,d\n";

	@TempDir
	Path directory;
	private Stage stage;
	private DataView view;
	private String before;

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of(CSV), java.util.Map.of("headerRows", "1"));
		view = stage.data();
		before = table();
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private Column column(String name) {
		return stage.dataset().model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow();
	}

	/** The whole table as text, in the order of its columns. */
	private String table() {
		List<Column> columns = stage.dataset().model().getColumns();
		DatasetTable rows = stage.dataset().table().orElse(null);
		if (rows == null || columns.stream().anyMatch(column -> column.getSourceIndex() >= rows.columnCount())) {
			return "being read";
		}
		String head = columns.stream().map(Column::getName).collect(Collectors.joining("|"));
		return head + LongStream.range(0, rows.rowCount()).mapToObj(row -> '\n' + columns.stream().map(column -> text(rows, column, row)).collect(Collectors.joining("|"))).collect(Collectors.joining());
	}

	private static String text(DatasetTable rows, Column column, long row) {
		try {
			return rows.text(column, row);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private ChangeDesk desk() {
		return new ChangeDesk(stage.parent().getShell(), stage.session());
	}

	private void ask(Runnable open, Runnable work) {
		Asking.dialog("change.effect", open, () -> true, work);
	}

	private void column(ColumnChange change, String name, Runnable work) {
		ask(() -> desk().column(change, column(name), Set.of(column(name).getId()), "", List.of()), work);
	}

	private static void agree(String verb) {
		Stage.await(() -> find(Button.class, "change.ok").getText().equals(verb) && find(Button.class, "change.ok").isEnabled());
		Stage.choose(find(Button.class, "change.ok"));
	}

	private static void awaitEffect(String text) {
		Stage.await(() -> find(Label.class, "change.effect").getText().equals(text));
	}

	private void becomes(String table) {
		Stage.await(() -> table().equals(table) && stage.dataset().table().flatMap(DatasetTable::store).isPresent());
		stage.session().undo();
		Stage.await(() -> table().equals(before));
		stage.session().redo();
		Stage.await(() -> table().equals(table));
	}

	private static void check(String id, String... names) {
		Table list = find(Table.class, id);
		for (var item : list.getItems()) {
			item.setChecked(List.of(names).contains(item.getText()));
		}
		Event event = new Event();
		event.detail = SWT.CHECK;
		list.notifyListeners(SWT.Selection, event);
		Stage.settle();
	}

	@Test
	void aColumnIsSplit() {
		column(ColumnChange.SPLIT, "Place", () -> {
			find(Text.class, "change.names").setText("Town, State");
			agreeAfterPicture("change-split", "Split", "New columns: Town, State. Columns that go: Place.");
		});
		becomes("Town|State|2019|2020|Note\nBethel|CT|1|2|a\nAvon|CT|3|4|b\nAvon|CT|3|4|b\n||||\nSalem|MA|x|6|c\nDarien|CT|7|8|d");
	}

	private static void agreeAfterPicture(String name, String verb, String effect) {
		awaitEffect(effect);
		Stage.picture(find(Button.class, "change.ok").getShell(), name);
		agree(verb);
	}

	@Test
	void aSeparatorThatIsNoPatternIsRefused() {
		column(ColumnChange.SPLIT, "Place", () -> {
			select("change.separator", "Other");
			find(Text.class, "change.own").setText("(");
			find(Button.class, "change.regex").setSelection(true);
			Stage.choose(find(Button.class, "change.regex"));
			assertFalse(find(Button.class, "change.ok").isEnabled());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-split-refused");
		});
		assertEquals(before, table());
	}

	@Test
	void columnsAreJoined() {
		column(ColumnChange.JOIN, "Note", () -> {
			assertFalse(find(Button.class, "change.ok").isEnabled());
			check("change.columns", "2019", "2020");
			find(Text.class, "change.separator").setText("-");
			find(Text.class, "change.name").setText("Span");
			agreeAfterPicture("change-join", "Join", "New columns: Span. Columns that go: 2019, 2020.");
		});
		Stage.await(() -> table().startsWith("Place|Span|Note\nBethel, CT|1-2|a"));
	}

	@Test
	void aColumnIsComputed() {
		column(ColumnChange.DERIVE, "2020", () -> {
			find(Text.class, "change.name").setText("Upper");
			find(Text.class, "change.expression").setText("uper(\"Place\")");
			Stage.await(() -> !find(Button.class, "change.ok").isEnabled() && !find(Label.class, "change.effect").getText().startsWith("Looking"));
			String refused = find(Label.class, "change.effect").getText();
			assertTrue(refused.contains("uper"), refused);
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-derive-refused");
			find(Text.class, "change.expression").setText("upper(\"Note\")");
			agreeAfterPicture("change-derive", "Add column", "New columns: Upper.");
		});
		Stage.await(() -> table().startsWith("Place|2019|2020|Note|Upper\nBethel, CT|1|2|a|A\n"));
	}

	@Test
	void columnsOfYearsBecomeRows() {
		column(ColumnChange.UNPIVOT, "2019", () -> {
			assertEquals("Year", find(Text.class, "change.names").getText());
			Stage.await(() -> find(Button.class, "change.ok").isEnabled());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-unpivot");
			agree("Unpivot");
		});
		Stage.await(() -> table().startsWith("Place|Year|Value|Note\nBethel, CT|2019|1|a\nBethel, CT|2020|2|a\n"));
	}

	@Test
	void rowsThatRepeatGo() {
		column(ColumnChange.DUPLICATES, "Note", () -> agreeAfterPicture("change-duplicates", "Delete 1 row", "1 row goes, 5 stay."));
		becomes("Place|2019|2020|Note\nBethel, CT|1|2|a\nAvon, CT|3|4|b\n|||\nSalem, MA|x|6|c\nDarien, CT|7|8|d");
	}

	@Test
	void aColumnIsDeleted() {
		column(ColumnChange.DELETE, "Note", () -> agreeAfterPicture("change-delete-column", "Delete column", "Columns that go: Note."));
		becomes("Place|2019|2020\nBethel, CT|1|2\nAvon, CT|3|4\nAvon, CT|3|4\n||\nSalem, MA|x|6\nDarien, CT|7|8");
	}

	@Test
	void rowsAreDeleted() {
		ask(() -> desk().delete(new RowChoice.Numbered(List.of(0L, 1L))), () -> agreeAfterPicture("change-delete-rows", "Delete 2 rows", "2 rows go, 4 stay."));
		Stage.await(() -> table().equals("Place|2019|2020|Note\nAvon, CT|3|4|b\n|||\nSalem, MA|x|6|c\nDarien, CT|7|8|d"));
		ask(() -> desk().delete(new RowChoice.Blank()), () -> agree("Delete 1 row"));
		Stage.await(() -> table().equals("Place|2019|2020|Note\nAvon, CT|3|4|b\nSalem, MA|x|6|c\nDarien, CT|7|8|d"));
		stage.session().perform(new org.broadsheet.core.dataset.Change.SetType(column("2019").getId(), org.broadsheet.model.DataType.NUMBER, java.util.Map.of()));
		ask(() -> desk().delete(new RowChoice.WithErrors()), () -> agree("Delete 1 row"));
		Stage.await(() -> table().equals("Place|2019|2020|Note\nAvon, CT|3|4|b\nDarien, CT|7|8|d"));
		Stage.await(() -> stage.find(Label.class, "data.counts").getText().equals("2 rows   4 columns"));
		Stage.await(() -> "Darien, CT".equals(view.grid().cellText(0, 1)));
	}

	@Test
	void aRowNamesTheColumns() {
		ask(() -> desk().header(0), () -> {
			Stage.await(() -> find(Button.class, "change.ok").isEnabled());
			Stage.picture(find(Button.class, "change.ok").getShell(), "change-header");
			agree("Use as header");
		});
		Stage.await(() -> table().startsWith("Bethel, CT|1|2|a\nAvon, CT|3|4|b\n"));
	}
}
