// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.publish.internal.portals.SignInDialog;
import org.broadsheet.ui.publish.internal.sharing.SharingDialog;
import org.broadsheet.ui.publish.internal.wizard.PublishDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing and sharing by their dialogs, with a real portal that is there, not there, and there again. */
class PublishingTest {

	private static final String ANN = "ann@example.org";

	@TempDir
	private Path folder;

	private Counter counter;

	@BeforeEach
	void open() throws IOException {
		counter = new Counter(folder);
	}

	@AfterEach
	void close() {
		counter.close();
	}

	private Shell publish() {
		PublishDialog dialog = new PublishDialog(new Shell(Display.getDefault()), counter.dataset());
		dialog.setBlockOnOpen(false);
		dialog.open();
		return counter.find(Shell.class, "publish.dialog");
	}

	private void publishPrivately() {
		publish();
		counter.press("publish.next");
		counter.press("publish.next");
		counter.await(() -> counter.text("publish.result").contains("privately"));
		counter.press("publish.next");
	}

	@Test
	void aFileThatIsNoTableIsPublishedForDownload() throws IOException {
		counter.close();
		counter = new Counter(Files.createDirectory(folder.resolve("other")), "Zoning map.pdf", "%PDF");
		counter.open().choose().signIn();
		Shell dialog = publish();
		counter.find(Composite.class, "publish.details");
		counter.picture(dialog, "publish-file-review");
		counter.press("publish.next");
		counter.press("publish.next");
		counter.await(() -> counter.text("publish.result").contains("privately"));
		counter.picture(dialog, "publish-file-result");
		assertEquals("\"Zoning map.pdf\" is published privately: only you and the people you share it with can download it.", counter.text("publish.result"));
		assertEquals(PublicationState.PUBLISHED, counter.dataset().model().getPublication().getState());
	}

	@Test
	void theFirstPublicationIsPrivateUnlessToldOtherwise() throws IOException {
		counter.open().choose().signIn();
		Shell dialog = publish();
		counter.await(() -> counter.look(Button.class, "publish.next").filter(Button::isEnabled).isPresent());
		assertFalse(counter.find(Button.class, "publish.back").isEnabled());
		counter.picture(dialog, "publish-review");
		counter.press("publish.tile.problems");
		assertEquals(List.of("Rows that will not be imported|1", "Cells in \"Fees\" that cannot be read as Number|1"),
				Stream.of(counter.find(Table.class, "publish.details").getItems()).map(item -> item.getText(0) + '|' + item.getText(1)).toList());
		counter.picture(dialog, "publish-review-left");
		counter.press("publish.next");
		assertTrue(counter.find(Button.class, "publish.visibility.private").getSelection());
		assertFalse(counter.find(Button.class, "publish.visibility.public").getSelection());
		counter.picture(dialog, "publish-visibility");
		counter.press("publish.next");
		counter.await(() -> counter.text("publish.result").contains("privately"));
		counter.picture(dialog, "publish-result");
		assertEquals(Visibility.PRIVATE, counter.dataset().model().getPublication().getVisibility());
		assertEquals(4, counter.dataset().model().getPublication().getRows());
	}

	@Test
	void whereNobodyIsSignedInTheDialogOffersIt() throws IOException {
		counter.open().choose();
		Shell dialog = publish();
		counter.await(() -> !counter.text("publish.review.error").isEmpty());
		assertFalse(counter.find(Button.class, "publish.next").isEnabled());
		counter.picture(dialog, "publish-not-signed-in");
		Button signIn = counter.find(Button.class, "publish.signIn");
		// the dialog opens its own loop of events, so it is used from within
		Display.getDefault().asyncExec(() -> {
			fill("signIn.user", Counter.OWNER.user());
			fill("signIn.secret", Counter.OWNER.secret());
			counter.press("signIn.ok");
		});
		signIn.notifyListeners(SWT.Selection, new Event());
		counter.await(() -> counter.find(Button.class, "publish.next").isEnabled());
	}

