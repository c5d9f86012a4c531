// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalDraft.PortalCheck;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.model.Visibility;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every portal connector does, against a real portal. Extend it in the tests of a connector and say where a portal runs. */
public abstract class PortalConnectorContractTest {

	protected final IProgressMonitor monitor = new NullProgressMonitor();
	protected PortalSession owner;
	protected PortalSession reviewer;

	/** The connector under test. */
	protected abstract PortalConnector connector();

	/** A portal of its kind that runs. */
	protected abstract PortalSite site();

	/** Somebody who may make datasets there. */
	protected abstract Credentials ownerCredentials();

	/** Somebody else with an account there who may not see what the owner does not share. */
	protected abstract Credentials reviewerCredentials();

	/** Where the connector keeps the description of a dataset. */
	protected abstract String descriptionKey();

	/** Where the connector names the documents of a dataset. */
	protected abstract String attachmentsKey();

	@BeforeEach
	void signIn() throws IOException {
		owner = connector().signIn(site(), ownerCredentials(), monitor);
		reviewer = connector().signIn(site(), reviewerCredentials(), monitor);
	}

	@AfterEach
	void signOut() {
		owner.close();
		reviewer.close();
	}

	@Test
	void describesItself() {
		assertFalse(connector().id().isBlank() || connector().label().isBlank());
		assertEquals(List.of("user", "secret"), connector().signInFields().stream().map(PortalConnector.SignInField::key).toList());
		assertTrue(connector().signInFields().getLast().secret());
	}

	@Test
	void recognizesAPortalOfItsKind() throws IOException {
		assertTrue(connector().recognizes(site().address(), monitor));
	}

	@Test
	void saysThatNothingAnswers() {
		PortalSite nowhere = new PortalSite("nowhere", "Nowhere", URI.create("http://localhost:1"), connector().id());
		PortalException e = assertThrows(PortalException.class, () -> connector().signIn(nowhere, ownerCredentials(), monitor));
		assertEquals(Kind.UNREACHABLE, e.kind());
		assertTrue(e.getMessage().contains("localhost:1"), e.getMessage());
	}

	@Test
	void refusesWrongCredentialsWithoutShowingThem() {
		Credentials wrong = new Credentials(ownerCredentials().user(), "not the p\u00e4ssword");
		PortalException e = assertThrows(PortalException.class, () -> connector().signIn(site(), wrong, monitor));
		assertEquals(Kind.NOT_SIGNED_IN, e.kind());
		assertFalse(e.getMessage().contains(wrong.secret()), e.getMessage());
	}

	@Test
	void whatIsPublishedPrivatelyIsReadBackAndSeenByNobodyElse() throws IOException {
		RemoteDataset published = publish(TestTable.towns("Towns"), Visibility.PRIVATE);
		assertTrue(published.published());
		assertEquals(Visibility.PRIVATE, published.visibility());
		assertEquals("Towns", published.name());
		assertEquals(TestTable.towns("").rows().size(), published.rows());
		assertEquals(TestTable.towns("").columns(), published.columns());
		assertEquals(List.of("All towns"), published.metadata().get(descriptionKey()));
		assertEquals(Optional.empty(), reviewer.dataset(published.id(), monitor));
		assertTrue(owner.myDatasets(monitor).stream().anyMatch(dataset -> dataset.id().equals(published.id())));
	}

	@Test
	void everyCellComesBackAsItWasSent() throws IOException {
		RemoteDataset published = publish(TestTable.texts(), Visibility.PRIVATE);
		assertEquals(TestTable.texts().rows(), rows(published.id()));
	}

	@Test
	void cellsThatDoNotFitAreCounted() throws IOException {
		TestTable table = TestTable.towns("Errors").with(List.of("09999", "many", "2020-01-01T00:00:00", "maybe", ""));
		PortalDraft draft = owner.openDraft(Optional.empty(), table.name(), UpdateKind.REPLACE, monitor);
		draft.upload(table.upload(), monitor);
		PortalCheck check = draft.configure(table.columns(), monitor);
		assertEquals(table.rows().size(), check.rows());
		assertEquals(Map.of("people", 1L, "city", 1L), check.errorCells());
		assertTrue(check.firstMessage().contains("many") || check.firstMessage().contains("maybe"), check.firstMessage());
		draft.discard(monitor);
	}

	@Test
	void aNewFileTakesThePlaceOfTheOldOne() throws IOException {
		RemoteDataset first = publish(TestTable.towns("Again"), Visibility.PRIVATE);
		TestTable more = TestTable.towns("Again, please").with(List.of("09002", "17", "2020-05-06T07:08:09", "false", ""));
		RemoteDataset second = publish(Optional.of(first.id()), more, Visibility.PRIVATE);
		assertEquals(first.id(), second.id());
		assertEquals(more.rows().size(), second.rows());
		assertEquals("Again, please", second.name());
		assertTrue(second.revision() > first.revision());
	}

