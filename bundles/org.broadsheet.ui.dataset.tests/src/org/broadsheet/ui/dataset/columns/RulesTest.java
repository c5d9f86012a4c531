// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.Stage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding about the rules of a column on the Columns page. */
class RulesTest {

	private static final String CSV = "Permit,Fee\nAV-1,10\nBO-2,-5\nAV-1,10\nCA-3,20\n";

	@TempDir
	Path directory;

	private static <C extends Control> Optional<C> shown(Class<C> type, String id) {
		return Stream.of(Display.getDefault().getShells()).flatMap(Stage::all).filter(control -> id.equals(control.getData("org.broadsheet.id"))).map(type::cast).findFirst();
	}

	private static <C extends Control> C find(Class<C> type, String id) {
		return shown(type, id).orElseThrow(() -> new AssertionError("no " + id));
	}

	/** Opens the dialog and does something in it; it is modal, so its end is waited for behind it. */
	private static void inDialog(Stage stage, Runnable work) {
		Throwable[] failure = new Throwable[1];
		Display.getDefault().asyncExec(() -> {
			try {
				work.run();
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
				shown(Composite.class, "rules").ifPresent(body -> body.getShell().close());
			}
		});
		Stage.choose(stage.find(Button.class, "columns.detail.rules"));
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static Shell dialog() {
		return find(Composite.class, "rules").getShell();
	}

	@Test
	void rulesAreDecidedInADialogAndUndone() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(CSV))) {
			ColumnsContent content = new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			Column fee = stage.dataset().model().getColumns().get(1);
			content.reveal(fee.getId());
			assertEquals("Rules…", stage.find(Button.class, "columns.detail.rules").getText());
			inDialog(stage, () -> {
				Button save = dialog().getDefaultButton();
				find(Text.class, "rules.minimum").setText("much");
				assertFalse(save.isEnabled());
				find(Text.class, "rules.minimum").setText("0");
				assertTrue(save.isEnabled());
				find(Button.class, "rules.required").setSelection(true);
				Stage.choose(find(Button.class, "rules.required"));
				Stage.picture(dialog(), "rules-dialog");
				Stage.choose(save);
			});
			assertEquals(Map.of("minimum", "0", "required", "true"), fee.getRules().map());
			assertEquals("Rules (2)…", stage.find(Button.class, "columns.detail.rules").getText());
			assertEquals("[1]", Arrays.toString(stage.dataset().table().orElseThrow().check(fee).errors().toArray()));
			assertEquals("Changed the rules of Fee", stage.dataset().undoable().orElseThrow().getLabel());
			stage.session().undo();
			Stage.await(() -> fee.getRules().isEmpty());
			assertEquals("Rules…", stage.find(Button.class, "columns.detail.rules").getText());
		}
	}

	@Test
	void aTextHasNoLeastValueAndARowIdentifierIsUniqueAnyway() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(CSV))) {
			ColumnsContent content = new ColumnsContent(stage.parent(), stage.session());
			stage.open();
			Column permit = stage.dataset().model().getColumns().getFirst();
			stage.session().perform(new org.broadsheet.core.dataset.Change.SetColumn(permit.getId(), org.broadsheet.core.dataset.Change.ColumnAttribute.ROW_IDENTIFIER, "true"));
			content.reveal(permit.getId());
			inDialog(stage, () -> {
				assertTrue(shown(Text.class, "rules.minimum").isEmpty());
				assertTrue(find(Button.class, "rules.unique").getSelection());
				assertFalse(find(Button.class, "rules.unique").isEnabled());
				find(Text.class, "rules.oneOf").setText("AV-1\nBO-2");
				Stage.picture(dialog(), "rules-identifier");
				Stage.choose(dialog().getDefaultButton());
			});
			assertEquals(Map.of("oneOf", "AV-1|BO-2"), permit.getRules().map());
			assertEquals("[2, 3]", Arrays.toString(stage.dataset().table().orElseThrow().check(permit).errors().toArray()));
		}
	}
}
