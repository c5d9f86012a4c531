// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.contracts.TestTable;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalAccounts;
import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.FaultProxy.Fault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this kind of portal has beyond the contract, and what happens when somebody cancels or the portal does something else than asked. */
final class PublishingTest {

	private static final TestTable TABLE = new TestTable("Keyed", List.of(new RemoteColumn("id", "Id", "", DataType.TEXT, Map.of(), true), new RemoteColumn("n", "N", "", DataType.NUMBER, Map.of(), false)),
			List.of(List.of("a", "1"), List.of("b", "2")));

	private static RunningPortal portal;

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private FaultProxy proxy;
	private PortalSession session;

	@BeforeAll
	static void startPortal() throws Exception {
		portal = new RunningPortal();
	}

	@AfterAll
	static void stopPortal() throws Exception {
		portal.close();
	}

	@BeforeEach
	void start() throws IOException {
		proxy = new FaultProxy(portal.address());
		session = new SocrataConnector(RunningPortal.QUICK).signIn(RunningPortal.site(proxy.address()), RunningPortal.PUBLISHER, monitor);
	}

	@AfterEach
	void stop() {
		session.close();
		proxy.close();
	}

	@Test
	void metadataGoesWhereTheStandardSaysAndTheRestStays() throws IOException {
		String frequency = "metadata.custom_fields.Publishing Details.Update Frequency";
		String unit = "metadata.custom_fields.Detailed Descriptive.Geographic Unit";
		Map<String, List<String>> first = Map.of("description", List.of("All"), "category", List.of("Government"), "tags", List.of("towns", "people"), "licenseId", List.of("CC_40_BY"), "attribution", List.of("OPM"),
				"attributionLink", List.of("https://portal.ct.gov"), "metadata.rowLabel", List.of("Town"), "privateMetadata.contactEmail", List.of("a@example.org"), frequency, List.of("Annually"), unit,
				List.of("Municipality"));
		RemoteDataset published = publish(Optional.empty(), TABLE, UpdateKind.REPLACE, first);
		first.forEach((key, values) -> assertEquals(values, published.metadata().get(key), key));
		RemoteDataset changed = publish(Optional.of(published.id()), TABLE, UpdateKind.REPLACE,
				Map.of("tags", List.of("one"), unit, List.of(), "description", List.of(), "privateMetadata.contactEmail", List.of("b@example.org")));
		assertEquals(List.of("one"), changed.metadata().get("tags"));
		assertEquals(List.of("b@example.org"), changed.metadata().get("privateMetadata.contactEmail"));
		assertFalse(changed.metadata().containsKey(unit) || changed.metadata().containsKey("description"), changed.metadata().toString());
		assertEquals(List.of("Annually"), changed.metadata().get(frequency));
		assertEquals(List.of("CC_40_BY"), changed.metadata().get("licenseId"));
	}