	@Test
	void aDiscardedDraftLeavesNothing() throws IOException {
		RemoteDataset before = publish(TestTable.towns("Stays"), Visibility.PRIVATE);
		PortalDraft change = owner.openDraft(Optional.of(before.id()), "Gone", UpdateKind.REPLACE, monitor);
		change.upload(TestTable.texts().upload(), monitor);
		change.configure(TestTable.texts().columns(), monitor);
		change.describe("Gone", Map.of(), monitor);
		change.discard(monitor);
		assertEquals(before, owner.dataset(before.id(), monitor).orElseThrow());
		PortalDraft draft = owner.openDraft(Optional.empty(), "Never", UpdateKind.REPLACE, monitor);
		draft.discard(monitor);
		draft.discard(monitor);
		assertEquals(Optional.empty(), owner.dataset(draft.datasetId(), monitor));
	}

	@Test
	void aCancelledUploadEndsAtOnceAndLeavesNothing() throws IOException {
		IProgressMonitor cancelled = new NullProgressMonitor();
		PortalDraft draft = owner.openDraft(Optional.empty(), "Cancelled", UpdateKind.REPLACE, monitor);
		long[] since = new long[1];
		assertThrows(OperationCanceledException.class, () -> draft.upload(TestTable.towns("").upload(() -> {
			since[0] = System.nanoTime();
			cancelled.setCanceled(true);
		}), cancelled));
		assertTrue(System.nanoTime() - since[0] < 1_000_000_000L, "took " + (System.nanoTime() - since[0]) / 1_000_000 + " ms");
		draft.discard(monitor);
		owner.close();
		owner = connector().signIn(site(), ownerCredentials(), monitor);
		assertEquals(Optional.empty(), owner.dataset(draft.datasetId(), monitor));
	}

	@Test
	void aPlanIsInWords() throws IOException {
		PortalDraft draft = owner.openDraft(Optional.empty(), "Plan", UpdateKind.REPLACE, monitor);
		draft.upload(TestTable.texts().upload(), monitor);
		draft.configure(TestTable.texts().columns(), monitor);
		List<String> plan = draft.plan(monitor);
		assertFalse(plan.isEmpty());
		plan.forEach(word -> assertFalse(word.isBlank() || word.contains("_"), word));
		draft.discard(monitor);
	}

	@Test
	void collaboratorsSeeWhatIsSharedWithThem() throws IOException {
		RemoteDataset dataset = publish(TestTable.towns("Shared"), Visibility.PRIVATE);
		String role = owner.sharing(dataset.id(), monitor).roles().getFirst().id();
		Sharing shared = owner.share(dataset.id(), reviewer.user().email(), role, monitor);
		assertTrue(shared.collaborators().getFirst().owner());
		assertTrue(shared.collaborators().stream().anyMatch(person -> person.user().id().equals(reviewer.user().id()) && person.role().equals(role)));
		assertEquals("Shared", reviewer.dataset(dataset.id(), monitor).orElseThrow().name());
		String other = shared.roles().getLast().id();
		assertNotEquals(role, other);
		Sharing changed = owner.share(dataset.id(), reviewer.user().id(), other, monitor);
		assertEquals(List.of(other), changed.collaborators().stream().filter(person -> !person.owner()).map(Sharing.Person::role).toList());
		Sharing unshared = owner.unshare(dataset.id(), reviewer.user().name(), monitor);
		assertEquals(1, unshared.collaborators().size());
		assertEquals(Optional.empty(), reviewer.dataset(dataset.id(), monitor));
	}

	@Test
	void theOwnerStaysAndWrongNamesAreRefused() throws IOException {
		RemoteDataset dataset = publish(TestTable.texts(), Visibility.PRIVATE);
		Sharing before = owner.sharing(dataset.id(), monitor);
		assertThrows(PortalException.class, () -> owner.unshare(dataset.id(), owner.user().id(), monitor));
		assertEquals(Kind.NOT_FOUND, assertThrows(PortalException.class, () -> owner.share(dataset.id(), "Nobody Of This Name", before.roles().getFirst().id(), monitor)).kind());
		assertEquals(Kind.REFUSED, assertThrows(PortalException.class, () -> owner.share(dataset.id(), reviewer.user().id(), "emperor", monitor)).kind());
		assertEquals(before, owner.sharing(dataset.id(), monitor));
	}

	@Test
	void documentsArePublishedWithTheDatasetAndTakenAwayAgain() throws IOException {
		PortalDraft draft = prepared(Optional.empty(), TestTable.texts());
		draft.attach(List.of(TestTable.document("M\u00e9thode.txt", "How it was made"), TestTable.document("dictionary.csv", "a,b")), monitor);
		draft.describe("Documented", Map.of(descriptionKey(), List.of("All")), monitor);
		RemoteDataset published = draft.publish(Visibility.PRIVATE, monitor);
		assertEquals(List.of("M\u00e9thode.txt", "dictionary.csv"), published.metadata().get(attachmentsKey()));
		assertEquals(published.metadata().get(attachmentsKey()), publish(Optional.of(published.id()), TestTable.texts(), Visibility.PRIVATE).metadata().get(attachmentsKey()));
		PortalDraft without = prepared(Optional.of(published.id()), TestTable.texts());
		without.attach(List.of(), monitor);
		without.describe("Documented", Map.of(), monitor);
		assertEquals(null, without.publish(Visibility.PRIVATE, monitor).metadata().get(attachmentsKey()));
	}

