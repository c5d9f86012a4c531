// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.parts.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking data from other places than files. */
class OriginDialogTest {

	@TempDir
	Path directory;
	private final ShelfOrigin shelf = new ShelfOrigin();

	private OriginDialog open(Stage stage, Map<String, String> start, Map<String, String> wrong) {
		OriginDialog dialog = new OriginDialog(stage.parent().getShell(), stage.dataset(), shelf, start, wrong);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static <C extends Control> C find(Shell shell, Class<C> type, String id) {
		return Stage.all(shell).filter(control -> id.equals(control.getData(Parts.ID))).map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + id));
	}

	@Test
	void showsTheFirstRowsAndTakesTheData() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			OriginDialog dialog = open(stage, Map.of(), Map.of());
			Shell shell = dialog.getShell();
			assertFalse(find(shell, Button.class, "origin.ok").isEnabled());
			assertFalse(find(shell, Button.class, "origin.show").isEnabled());
			find(shell, Text.class, "origin.name").setText("fees");
			Stage.choose(find(shell, Button.class, "origin.show"));
			Table table = find(shell, Table.class, "import.preview");
			Stage.await(() -> table.getItemCount() == 1);
			assertEquals("1,5", table.getItem(0).getText(1));
			Stage.picture(shell, "origin-sample");
			Stage.choose(find(shell, Button.class, "origin.ok"));
			Stage.await(() -> dialog.fetched() != null && shell.isDisposed());
			assertEquals("shelf:fees", dialog.fetched().origin());
			ImportDialog look = ImportDialog.of(stage.parent().getShell(), stage.dataset(), dialog.fetched());
			look.setBlockOnOpen(false);
			look.open();
			Stage.await(() -> find(look.getShell(), Button.class, "import.ok").isEnabled());
			assertEquals(";", look.decided().get("separator"), "what the place knows is taken");
			Stage.picture(look.getShell(), "origin-look");
			look.close();
			FetchOperation.discard(dialog.fetched().file().getParent());
			OriginDialog next = open(stage, Map.of(), Map.of());
			Combo remembered = find(next.getShell(), Combo.class, "origin.remembered");
			remembered.select(1);
			Stage.choose(remembered);
			assertEquals("fees", find(next.getShell(), Text.class, "origin.name").getText());
			next.close();
		}
	}

	@Test
	void whatIsWrongIsSaidBesideTheField() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			OriginDialog dialog = open(stage, Map.of("name", "a/b"), Map.of());
			Shell shell = dialog.getShell();
			Stage.choose(find(shell, Button.class, "origin.ok"));
			assertEquals("A name has no slash in it.", find(shell, Label.class, "origin.name.problem").getText());
			find(shell, Text.class, "origin.name").setText("locked");
			assertFalse(find(shell, Label.class, "origin.name.problem").isVisible());
			find(shell, Text.class, "origin.password").setText("wrong");
			Stage.choose(find(shell, Button.class, "origin.ok"));
			Label problem = find(shell, Label.class, "origin.password.problem");
			Stage.await(problem::isVisible);
			assertEquals("That is not the password.", problem.getText());
			Stage.picture(shell, "origin-problem");
			assertNull(dialog.fetched());
			find(shell, Text.class, "origin.password").setText("geheim");
			Stage.choose(find(shell, Button.class, "origin.ok"));
			Stage.await(() -> dialog.fetched() != null);
			try (Stream<Path> files = Files.walk(stage.dataset().folder().path())) {
				assertTrue(files.filter(Files::isRegularFile).noneMatch(file -> contains(file, "geheim")), "no password in the dataset");
			}
		}
	}

	private static boolean contains(Path file, String text) {
		try {
			return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void theFirstCancelStopsAndTheNextCloses() throws Exception {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			OriginDialog dialog = open(stage, Map.of("name", "endless"), Map.of());
			Shell shell = dialog.getShell();
			Stage.choose(find(shell, Button.class, "origin.ok"));
			// what is cancelled before it has begun never has to be stopped
			Stage.await(() -> shelf.started.getCount() == 0);
			Stage.picture(shell, "origin-taking");
			Stage.choose(find(shell, Button.class, "origin.cancel"));
			Stage.await(() -> shelf.stopped.getCount() == 0);
			assertEquals("Stopped; nothing was taken.", find(shell, Label.class, "origin.message").getText());
			assertTrue(find(shell, Button.class, "origin.ok").isEnabled());
			Stage.choose(find(shell, Button.class, "origin.cancel"));
			assertTrue(shell.isDisposed());
			assertNull(dialog.fetched());
		}
	}

	@Test
	void theMenuOffersEveryWay() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV)).open()) {
			Menu menu = AddDataMenu.make(stage.parent(), stage.session());
			List<String> ids = Stream.of(menu.getItems()).map(item -> String.valueOf(item.getData(Parts.ID))).toList();
			assertEquals(List.of("add.how", "add.update", "null", "add.file"), ids.subList(0, 4));
			assertEquals("add.paste", ids.getLast());
			MenuItem update = menu.getItem(1);
			assertTrue(update.isEnabled());
			menu.getItem(3).notifyListeners(SWT.Selection, new Event());
			menu.getItem(0).notifyListeners(SWT.Selection, new Event());
			Stage.settle();
			assertEquals(List.of("add Optional.empty", "again"), stage.went());
			Files.writeString(directory.resolve("permits.csv"), Stage.CSV + "2044,Town 9,1,new\n");
			update.notifyListeners(SWT.Selection, new Event());
			Stage.await(() -> stage.dataset().model().getSource().getRows() == 201);
			Stage.await(() -> stage.session().work().notice().isPresent());
			assertEquals("Replaced the data: 201 rows now.", stage.session().work().notice().get().sentence());
			Files.delete(directory.resolve("permits.csv"));
			assertFalse(AddDataMenu.updatable(stage.session(), stage.dataset().model().getSource()));
			menu.dispose();
		}
	}

	@Test
	void aFileThatIsNoTableCanBeKeptAsADocument() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty()).open()) {
			Path file = Files.write(directory.resolve("map.pdf"), "%PDF-1.7\n\0\1\2\3\4\5\6".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
			ImportDialog dialog = new ImportDialog(stage.parent().getShell(), stage.dataset(), file, Optional.empty(), Optional::empty);
			dialog.setBlockOnOpen(false);
			dialog.open();
			Button keep = find(dialog.getShell(), Button.class, "import.keep");
			assertNotNull(keep);
			Stage.await(keep::isVisible);
			assertTrue(find(dialog.getShell(), Label.class, "import.message").getText().startsWith("map.pdf is a PDF document and cannot be shown as a table"));
			Stage.picture(dialog.getShell(), "import-document");
			Stage.choose(keep);
			assertEquals(ImportDialog.KEEP, dialog.getReturnCode());
		}
	}
}