	@Test
	void rowsAreAddedChangedAndDeletedByTheirIdentifier() throws IOException {
		RemoteDataset first = publish(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		assertEquals(TABLE.columns(), first.columns());
		TestTable more = new TestTable("Keyed", TABLE.columns(), List.of(List.of("b", "20"), List.of("c", "3")));
		assertEquals(3, publish(Optional.of(first.id()), more, UpdateKind.UPDATE, Map.of()).rows());
		assertEquals(Set.of("a=1", "b=20", "c=3"), rows(first.id()));
		TestTable gone = new TestTable("Keyed", TABLE.columns(), List.of(List.of("a", "1")));
		assertEquals(2, publish(Optional.of(first.id()), gone, UpdateKind.DELETE, Map.of()).rows());
		assertEquals(Set.of("b=20", "c=3"), rows(first.id()));
	}

	@Test
	void rowsWithErrorsAreLeftOutAndNotCounted() throws IOException {
		RemoteDataset published = publish(Optional.empty(), TABLE.with(List.of("c", "many")), UpdateKind.REPLACE, Map.of());
		assertEquals(2, published.rows());
		assertEquals(Set.of("a=1", "b=2"), rows(published.id()));
	}

	@Test
	void whatThePortalHasToChooseFromIsOffered() throws IOException {
		assertTrue(session.categories(monitor).stream().map(Term::value).toList().contains("Education"));
		assertTrue(session.licenses(monitor).contains(new Term("CC_40_BY", "Creative Commons Attribution 4.0 International")), session.licenses(monitor).toString());
	}

	@Test
	void anAdministratorMakesAccounts() throws IOException {
		assertEquals(Optional.empty(), session.accounts());
		SocrataConnector connector = new SocrataConnector(RunningPortal.QUICK);
		try (PortalSession administrator = connector.signIn(portal.site(), portal.administrator(), monitor)) {
			PortalAccounts accounts = administrator.accounts().orElseThrow();
			assertEquals(List.of("publisher", "reviewer"), accounts.roles().stream().map(role -> role.id()).toList());
			PortalUser made = accounts.add("Sam", "sam@example.org", "reviewer", "a long password", monitor);
			assertEquals("sam@example.org", made.email());
			assertTrue(accounts.list(monitor).contains(made));
			assertEquals(PortalException.class, assertThrows(IOException.class, () -> accounts.add("Sam", "sam@example.org", "reviewer", "a long password", monitor)).getClass());
			PortalException weak = assertThrows(PortalException.class, () -> accounts.add("Kim", "kim@example.org", "reviewer", "abc", monitor));
			assertFalse(weak.getMessage().contains("abc"), weak.getMessage());
			try (PortalSession sam = connector.signIn(portal.site(), new Credentials("sam@example.org", "a long password"), monitor)) {
				assertEquals(made.id(), sam.user().id());
			}
		}
	}

	@Test
	void somebodyWithoutAnAccountIsInvitedByAddress() throws IOException {
		RemoteDataset dataset = publish(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		PortalUser invited = session.share(dataset.id(), "new@example.com", "viewer", monitor).collaborators().getLast().user();
		assertEquals("new@example.com", invited.email());
		assertEquals("", invited.id());
		assertEquals(1, session.unshare(dataset.id(), "NEW@example.com", monitor).collaborators().size());
	}

	@Test
	void aPublicationThatNeedsApprovalIsInReview() throws IOException {
		PortalDraft draft = prepared(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		proxy.first(1, "PUT .*/apply", new Fault.Answer(200, "application/json", "{\"key\":\"approval_submitted\",\"message\":\"Submitted\"}", ""));
		RemoteDataset result = draft.publish(Visibility.PUBLIC, monitor);
		assertTrue(result.inReview());
		assertFalse(result.published());
		assertEquals(Visibility.PRIVATE, result.visibility());
	}

	@Test
	void whatIsMoreVisibleThanAskedIsClosed() throws IOException {
		RemoteDataset dataset = publish(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		PortalDraft draft = prepared(Optional.of(dataset.id()), TABLE, UpdateKind.REPLACE, Map.of());
		String open = "{\"id\":\"" + dataset.id() + "\",\"name\":\"Keyed\",\"publicationStage\":\"published\",\"permissions\":{\"scope\":\"public\"},\"columns\":[]}";
		proxy.first(Integer.MAX_VALUE, "GET /api/views/[^/]*\\.json", new Fault.Answer(200, "application/json", open, ""));
		PortalException e = assertThrows(PortalException.class, () -> draft.publish(Visibility.PRIVATE, monitor));
		assertTrue(e.getMessage().contains("shows the dataset as public after publishing"), e.getMessage());
		assertTrue(proxy.log().contains("PUT /api/views/" + dataset.id() + "/permissions"), proxy.log().toString());
	}

	@Test
	void aJobThatFailsSaysWhyAndLeavesNothing() throws IOException {
		PortalDraft draft = prepared(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		proxy.first(1, "GET .*/apply/\\d+", new Fault.Answer(200, "application/json",
				"{\"resource\":{\"id\":1,\"status\":\"failure\",\"finished_at\":\"2020-01-01T00:00:00\",\"log\":[{\"stage\":\"failure\",\"details\":{\"message\":\"Disk is full.\"}}]},\"links\":{}}", ""));
		PortalException e = assertThrows(PortalException.class, () -> draft.publish(Visibility.PRIVATE, monitor));
		assertTrue(e.getMessage().endsWith("could not publish the dataset: Disk is full; what was published before is unchanged."), e.getMessage());
		assertEquals(Optional.empty(), session.dataset(draft.datasetId(), monitor));
	}

	@Test
	void cancellingEndsEveryRequestAtOnceAndLeavesNothing() throws IOException {
		publish(Optional.empty(), TABLE, UpdateKind.REPLACE, Map.of());
		List<String> requests = proxy.log().stream().map(line -> line.replaceFirst("\\?.*", "").replaceAll("[a-z0-9]{4}-[a-z0-9]{4}", "[^/]*").replaceAll("/\\d+", "/\\\\d+")).distinct().toList();
		for (String request : requests.subList(requests.indexOf("POST /api/publishing/v1/revision"), requests.size())) {
			Set<String> before = ids();
			IProgressMonitor cancelled = new NullProgressMonitor();
			long[] since = new long[1];
			proxy.faults(line -> {
				if (line.replaceFirst("\\?.*", "").matches(request) && since[0] == 0) {
					since[0] = System.nanoTime();
					cancelled.setCanceled(true);
					return Optional.of(new Fault.Slow(1500));
				}
				return Optional.empty();
			});
			assertThrows(OperationCanceledException.class, () -> {
				PortalDraft draft = session.openDraft(Optional.empty(), "Cancelled", UpdateKind.REPLACE, cancelled);
				draft.upload(TABLE.upload(), cancelled);
				draft.configure(TABLE.columns(), cancelled);
				draft.attach(List.of(TestTable.document("method.txt", "As always")), cancelled);
				draft.describe(TABLE.name(), Map.of(), cancelled);
				draft.publish(Visibility.PRIVATE, cancelled);
			}, request);
			long millis = (System.nanoTime() - since[0]) / 1_000_000;
			assertTrue(millis < 1000, request + " took " + millis + " ms");
			session.close();
			session = new SocrataConnector(RunningPortal.QUICK).signIn(RunningPortal.site(proxy.address()), RunningPortal.PUBLISHER, monitor);
			assertEquals(before, ids(), request);
		}
	}

	private Set<String> ids() throws IOException {
		return session.myDatasets(monitor).stream().map(RemoteDataset::id).collect(Collectors.toSet());
	}

	private Set<String> rows(String id) throws IOException {
		Set<String> rows = new HashSet<>();
		session.rows(id, row -> rows.add(String.join("=", row)), monitor);
		return rows;
	}

	private RemoteDataset publish(Optional<String> id, TestTable table, UpdateKind kind, Map<String, List<String>> metadata) throws IOException {
		return prepared(id, table, kind, metadata).publish(Visibility.PRIVATE, monitor);
	}

	private PortalDraft prepared(Optional<String> id, TestTable table, UpdateKind kind, Map<String, List<String>> metadata) throws IOException {
		PortalDraft draft = session.openDraft(id, table.name(), kind, monitor);
		draft.upload(table.upload(), monitor);
		draft.configure(table.columns(), monitor);
		draft.describe(table.name(), metadata, monitor);
		return draft;
	}
}
