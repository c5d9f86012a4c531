// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.parts.Parts;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing rows and issues to a file, from the dialog to the outcome. */
class ExportDialogTest {

	@TempDir
	Path directory;

	private static <C extends Control> C find(Shell shell, Class<C> type, String id) {
		return Stage.all(shell).filter(control -> id.equals(control.getData(Parts.ID))).map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + id));
	}

	private ExportDialog open(Stage stage, boolean issues) {
		ExportDialog dialog = new ExportDialog(stage.parent().getShell(), stage.dataset(), stage.dataset().table().orElseThrow(), issues, directory);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static void select(Combo combo, int index) {
		combo.select(index);
		Stage.choose(combo);
	}

	@Test
	void formatAndFileFollowWhatIsWritten() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			ExportDialog dialog = open(stage, false);
			Shell shell = dialog.getShell();
			Combo format = find(shell, Combo.class, "export.format");
			Text file = find(shell, Text.class, "export.file");
			assertEquals("CSV", format.getText());
			assertTrue(file.getText().endsWith(".csv"));
			Stage.picture(shell, "export");
			select(format, List.of(format.getItems()).indexOf("TSV (tabs)"));
			assertTrue(file.getText().endsWith(".tsv"), file.getText());
			select(find(shell, Combo.class, "export.what"), 3);
			assertTrue(format.getText().startsWith("Issue list"), format.getText());
			assertTrue(file.getText().endsWith(" issues.csv"), file.getText());
			Stage.picture(shell, "export-issues");
			dialog.close();
		}
	}

	@Test
	void optionsAreDecidedByTheirKeys() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			ExportDialog dialog = open(stage, false);
			Shell shell = dialog.getShell();
			select(find(shell, Combo.class, "export.what"), 2);
			select(find(shell, Combo.class, "export.option.names"), 1);
			Combo separator = find(shell, Combo.class, "export.option.separator");
			assertTrue(separator.getText().startsWith("As in the source"), separator.getText());
			select(separator, 2);
			Button header = find(shell, Button.class, "export.option.header");
			header.setSelection(false);
			Stage.choose(header);
			assertEquals(Map.of("rows", "errors", "names", "field", "separator", ";", "header", "false"), dialog.decided());
			dialog.close();
		}
	}

	@Test
	void aFolderThatIsNotThereKeepsTheButtonFromBeingPressed() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			ExportDialog dialog = open(stage, false);
			Shell shell = dialog.getShell();
			assertTrue(find(shell, Button.class, "export.ok").isEnabled());
			find(shell, Text.class, "export.file").setText(directory.resolve("no/where.csv").toString());
			assertFalse(find(shell, Button.class, "export.ok").isEnabled());
			Stage.picture(shell, "export-refused");
			find(shell, Text.class, "export.file").setText(directory.resolve("here.csv").toString());
			assertTrue(find(shell, Button.class, "export.ok").isEnabled());
			dialog.close();
		}
	}

	private static Exporter exporter(String id) {
		return Services.get().exporters().stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow();
	}

	/** Writes a file and returns what the outcome says. */
	private String write(Stage stage, String id, Path file, Map<String, String> options) {
		new ExportFlow(stage.parent().getShell(), stage.session()).write(stage.dataset().table().orElseThrow(), exporter(id), file, options);
		Stage.await(() -> outcome().isPresent());
		Shell shell = outcome().orElseThrow();
		String text = Stage.all(shell).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).filter(label -> !label.isBlank()).findFirst().orElseThrow();
		Stage.picture(shell, "export-done");
		shell.close();
		return text;
	}

	private static Optional<Shell> outcome() {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> "export.done".equals(shell.getData(Parts.ID))).findFirst();
	}

	@Test
	void rowsAreWrittenByteForByte() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			Path file = directory.resolve("out.csv");
			assertEquals("200 rows written to " + file + ".", write(stage, "csv", file, Map.of()));
			Path source = stage.dataset().folder().path().resolve(stage.dataset().model().getSource().getPath());
			assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(file));
		}
	}

	@Test
	void issuesAreWrittenWithTheirPlaces() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			Path file = directory.resolve("errors.csv");
			assertTrue(write(stage, "issues-csv", file, Map.of()).contains("issues written to"));
			List<String> lines = Files.readAllLines(file);
			assertEquals("line,row,column,value,reason,code,severity", lines.getFirst());
			assertEquals(3, lines.stream().filter(line -> line.endsWith(",error")).count());
			assertTrue(lines.stream().anyMatch(line -> line.startsWith("11,10,Male,n/a,")), lines::toString);
		}
	}
}
