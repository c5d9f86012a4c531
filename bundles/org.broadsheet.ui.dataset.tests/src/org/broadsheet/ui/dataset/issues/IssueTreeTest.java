// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.Stage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of findings with what can be done about the one that is selected. */
class IssueTreeTest {

	@TempDir
	Path directory;

	private Stage stage;
	private Tree tree;

	@BeforeEach
	void open() {
		StringBuilder csv = new StringBuilder("Year,Fee,Town\n");
		for (int i = 0; i < 120; i++) {
			csv.append(2015 + i % 9).append(',').append(i % 40 == 7 ? "\"1.234,5" + i % 10 + "\"" : i == 50 ? "unknown" : Integer.toString(400 + i)).append(",Town ").append(i % 7).append('\n');
		}
		stage = new Stage(directory, Optional.of(csv.toString()));
		IssueTree issues = new IssueTree(stage.parent());
		stage.open();
		issues.show(Optional.of(stage.session()));
		tree = (Tree) Stage.all(stage.parent()).filter(Tree.class::isInstance).findFirst().orElseThrow();
		stage.session().perform(new Change.SetType(column("Fee").getId(), DataType.NUMBER, Map.of()));
		Stage.await(() -> item("cells in \"Fee\"").isPresent());
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private Column column(String name) {
		return stage.dataset().model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow();
	}

	private Optional<TreeItem> item(String part) {
		return Stream.of(tree.getItems()).filter(item -> item.getText(0).contains(part)).findFirst();
	}

	private void select(TreeItem item) {
		tree.setSelection(item);
		tree.notifyListeners(SWT.Selection, new Event());
		Stage.settle();
	}

	private List<String> fixes() {
		return Stage.all(stage.parent()).filter(control -> "issues.fix".equals(control.getData("org.broadsheet.id"))).map(control -> ((Link) control).getText().replaceAll("<[^>]*>", "")).toList();
	}

	@Test
	void aKindOfCellsHasFixesOfItsOwn() {
		TreeItem fee = item("4 cells in \"Fee\"").orElseThrow();
		assertEquals("Read the comma as decimal character: 3 cells will fit, 1 remains", fee.getText(1));
		select(fee);
		assertEquals("4 cells in \"Fee\" cannot be read as Number", stage.find(Label.class, "issues.sentence").getText());
		Stage.await(() -> fixes().contains("Empty all 4 cells that cannot be read"));
		assertTrue(fixes().contains("Treat the column as Text: every cell will fit"), fixes().toString());
		stage.picture("issues-details");
		Stage.choose(Stage.all(stage.parent()).filter(control -> control instanceof Link link && link.getText().contains("Read the comma")).findFirst().orElseThrow());
		Stage.await(() -> item("1 cell in \"Fee\"").isPresent());
		assertEquals("1 cell in \"Fee\" cannot be read as Number", stage.find(Label.class, "issues.sentence").getText());
		assertEquals("Empty the cell that cannot be read", item("1 cell in \"Fee\"").orElseThrow().getText(1));
	}

	@Test
	void aFindingLeadsToItsCell() {
		TreeItem fee = item("4 cells in \"Fee\"").orElseThrow();
		Event expand = new Event();
		expand.item = fee;
		tree.notifyListeners(SWT.Expand, expand);
		Stage.await(() -> fee.getItemCount() == 4);
		select(fee.getItem(0));
		assertEquals("<a>Go to row 8, line 9 of the file</a>", stage.find(Link.class, "issues.go").getText());
		Stage.choose(stage.find(Link.class, "issues.go"));
		assertTrue(stage.went().getLast().contains("firstRow=7"), stage.went().toString());
	}

	@Test
	void rowsThatAreDamagedAreToldOnceEachAndCanBeDeleted() throws IOException {
		Path damaged = Files.writeString(directory.resolve("damaged.csv"), "Year,Fee,Town\n2015,1,Avon\n2016\n2017,3,Kent\n2018\n2019,5,Essex\n");
		stage.session().run("Import", monitor -> new ImportOperation(stage.dataset(), damaged, Map.of()).execute(monitor));
		Stage.await(() -> item("2 like this").isPresent());
		TreeItem rows = item("2 like this").orElseThrow();
		assertEquals("Delete these 2 rows", rows.getText(1));
		Event expand = new Event();
		expand.item = rows;
		tree.notifyListeners(SWT.Expand, expand);
		Stage.await(() -> rows.getItemCount() == 2);
		assertEquals("Delete row 2", rows.getItem(0).getText(1));
		select(rows);
		Stage.await(() -> fixes().contains("Delete these 2 rows"));
		Stage.choose(Stage.all(stage.parent()).filter(control -> control instanceof Link link && link.getText().contains("Delete these")).findFirst().orElseThrow());
		Stage.await(() -> stage.dataset().table().filter(table -> table.rowCount() == 3).isPresent());
		Stage.await(() -> item("like this").isEmpty());
	}

	@Test
	void whereMostCellsDoNotFitItIsTheType() {
		stage.session().perform(new Change.SetType(column("Town").getId(), DataType.NUMBER, Map.of()));
		Stage.await(() -> item("120 cells in \"Town\"").isPresent());
		assertEquals("Treat the column as Text: every cell will fit", item("120 cells in \"Town\"").orElseThrow().getText(1));
	}
}
