// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.parts.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values of a column in a list, and what they become. */
class ValuesDialogTest {

	private static final String CSV = "Facility,Fee\nPizza Hut,1\nPizza Hut,2\nPIZZA HUT,3\n\"  Noodle House\",4\nNoodle House,5\nNoodle House,n/a\nJoe's Diner,n/a\nJoe's Diner,free\nJoe's Diner,9\nJoe's Diner,10\n";

	@TempDir
	Path directory;
	private Stage stage;
	private ValuesDialog dialog;
	private Shell shell;

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of(CSV)).open();
	}

	@AfterEach
	void close() throws IOException {
		if (!shell.isDisposed()) {
			dialog.close();
		}
		stage.close();
	}

	private Column column(int index) {
		return stage.dataset().model().getColumns().get(index);
	}

	private void look(int column, ValuesDialog.Show first) {
		DatasetTable table = stage.dataset().table().orElseThrow();
		dialog = new ValuesDialog(stage.parent().getShell(), column(column), table, table.store().orElseThrow(), first);
		dialog.setBlockOnOpen(false);
		dialog.open();
		shell = dialog.getShell();
		Stage.await(() -> find(Combo.class, "values.show").getItemCount() == 3);
	}

	private <C extends Control> C find(Class<C> type, String id) {
		return Stage.all(shell).filter(control -> id.equals(control.getData(Parts.ID))).map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + id));
	}

	/** The lines, with those of groups, as they are shown. */
	private List<List<String>> lines() {
		Tree tree = find(Tree.class, "values.list");
		Stage.settle();
		List<List<String>> lines = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			lines.add(texts(item));
			for (TreeItem below : item.getItems()) {
				lines.add(texts(below));
			}
		}
		return lines;
	}

	private static List<String> texts(TreeItem item) {
		// asking for a text fills a line that has not been in view
		return List.of(item.getText(0), item.getText(1), item.getText(2));
	}

	private void select(int... lines) {
		Tree tree = find(Tree.class, "values.list");
		TreeItem[] items = new TreeItem[lines.length];
		for (int i = 0; i < lines.length; i++) {
			items[i] = tree.getItem(lines[i]);
		}
		tree.setSelection(items);
		tree.notifyListeners(SWT.Selection, new Event());
		Stage.settle();
	}

	private void press(String id) {
		Stage.choose(find(Button.class, id));
	}

	@Test
	void spellingsOfOneValueBecomeOneInAStepThatCanBeTakenBack() throws IOException {
		look(0, ValuesDialog.Show.SPELLINGS);
		assertEquals(List.of(List.of("2 spellings", "Proposed: Noodle House", "3"), List.of("Noodle House", "", "2"), List.of("\"  Noodle House\"", "", "1"), List.of("2 spellings", "Proposed: Pizza Hut", "3"),
				List.of("Pizza Hut", "", "2"), List.of("PIZZA HUT", "", "1")), lines());
		Stage.picture(shell, "values-spellings");
		assertFalse(find(Button.class, "values.ok").isEnabled());
		select(1);
		press("values.unify");
		assertEquals(List.of("2 spellings", "Pizza Hut", "3"), lines().get(3));
		assertEquals("One value becomes another: one cell. The step is done again on the next file.", find(Label.class, "values.summary").getText());
		press("values.unifyAll");
		assertEquals("Change 2 cells", find(Button.class, "values.ok").getText());
		press("values.ok");
		Change change = dialog.agreed().orElseThrow();
		assertEquals(new Change.Rewrite(column(0).getId(), new CellFunction.Respell(Map.of("PIZZA HUT", "Pizza Hut", "  Noodle House", "Noodle House"))), change);
		stage.session().perform(change);
		Stage.await(() -> stage.dataset().undoable().filter(step -> step.getLabel().equals("Replaced 2 values of Facility by others: 2 cells")).isPresent());
		look(0, ValuesDialog.Show.ALL);
		assertEquals(List.of(List.of("Joe's Diner", "", "4"), List.of("Noodle House", "", "3"), List.of("Pizza Hut", "", "3")), lines());
	}

	@Test
	void valuesThatCannotBeReadGetNewTextsTogether() {
		look(1, ValuesDialog.Show.ERRORS);
		assertEquals(List.of(List.of("n/a", "", "2"), List.of("free", "", "1")), lines());
		Text target = find(Text.class, "values.target");
		assertFalse(target.isEnabled());
		select(0, 1);
		assertTrue(target.isEnabled());
		assertEquals("", target.getText());
		target.setText("0");
		assertEquals(List.of(List.of("n/a", "0", "2"), List.of("free", "0", "1")), lines());
		select(0);
		press("values.leave");
		assertEquals(List.of(List.of("n/a", "", "2"), List.of("free", "0", "1")), lines());
		Stage.picture(shell, "values-errors");
		press("values.ok");
		assertEquals(Optional.of(new Change.ReplaceValue(column(1).getId(), "free", "0")), dialog.agreed());
	}

	@Test
	void theListIsSearched() {
		look(0, ValuesDialog.Show.ALL);
		find(Text.class, "values.search").setText("hut");
		assertEquals(List.of(List.of("Pizza Hut", "", "2"), List.of("PIZZA HUT", "", "1")), lines());
		find(Text.class, "values.search").setText("nothing of the kind");
		assertEquals(List.of(), lines());
	}
}