	@Test
	void aFileIsOfferedForDownloadInPlaceOfATable() throws IOException {
		RemoteDataset published = offer(Optional.empty(), TestTable.document("M\u00e4p.pdf", "%PDF, of a kind"));
		assertTrue(published.published());
		assertEquals(0, published.rows());
		assertEquals(List.of(), published.columns());
		assertEquals(List.of("A map"), published.metadata().get(descriptionKey()));
		assertEquals(List.of("legend.txt"), published.metadata().get(attachmentsKey()));
		RemoteDataset again = offer(Optional.of(published.id()), TestTable.document("New map.pdf", "%PDF, another"));
		assertEquals(published.id(), again.id());
		assertTrue(again.revision() > published.revision());
		assertEquals(Visibility.PUBLIC, owner.setVisibility(again.id(), Visibility.PUBLIC, monitor).visibility());
		assertEquals(again.name(), reviewer.dataset(again.id(), monitor).orElseThrow().name());
	}

	private RemoteDataset offer(Optional<String> id, PortalDraft.Upload file) throws IOException {
		PortalDraft draft = owner.openDraft(id, "Map", UpdateKind.REPLACE, monitor);
		draft.offer(file, monitor);
		draft.attach(List.of(TestTable.document("legend.txt", "red: roads")), monitor);
		draft.describe("Map", Map.of(descriptionKey(), List.of("A map")), monitor);
		return draft.publish(Visibility.PRIVATE, monitor);
	}

	@Test
	void aTableIsNotReplacedByAFile() throws IOException {
		RemoteDataset table = publish(TestTable.towns("Table"), Visibility.PRIVATE);
		PortalException e = assertThrows(PortalException.class, () -> offer(Optional.of(table.id()), TestTable.document("map.pdf", "%PDF")));
		assertEquals(Kind.REFUSED, e.kind());
		assertEquals(table, owner.dataset(table.id(), monitor).orElseThrow());
	}

	@Test
	void anEmptyFileIsNotOffered() throws IOException {
		int before = owner.myDatasets(monitor).size();
		PortalException e = assertThrows(PortalException.class, () -> offer(Optional.empty(), TestTable.document("empty.pdf", "")));
		assertEquals(Kind.REFUSED, e.kind());
		assertEquals(before, owner.myDatasets(monitor).size());
	}

	@Test
	void visibilityIsChangedAndKeptByTheNextPublication() throws IOException {
		RemoteDataset dataset = publish(TestTable.towns("Open"), Visibility.PRIVATE);
		assertEquals(Visibility.PUBLIC, owner.setVisibility(dataset.id(), Visibility.PUBLIC, monitor).visibility());
		assertEquals(dataset.rows(), reviewer.dataset(dataset.id(), monitor).orElseThrow().rows());
		assertEquals(Visibility.PUBLIC, publish(Optional.of(dataset.id()), TestTable.towns("Open"), Visibility.PUBLIC).visibility());
		assertEquals(Visibility.PRIVATE, owner.setVisibility(dataset.id(), Visibility.PRIVATE, monitor).visibility());
		assertEquals(Optional.empty(), reviewer.dataset(dataset.id(), monitor));
	}

	@Test
	void peopleAreFoundByPartOfTheirName() throws IOException {
		PortalUser sought = reviewer.user();
		String part = sought.email().substring(0, sought.email().indexOf('@'));
		assertTrue(owner.searchPeople(part, monitor).stream().anyMatch(user -> user.id().equals(sought.id())));
		assertEquals(List.of(), owner.searchPeople("nobody-of-this-name", monitor));
	}

	@Test
	void whatIsNotThereIsEmpty() throws IOException {
		assertEquals(Optional.empty(), owner.dataset("zzzz-zzzz", monitor));
	}

	/** Publishes a table as a new dataset. */
	protected final RemoteDataset publish(TestTable table, Visibility visibility) throws IOException {
		return publish(Optional.empty(), table, visibility);
	}

	/** Publishes a table. */
	protected final RemoteDataset publish(Optional<String> id, TestTable table, Visibility visibility) throws IOException {
		PortalDraft draft = prepared(id, table);
		draft.describe(table.name(), Map.of(descriptionKey(), List.of("All towns")), monitor);
		return draft.publish(visibility, monitor);
	}

	private PortalDraft prepared(Optional<String> id, TestTable table) throws IOException {
		PortalDraft draft = owner.openDraft(id, table.name(), UpdateKind.REPLACE, monitor);
		draft.upload(table.upload(), monitor);
		assertEquals(Map.of(), draft.configure(table.columns(), monitor).errorCells());
		return draft;
	}

	/** Every published row. */
	protected final List<List<String>> rows(String id) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		owner.rows(id, row -> rows.add(List.copyOf(row)), monitor);
		return rows;
	}
}
