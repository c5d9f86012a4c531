// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.history.HistoryRow.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history as a list, and going to a line of it. */
class HistoryListTest {

	@TempDir
	Path directory;

	@Test
	void goesBackAndForward() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			HistoryList list = new HistoryList(stage.parent());
			stage.open();
			list.show(Optional.of(stage.session()));
			for (String name : List.of("One", "Two", "Three")) {
				stage.session().perform(new Change.Rename(name));
			}
			Table table = stage.find(Table.class, "history.table");
			assertEquals(4, table.getItemCount());
			assertEquals("Renamed dataset to Three", table.getItem(0).getText());
			stage.session().run("back", monitor -> HistoryList.goTo(stage.dataset(), 1, monitor));
			Stage.await(() -> stage.dataset().model().getName().equals("One"));
			assertEquals(List.of(State.UNDONE, State.UNDONE, State.PRESENT, State.DONE), HistoryRow.of(stage.dataset().model()).stream().map(HistoryRow::state).toList());
			stage.picture("history");
			stage.session().run("forward", monitor -> HistoryList.goTo(stage.dataset(), 3, monitor));
			Stage.await(() -> stage.dataset().model().getName().equals("Three"));
			list.show(Optional.empty());
			assertEquals(0, table.getItemCount());
		}
	}

	@Test
	void whoGoesByKeyStaysAtTheLineAndIsToldNothingThatIsNoLongerSo() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			HistoryList list = new HistoryList(stage.parent());
			stage.open();
			list.show(Optional.of(stage.session()));
			for (String name : List.of("One", "Two", "Three")) {
				stage.session().perform(new Change.Rename(name));
			}
			stage.session().work().tell(Severity.WARNING, "Three things are different.", List.of());
			Table table = stage.find(Table.class, "history.table");
			table.setFocus();
			table.setSelection(2);
			table.notifyListeners(SWT.Selection, new Event());
			Event enter = new Event();
			enter.item = table.getItem(2);
			table.notifyListeners(SWT.DefaultSelection, enter);
			Stage.await(() -> stage.dataset().model().getName().equals("One"));
			Stage.await(() -> table.getSelectionIndex() == 2);
			assertEquals(Optional.empty(), stage.session().work().notice());
		}
	}
}
