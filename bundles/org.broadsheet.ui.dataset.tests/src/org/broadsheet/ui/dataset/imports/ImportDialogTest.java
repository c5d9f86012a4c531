// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.StepNotes;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.history.HistoryList;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.datasets.ClipboardTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking how a file is read before it is. */
class ImportDialogTest {

	private static final String FIXED_WIDTH = "Fixed width";

	@TempDir
	Path directory;

	private static <C extends Control> C find(Shell shell, Class<C> type, String id) {
		return Stage.all(shell).filter(control -> id.equals(control.getData(Parts.ID))).map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + id));
	}

	private static ImportDialog open(Stage stage, Path file, Map<String, String> options) {
		ImportDialog dialog = new ImportDialog(stage.parent().getShell(), stage.dataset(), file, options.isEmpty() ? Optional.empty() : Optional.of(options), Optional::empty);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	@Test
	void anotherTableOfTheFileHasTitlesAndHeadersOfItsOwn() {
		Map<String, String> decided = Map.of("sheet", "A", "skipRows", "1", "headerRows", "2", "encoding", "UTF-8");
		assertEquals(Map.of("sheet", "B", "encoding", "UTF-8"), OptionsForm.with(decided, "sheet", "B"));
		assertEquals(Map.of("sheet", "A", "skipRows", "1", "headerRows", "3", "encoding", "UTF-8"), OptionsForm.with(decided, "headerRows", "3"));
	}

	@Test
	void anotherSeparatorReadsAgainAtOnce() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			Path file = Files.writeString(directory.resolve("fees.csv"), "Year;Fee\n2024;1,5\n2025;2,5\n");
			ImportDialog dialog = open(stage, file, Map.of());
			Shell shell = dialog.getShell();
			Table table = find(shell, Table.class, "import.preview");
			Stage.await(() -> table.getColumnCount() == 2 && find(shell, Button.class, "import.ok").isEnabled());
			assertEquals("Fee", table.getColumn(1).getText());
			Stage.picture(shell, "import");
			List<String> separators = List.of(find(shell, Combo.class, "import.option.separator").getItems());
			for (int i = 0; i < separators.size(); i++) {
				choose(shell, i);
			}
			choose(shell, separators.indexOf(separators.stream().filter(item -> item.contains(",")).findFirst().orElseThrow()));
			Stage.await(() -> find(shell, Button.class, "import.ok").isEnabled() && table.getItem(0).getText(0).equals("2024;1"));
			assertEquals(",", dialog.decided().get("separator"));
			assertEquals("5", table.getItem(0).getText(1));
			Stage.picture(shell, "import-comma");
			dialog.close();
		}
	}

	/** Some separators bring options of their own, with which all are made anew. */
	private static void choose(Shell shell, int index) {
		Combo separator = find(shell, Combo.class, "import.option.separator");
		separator.select(index);
		Stage.choose(separator);
	}

	@Test
	void theOptionThatIsChosenKeepsTheFocusWhenOthersCome() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			Path file = Files.writeString(directory.resolve("fees.csv"), "Year;Fee\n2024;1,5\n2025;2,5\n");
			ImportDialog dialog = open(stage, file, Map.of("separator", ";"));
			Shell shell = dialog.getShell();
			Stage.await(() -> find(shell, Button.class, "import.ok").isEnabled());
			Combo before = find(shell, Combo.class, "import.option.separator");
			shell.forceActive();
			before.forceFocus();
			Stage.await(before::isFocusControl);
			choose(shell, List.of(before.getItems()).indexOf(FIXED_WIDTH));
			Stage.await(() -> !find(shell, Combo.class, "import.option.separator").equals(before));
			Stage.await(() -> find(shell, Combo.class, "import.option.separator").isFocusControl());
			Stage.picture(shell, "import-fixed-width");
			dialog.close();
		}
	}

	@Test
	void aFileThatCannotBeReadIsRefusedInOneSentence() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			Path file = Files.write(directory.resolve("picture.csv"), new byte[] { 0, 1, 2, 3, 0, 0, 0, 1, 7, 0, 0, 0 });
			ImportDialog dialog = open(stage, file, Map.of());
			Label message = find(dialog.getShell(), Label.class, "import.message");
			Stage.await(() -> !message.getText().startsWith("Reading"));
			assertTrue(message.getText().contains("picture.csv"), message.getText());
			assertFalse(find(dialog.getShell(), Button.class, "import.ok").isEnabled());
			Stage.picture(dialog.getShell(), "import-refused");
			dialog.close();
		}
	}

	@Test
	void replacingSaysWhatStays() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			Path file = Files.writeString(directory.resolve("next.csv"), "Year,Town,Female\n2015,Bethel,7\n");
			ImportDialog dialog = open(stage, file, Map.of());
			Button replace = find(dialog.getShell(), Button.class, "import.ok");
			Stage.await(replace::isEnabled);
			assertEquals("Replace 200 rows by 1", replace.getText());
			Label effect = find(dialog.getShell(), Label.class, "import.effect");
			assertTrue(effect.getText().startsWith("200 rows now, 1 in the new file. 2 of 4 columns are as they were."), effect.getText());
			Table differences = find(dialog.getShell(), Table.class, "import.differences");
			List<String> lines = java.util.Arrays.stream(differences.getItems()).map(item -> item.getText()).toList();
			for (String name : List.of("Male", "Notes", "Female")) {
				assertTrue(lines.stream().anyMatch(line -> line.contains("\"" + name + "\"") || line.contains(name)), lines.toString());
			}
			assertEquals(200, stage.dataset().table().orElseThrow().rowCount());
			Stage.picture(dialog.getShell(), "import-replace");
			dialog.close();
		}
	}

	@Test
	void readingAgainStillSaysWhyItWasGuessedAndKeepsWhereItCameFrom() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			String origin = stage.dataset().model().getSource().getOrigin();
			Path kept = stage.dataset().folder().path().resolve(stage.dataset().model().getSource().getPath());
			ImportDialog dialog = open(stage, kept, stage.dataset().model().getSource().getOptions().map());
			Shell shell = dialog.getShell();
			Stage.await(() -> find(shell, Button.class, "import.ok").isEnabled());
			assertEquals("Read again", find(shell, Button.class, "import.ok").getText());
			Combo separator = find(shell, Combo.class, "import.option.separator");
			String guessed = reason(separator);
			assertTrue(guessed.length() > 10 && !guessed.contains("Chosen by you"), guessed);
			Stage.picture(shell, "import-again");
			separator.select(List.of(separator.getItems()).indexOf(List.of(separator.getItems()).stream().filter(item -> item.contains(";")).findFirst().orElseThrow()));
			Stage.choose(separator);
			Stage.await(() -> reason(separator).startsWith("Chosen by you. Guessed was Comma"));
			Stage.picture(shell, "import-again-other");
			dialog.close();
			new ImportFlow(stage.parent().getShell(), stage.session()).read(kept, Map.of("headerRows", "0"));
			Stage.await(() -> stage.session().work().notice().isPresent());
			assertEquals(201, stage.dataset().table().orElseThrow().rowCount());
			assertEquals(origin, stage.dataset().model().getSource().getOrigin());
		}
	}

	/** The text right below a field. */
	private static String reason(Control field) {
		Control[] all = field.getParent().getChildren();
		return ((Label) all[List.of(all).indexOf(field) + 1]).getText();
	}

	@Test
	void importingShowsTheOutcome() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			Path file = Files.writeString(directory.resolve("fees.csv"), "Year,Fee\n2024,1\n2025,2\n");
			new ImportFlow(stage.parent().getShell(), stage.session()).read(file, Map.of());
			Stage.await(() -> stage.session().work().notice().isPresent());
			assertEquals("Added 2 rows.", stage.session().work().notice().get().sentence());
			assertEquals(2, stage.dataset().model().getColumns().size());
		}
	}

	@Test
	void whatNoLongerAppliesCanBeReadAgainInTheHistory() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			String town = stage.dataset().model().getColumns().get(1).getId();
			stage.session().perform(new Change.Rewrite(town, new CellFunction.ChangeCase(CellFunction.LetterCase.UPPER)));
			Path file = Files.writeString(directory.resolve("next.csv"), "Year,Male,Notes\n2015,1,x\n2016,2,y\n");
			new ImportFlow(stage.parent().getShell(), stage.session()).read(file, Map.of());
			Stage.await(() -> stage.session().work().notice().filter(notice -> notice.sentence().startsWith("Replaced")).isPresent());
			HistoryList history = new HistoryList(stage.parent());
			stage.parent().layout(true, true);
			history.show(Optional.of(stage.session()));
			Table table = stage.find(Table.class, "history.table");
			String row = java.util.Arrays.stream(table.getItems()).map(item -> item.getText()).filter(text -> text.contains("next.csv")).findFirst().orElseThrow();
			assertTrue(row.endsWith("2 things to know"), row);
			List<String> notes = StepNotes.of(stage.dataset().model().getSteps().stream().filter(step -> step.getLabel().contains("next.csv")).findFirst().orElseThrow());
			assertTrue(notes.getFirst().contains("Town") && notes.getLast().contains("Town"), notes.toString());
			stage.picture("history-notes");
			stage.session().undo();
			Stage.await(() -> stage.dataset().table().filter(rows -> rows.rowCount() == 200).isPresent());
		}
	}

	@Test
	void aFailedImportLosesNothing() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			new ImportFlow(stage.parent().getShell(), stage.session()).read(directory.resolve("gone.csv"), Map.of());
			Stage.await(() -> stage.session().work().notice().isPresent());
			assertTrue(stage.session().work().notice().get().sentence().contains("gone.csv"));
			assertEquals(200, stage.dataset().table().orElseThrow().rowCount());
		}
	}

	@Test
	void theSameOptionsAreTakenForTheNextFileIfTheyFit() throws IOException {
		Path next = Files.writeString(directory.resolve("next.csv"), "Year,Fee\n2024,1\n");
		var importers = Services.get().importers();
		Map<String, String> options = Map.of("separator", ",");
		assertEquals(options, Reading.first(importers, next, Optional.of(new EarlierReading(importers.getFirst().id(), options, options, List.of("Fee")))).decided());
		assertEquals(Map.of(), Reading.first(importers, next, Optional.of(new EarlierReading(importers.getFirst().id(), Map.of("separator", ";"), Map.of("separator", ";"), List.of("Fee")))).decided());
	}

	@Test
	void aPastedTableIsAFileOfItsOwn() throws IOException {
		Path file = ClipboardTable.write("Year\tFee\n2024\t1\n");
		Reading reading = Reading.of(Services.get().importers(), file, Map.of());
		assertEquals(List.of("Year", "Fee"), reading.columns());
	}
}
