// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns page with real datasets. */
class ColumnsContentTest {

	@TempDir
	Path directory;

	private static List<String> names(Stage stage) {
		return stage.dataset().model().getColumns().stream().map(Column::getName).toList();
	}

	@Test
	void showsColumnsAndTheProfileOfTheSelectedOne() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			ColumnsContent content = new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			content.reveal(stage.dataset().model().getColumns().get(2).getId());
			Stage.await(() -> Stage.all(stage.find(Control.class, "columns.profile")).anyMatch(control -> control instanceof Label label && label.getText().equals("Smallest")));
			assertEquals("Male", stage.find(Label.class, "columns.detail.name").getText());
			stage.picture("columns");
		}
	}

	@Test
	void movesColumnsByKeyboardAndTakesItBack() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			Table table = stage.find(Table.class, "columns.table");
			Event down = new Event();
			down.stateMask = SWT.ALT;
			down.keyCode = SWT.ARROW_DOWN;
			table.notifyListeners(SWT.KeyDown, down);
			assertEquals(List.of("Town", "Year", "Male", "Notes"), names(stage));
			assertEquals(1, table.getSelectionIndex());
			Stage.choose(stage.find(Button.class, "columns.down"));
			assertEquals(List.of("Town", "Male", "Year", "Notes"), names(stage));
			stage.session().undo();
			stage.session().undo();
			Stage.await(() -> names(stage).getFirst().equals("Year"));
			assertEquals("Year", table.getItem(0).getText(ColumnField.NAME.ordinal()));
		}
	}

	@Test
	void saysWhatIsWrongWithANameWhileItIsTyped() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			ColumnsContent content = new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			Column first = stage.dataset().model().getColumns().getFirst();
			stage.session().perform(new Change.SetColumn(first.getId(), Change.ColumnAttribute.FIELD_NAME, "Not legal"));
			content.reveal(first.getId());
			Text editor = stage.find(Text.class, "columns.edit.field_name");
			editor.setText("male");
			assertTrue(stage.shows("columns.problem"));
			assertTrue(stage.find(Label.class, "columns.problem").getText().contains("unique"));
			stage.picture("columns-problem");
			editor.setText("year_of_projection");
			assertFalse(stage.shows("columns.problem"));
			editor.notifyListeners(SWT.DefaultSelection, new Event());
			Stage.settle();
			assertEquals("year_of_projection", first.getFieldName());
		}
	}

	@Test
	void describesAColumnBesideTheTable() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			Text description = stage.find(Text.class, "columns.detail.description");
			description.setText("Year of the projection");
			description.notifyListeners(SWT.FocusOut, new Event());
			assertEquals("Year of the projection", stage.dataset().model().getColumns().getFirst().getDescription());
			assertEquals("Described column Year", stage.dataset().undoable().orElseThrow().getLabel());
		}
	}

	@Test
	void asksForDataWhenThereIsNone() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			assertFalse(stage.shows("columns.table"));
			List<Widget> menus = new ArrayList<>();
			Listener shown = event -> menus.add(event.widget);
			Button add = stage.find(Button.class, "columns.addData");
			add.getDisplay().addFilter(SWT.Show, shown);
			Stage.choose(add);
			Stage.await(() -> menus.stream().anyMatch(widget -> "add.menu".equals(widget.getData("org.broadsheet.id"))));
			add.getDisplay().removeFilter(SWT.Show, shown);
			menus.forEach(widget -> ((org.eclipse.swt.widgets.Menu) widget).setVisible(false));
			stage.picture("columns-empty");
		}
	}

	@Test
	void sixtyColumnsWithLongNames() throws IOException {
		String header = IntStream.range(0, 60).mapToObj(i -> "A rather long name of column number " + i + " as people write them").collect(Collectors.joining(","));
		String row = IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(","));
		try (Stage stage = new Stage(directory, Optional.of(header + "\n" + row + "\n" + row + "\n"))) {
			new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			assertEquals(60, stage.find(Table.class, "columns.table").getItemCount());
			stage.picture("columns-sixty");
		}
	}
}