	@Test
	void wrongCredentialsAreSaidBesideTheForm() throws IOException {
		counter.open();
		SignInDialog dialog = new SignInDialog(new Shell(Display.getDefault()), counter.site());
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell window = counter.find(Shell.class, "signIn.dialog");
		assertFalse(counter.find(Button.class, "signIn.ok").isEnabled());
		fill("signIn.user", Counter.OWNER.user());
		fill("signIn.secret", "wrong");
		counter.press("signIn.ok");
		counter.await(() -> counter.text("signIn.message").contains("password"));
		counter.picture(window, "sign-in-refused");
		assertTrue(Portals.get().present(counter.site()).isEmpty());
		fill("signIn.secret", Counter.OWNER.secret());
		counter.press("signIn.ok");
		counter.await(window::isDisposed);
		assertTrue(Portals.get().present(counter.site()).isPresent());
	}

	@Test
	void aPortalThatGoesAwayLosesNothing() throws IOException {
		counter.open().choose().signIn();
		Shell dialog = publish();
		counter.press("publish.next");
		counter.shut();
		counter.press("publish.next");
		counter.await(() -> counter.find(Button.class, "publish.next").isEnabled() && !counter.text("publish.message").isEmpty());
		counter.picture(dialog, "publish-failed");
		assertTrue(counter.text("publish.message").contains("127.0.0.1"), counter.text("publish.message"));
		assertFalse(counter.text("publish.message").contains("Exception"));
		assertNull(counter.dataset().model().getPublication().getRemoteId());
		counter.open();
		counter.press("publish.next");
		counter.await(() -> counter.text("publish.result").contains("privately"));
		assertEquals(4, counter.dataset().model().getPublication().getRows());
	}

	@Test
	void aPortalThatIsDownIsNamedAndTriedAgain() throws IOException {
		counter.open().choose().signIn();
		publishPrivately();
		counter.shut();
		Shell dialog = publish();
		counter.await(() -> counter.text("publish.review.error").contains("127.0.0.1"));
		counter.picture(dialog, "publish-portal-down");
		assertFalse(counter.find(Button.class, "publish.next").isEnabled());
		counter.open();
		counter.press("publish.again");
		counter.await(() -> counter.find(Button.class, "publish.next").isEnabled());
	}

	@Test
	void collaboratorsAreAddedAndRemoved() throws IOException {
		counter.open().choose().signIn();
		publishPrivately();
		counter.addReviewer(ANN);
		Shell sharing = share(SharingDialog.Part.COLLABORATORS, "collaborators.search");
		counter.find(Text.class, "collaborators.search").setText(ANN);
		counter.press("collaborators.add");
		counter.await(() -> counter.text("sharing.message").contains(ANN));
		counter.await(() -> counter.look(Control.class, "collaborators.remove." + ANN).isPresent());
		counter.picture(sharing, "sharing-people");
		counter.press("collaborators.remove." + ANN);
		counter.await(() -> counter.look(Control.class, "collaborators.remove." + ANN).isEmpty());
		assertEquals(1, Stream.of(counter.find(Composite.class, "collaborators.people").getChildren()).filter(child -> "collaborators.person".equals(child.getData(Widgets.ID))).count());
	}

	@Test
	void nothingIsPublicBeforeSave() throws IOException {
		counter.open().choose().signIn();
		publishPrivately();
		Shell sharing = share(SharingDialog.Part.VIEWERS, "viewers.save");
		Button everybody = counter.find(Button.class, "viewers.public");
		counter.find(Button.class, "viewers.private").setSelection(false);
		everybody.setSelection(true);
		everybody.notifyListeners(SWT.Selection, new Event());
		assertEquals(Visibility.PRIVATE, counter.dataset().model().getPublication().getVisibility());
		counter.press("viewers.save");
		counter.await(() -> counter.text("sharing.message").contains("public now"));
		counter.picture(sharing, "sharing-public");
		assertEquals(Visibility.PUBLIC, counter.dataset().model().getPublication().getVisibility());
	}

	private Shell share(SharingDialog.Part part, String id) {
		SharingDialog dialog = new SharingDialog(new Shell(Display.getDefault()), counter.dataset(), part);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return counter.find(Control.class, id).getShell();
	}

	private void fill(String id, String text) {
		counter.find(Text.class, id).setText(text);
	}
}
