// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.ui.kit.UiTests;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialog asks for a name and takes the rest as it comes. */
class NewDatasetDialogTest {

	@TempDir
	Path directory;
	private final Shell parent = new Shell(Display.getDefault());
	private NewDatasetDialog dialog;

	@AfterEach
	void close() {
		dialog.close();
		parent.dispose();
	}

	private void open(Optional<Path> file) {
		open(file, Services.get());
	}

	private void open(Optional<Path> file, Services services) {
		dialog = new NewDatasetDialog(parent, services, file);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo portals = (Combo) UiTests.controls(dialog.getShell()).filter(Combo.class::isInstance).findFirst().orElseThrow();
		UiTests.await(() -> portals.getItem(portals.getItemCount() - 1).equals(Messages.NewDatasetDialog_later));
	}

	private Button create() {
		return UiTests.find(dialog.getShell(), Button.class, Button::getText, Messages.NewDatasetDialog_verb);
	}

	private Text name() {
		return (Text) UiTests.controls(dialog.getShell()).filter(Text.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void aNameIsAllThatIsNeeded() throws IOException {
		open(Optional.empty());
		assertFalse(create().getEnabled());
		name().setText("  Food permits ");
		assertTrue(create().getEnabled());
		UiTests.picture(dialog.getShell(), "new-dataset");
		name().setText(" ");
		assertFalse(create().getEnabled());
		name().setText("  Food permits ");
		// asked for when the window is gone
		dialog.close();
		NewDatasetOperation.Wish wish = dialog.wish(directory);
		assertEquals("Food permits", wish.name());
		assertEquals(Services.get().standards().getFirst().id(), wish.standard());
		assertEquals(Optional.empty(), wish.file());
	}

	@Test
	void aStandardThatCannotBeUsedIsToldWhy() throws IOException {
		open(Optional.empty());
		assertEquals(Optional.empty(), standards());
		dialog.close();
		open(Optional.empty(), WithBadStandards.of(Services.get(), "The metadata standard in avon.json cannot be used.", "The metadata standard in essex.json cannot be used."));
		assertEquals("The metadata standard in avon.json cannot be used. (1 more like this.)", standards().orElseThrow().getText());
		assertTrue(standards().orElseThrow().getToolTipText().contains("essex.json"));
		UiTests.picture(dialog.getShell(), "new-dataset-standards");
	}

	private Optional<Label> standards() {
		return UiTests.controls(dialog.getShell()).filter(control -> "new.standards".equals(control.getData("org.broadsheet.id"))).map(Label.class::cast).findFirst();
	}

	@Test
	void aFileBringsItsName() throws IOException {
		Path file = Files.writeString(directory.resolve("population-projections_2015.csv"), "a\n");
		open(Optional.of(file));
		assertEquals("Population projections 2015", name().getText());
		UiTests.await(() -> create().getEnabled());
		assertEquals(Optional.of(file), dialog.wish(directory).file());
		assertFalse(sheets().isVisible());
	}

	private static void clip(String text) {
		Clipboard clipboard = new Clipboard(Display.getDefault());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	void aTableThatWasCopiedIsADatasetAtOnce() throws IOException {
		open(Optional.empty());
		clip(" ");
		Button paste = UiTests.find(dialog.getShell(), Button.class, Button::getText, Messages.NewDatasetDialog_paste);
		paste.notifyListeners(SWT.Selection, new Event());
		UiTests.find(dialog.getShell(), Label.class, Label::getText, Messages.NewDatasetDialog_nothingToPaste);
		clip("Town\tFee\nBethel\t5\n");
		paste.notifyListeners(SWT.Selection, new Event());
		UiTests.await(() -> create().getEnabled());
		assertEquals("Pasted table", name().getText());
		UiTests.picture(dialog.getShell(), "new-dataset-pasted");
		assertEquals("Town\tFee\nBethel\t5\n", Files.readString(dialog.wish(directory).file().orElseThrow()));
	}

	/** Where a file cannot be read Enter must neither go on nor cancel. */
	@Test
	void whatCannotBeReadAsksForAnotherFile() throws IOException {
		open(Optional.empty());
		name().setText("Permits");
		dialog.getShell().forceActive();
		UiTests.await(() -> Display.getDefault().getActiveShell() == dialog.getShell());
		dialog.start(Files.write(directory.resolve("permits.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 }));
		UiTests.await(() -> name().getText().equals("Permits") && !create().getEnabled());
		UiTests.await(() -> UiTests.find(dialog.getShell(), Button.class, Button::getText, Messages.NewDatasetDialog_choose).isFocusControl());
		UiTests.picture(dialog.getShell(), "new-dataset-refused");
	}

	private Table sheets() {
		return (Table) UiTests.controls(dialog.getShell()).filter(Table.class::isInstance).findFirst().orElseThrow();
	}

	private static void tick(TableItem item, boolean ticked) {
		item.setChecked(ticked);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		item.getParent().notifyListeners(SWT.Selection, event);
	}

	@Test
	void severalSheetsBecomeSeveralDatasets() throws IOException {
		open(Optional.of(Spreadsheets.write(directory.resolve("towns.fods"))));
		UiTests.await(() -> create().getEnabled() && sheets().isVisible());
		assertEquals(List.of("Budget|3|2|Year, Amount", "Towns: 2024|2|3|Town, Code, Population", "Notes (hidden)|1|1|Remark"), Stream.of(sheets().getItems()).map(item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList());
		assertEquals(List.of("Budget"), dialog.wish(directory).parts().stream().map(SourcePart::value).toList());
		assertTrue(name().getEnabled());
		tick(sheets().getItem(0), false);
		assertFalse(create().getEnabled());
		tick(sheets().getItem(0), true);
		tick(sheets().getItem(1), true);
		Button both = UiTests.find(dialog.getShell(), Button.class, Button::getText, NLS.bind(Messages.NewDatasetDialog_verbMany, 2));
		assertTrue(both.getEnabled());
		assertFalse(name().getEnabled());
		dialog.getShell().redraw();
		dialog.getShell().update();
		UiTests.picture(dialog.getShell(), "new-dataset-sheets");
		assertEquals(List.of("Budget", "Towns: 2024"), dialog.wish(directory).parts().stream().map(SourcePart::value).toList());
		Link all = (Link) UiTests.controls(dialog.getShell()).filter(control -> "new.parts.all".equals(control.getData("org.broadsheet.id"))).findFirst().orElseThrow();
		all.notifyListeners(SWT.Selection, new Event());
		assertEquals(3, dialog.wish(directory).parts().size());
		all.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(), dialog.wish(directory).parts());
		assertFalse(create().getEnabled());
	}

	@ParameterizedTest
	@CsvSource({ "data.csv,Data", "2024-budget.xlsx,2024 budget", "no_ending,No ending", "archive.tar.gz,Archive.tar", "--.csv,--", "v1.2 release notes.csv,V1.2 release notes" })
	void namesForPeople(String file, String expected) {
		dialog = new NewDatasetDialog(parent, Services.get(), Optional.empty());
		assertEquals(expected, NewDatasetDialog.nameOf(Path.of(file)));
	}
}
