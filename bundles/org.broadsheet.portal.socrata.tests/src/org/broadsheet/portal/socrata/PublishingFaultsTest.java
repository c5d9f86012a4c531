// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.broadsheet.contracts.TestTable;
import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.FaultProxy.Fault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request of a publication meets each trouble once, or for good. Nothing is done twice, nothing becomes visible, nothing is left behind. */
final class PublishingFaultsTest {

	private static final TestTable OLD = TestTable.towns("Towns");
	private static final TestTable NEW = TestTable.towns("Towns, new").with(List.of("09009", "1", "2021-01-01T00:00:00", "true", ""));

	private static final String CREATE = "POST /api/publishing/v1/revision";
	private static final String APPLY = "PUT /api/publishing/v1/revision/[^/]*/\\d+/apply";

	private static RunningPortal portal;

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private FaultProxy proxy;
	private PortalSession session;
	private PortalSession direct;
	private PortalSession reviewer;

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
		SocrataConnector connector = new SocrataConnector(RunningPortal.QUICK);
		session = connector.signIn(RunningPortal.site(proxy.address()), RunningPortal.PUBLISHER, monitor);
		direct = connector.signIn(portal.site(), RunningPortal.PUBLISHER, monitor);
		reviewer = connector.signIn(portal.site(), RunningPortal.REVIEWER, monitor);
	}

	@AfterEach
	void stop() {
		session.close();
		direct.close();
		reviewer.close();
		proxy.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "request", "500", "429", "503", "cut" })
	void eachRequestMayFailOnce(String trouble) throws IOException {
		for (String request : requestsOfAPublication()) {
			if (request.equals(CREATE) && (trouble.equals("request") || trouble.equals("500"))) {
				continue; // nobody can know whether the dataset was made: see aNewDatasetIsNotMadeTwice...
			}
			int before = direct.myDatasets(monitor).size();
			proxy.first(1, request, fault(trouble));
			RemoteDataset published = publish(Optional.empty(), OLD, Visibility.PRIVATE);
			assertEquals(OLD.rows().size(), published.rows(), request);
			assertEquals(0, published.revision(), request);
			assertEquals(before + 1, direct.myDatasets(monitor).size(), "one dataset after " + trouble + " of " + request);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "request", "500", "400", "html" })
	void aFirstPublicationThatFailsLeavesNothing(String trouble) throws IOException {
		List<String> requests = requestsOfAPublication();
		for (String request : requests) {
			Set<String> before = ids();
			proxy.first(Integer.MAX_VALUE, request, fault(trouble));
			boolean done = done(() -> publish(Optional.empty(), OLD, Visibility.PRIVATE));
			Set<String> left = ids();
			left.removeAll(before);
			for (String id : left) {
				assertEquals(Visibility.PRIVATE, direct.dataset(id, monitor).orElseThrow().visibility());
				assertEquals(Optional.empty(), reviewer.dataset(id, monitor));
			}
			boolean mayStay = done || requests.indexOf(request) > requests.indexOf(APPLY);
			assertTrue(left.isEmpty() || mayStay, request + " " + trouble + " left " + left);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "request", "500", "400", "html" })
	void anUpdateThatFailsLeavesWhatWasPublished(String trouble) throws IOException {
		List<String> requests = requestsOfAPublication();
		for (String request : requests) {
			proxy.faults(any -> Optional.empty());
			String id = publish(Optional.empty(), OLD, Visibility.PRIVATE).id();
			RemoteDataset before = direct.dataset(id, monitor).orElseThrow();
			proxy.first(Integer.MAX_VALUE, request.equals(CREATE) ? CREATE + "/[^/]*" : request, fault(trouble));
			boolean done = done(() -> publish(Optional.of(id), NEW, Visibility.PRIVATE));
			RemoteDataset after = settled(id);
			assertEquals(Visibility.PRIVATE, after.visibility());
			assertEquals(Optional.empty(), reviewer.dataset(id, monitor));
			boolean mayBeNew = done || requests.indexOf(request) > requests.indexOf(APPLY);
			assertTrue(after.equals(before) || mayBeNew && after.name().equals(NEW.name()) && after.rows() == NEW.rows().size(), request + " " + trouble + ": " + before + " became " + after);
		}
	}

	@Test
	void aWishForPublicThatFailsBeforePublishingStaysPrivate() throws IOException {
		for (String request : List.of("PUT .*/revision/[^/]*/\\d+", "GET .*/plan", "PUT .*/apply")) {
			proxy.faults(any -> Optional.empty());
			RemoteDataset before = direct.dataset(publish(Optional.empty(), OLD, Visibility.PRIVATE).id(), monitor).orElseThrow();
			PortalDraft draft = session.openDraft(Optional.of(before.id()), "x", UpdateKind.REPLACE, monitor);
			draft.upload(NEW.upload(), monitor);
			draft.configure(NEW.columns(), monitor);
			proxy.first(Integer.MAX_VALUE, request, fault("request"));
			assertThrows(PortalException.class, () -> draft.publish(Visibility.PUBLIC, monitor), request);
			assertEquals(before, direct.dataset(before.id(), monitor).orElseThrow(), request);
		}
	}

	@Test
	void chunksAreSentAgainWhenTheyAreLost() throws IOException {
		StringBuilder row = new StringBuilder("x".repeat(1 << 20));
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			rows.add(List.of("r" + i, row.toString()));
		}
		TestTable large = new TestTable("Large", TestTable.texts().columns(), rows);
		proxy.first(3, "POST .*/chunk/\\d+/\\d+", new Fault.LoseAnswer());
		RemoteDataset published = publish(Optional.empty(), large, Visibility.PRIVATE);
		assertEquals(10, published.rows());
		assertTrue(proxy.log().stream().filter(line -> line.matches("POST .*/chunk/\\d+/\\d+")).count() >= 6, proxy.log().toString());
		List<List<String>> back = new ArrayList<>();
		proxy.first(1, "GET /resource/.*csv.*", new Fault.CutAnswer(5_000_000));
		session.rows(published.id(), cells -> back.add(List.copyOf(cells)), monitor);
		assertEquals(rows, back);
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "request", "500", "cut" })
	void eachRequestOfAFileMayFailOnce(String trouble) throws IOException {
		proxy.faults(any -> Optional.empty());
		offer();
		for (String request : patterns()) {
			if (request.equals(CREATE)) {
				continue; // nobody can know whether the dataset was made: see aNewDatasetIsNotMadeTwice...
			}
			int before = direct.myDatasets(monitor).size();
			proxy.first(1, request, fault(trouble));
			assertEquals(0, offer().revision(), request);
			assertEquals(before + 1, direct.myDatasets(monitor).size(), "one dataset after " + trouble + " of " + request);
		}
	}

	@Test
	void aFileThatCannotBeReadBackIsNoSuccess() throws IOException {
		proxy.first(Integer.MAX_VALUE, "GET /api/views/[^/]*.json", new Fault.Answer(200, "application/json",
				"{\"id\":\"abcd-1234\",\"name\":\"Map\",\"publicationStage\":\"published\",\"viewType\":\"blobby\",\"blobFilename\":\"other.pdf\",\"permissions\":{\"scope\":\"private\"}}", ""));
		PortalException e = assertThrows(PortalException.class, this::offer);
		assertEquals(Kind.UNEXPECTED_ANSWER, e.kind());
		assertTrue(e.getMessage().contains("does not offer the file map.pdf"), e.getMessage());
	}

	private RemoteDataset offer() throws IOException {
		PortalDraft draft = session.openDraft(Optional.empty(), "Map", UpdateKind.REPLACE, monitor);
		draft.offer(TestTable.document("map.pdf", "%PDF"), monitor);
		draft.describe("Map", Map.of(), monitor);
		return draft.publish(Visibility.PRIVATE, monitor);
	}

	@Test
	void whatCannotBeReadBackIsNoSuccess() throws IOException {
		proxy.first(Integer.MAX_VALUE, "GET /resource/.*count.*", new Fault.Answer(200, "application/json", "[{\"n\":\"2\"}]", ""));
		PortalException e = assertThrows(PortalException.class, () -> publish(Optional.empty(), OLD, Visibility.PRIVATE));
		assertEquals(Kind.UNEXPECTED_ANSWER, e.kind());
		assertTrue(e.getMessage().contains("has 2 rows after publishing where 3 were expected"), e.getMessage());
	}

	@Test
	void slowAnswersOnlyTakeLonger() throws IOException {
		proxy.first(3, ".*", new Fault.Slow(300));
		assertEquals(3, publish(Optional.empty(), OLD, Visibility.PRIVATE).rows());
	}

	@Test
	void aNewDatasetIsNotMadeTwiceWhenItsAnswerIsLost() throws IOException {
		Set<String> before = ids();
		proxy.first(1, CREATE, new Fault.LoseAnswer());
		PortalDraft draft = session.openDraft(Optional.empty(), "Once", UpdateKind.REPLACE, monitor);
		assertEquals(before.size() + 1, ids().size());
		draft.discard(monitor);
		assertEquals(before, ids());
	}

	@Test
	void aNewDatasetIsNotMadeTwiceWhenNobodyKnowsWhetherItWasMade() throws IOException {
		Set<String> before = ids();
		proxy.first(1, CREATE, new Fault.LoseRequest());
		PortalException e = assertThrows(PortalException.class, () -> session.openDraft(Optional.empty(), "Perhaps", UpdateKind.REPLACE, monitor));
		assertTrue(e.getMessage().contains("a private draft named \"Perhaps\" may be there"), e.getMessage());
		assertEquals(before, ids());
	}

	/** Patterns of the requests that a publication makes, in order. */
	private List<String> requestsOfAPublication() throws IOException {
		proxy.faults(any -> Optional.empty());
		publish(Optional.empty(), OLD, Visibility.PRIVATE);
		List<String> patterns = patterns();
		assertTrue(patterns.size() > 12 && patterns.contains(CREATE) && patterns.contains(APPLY), patterns.toString());
		return patterns;
	}

	private List<String> patterns() {
		return proxy.log().stream().map(line -> line.replaceFirst("\\?.*", "").replaceAll("[a-z0-9]{4}-[a-z0-9]{4}", "[^/]*").replaceAll("/\\d+", "/\\\\d+")).distinct().toList();
	}

	/** The dataset once two looks show the same: a job that nobody waits for may still be at work. */
	private RemoteDataset settled(String id) throws IOException {
		RemoteDataset last = direct.dataset(id, monitor).orElseThrow();
		for (RemoteDataset next = direct.dataset(id, monitor).orElseThrow(); !next.equals(last); next = direct.dataset(id, monitor).orElseThrow()) {
			last = next;
		}
		return last;
	}

	private Set<String> ids() throws IOException {
		return direct.myDatasets(monitor).stream().map(RemoteDataset::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private interface Work {
		void run() throws IOException;
	}

	/** Whether it was done; else there was one sentence. */
	private static boolean done(Work work) throws IOException {
		try {
			work.run();
			return true;
		} catch (PortalException e) {
			assertTrue(e.getMessage().contains("localhost:") && e.getMessage().endsWith("."), e.getMessage());
			return false;
		}
	}

	private static Fault fault(String trouble) {
		return switch (trouble) {
		case "answer" -> new Fault.LoseAnswer();
		case "request" -> new Fault.LoseRequest();
		case "cut" -> new Fault.CutAnswer(7);
		case "html" -> new Fault.Answer(200, "text/html", "<html>Sign in to the network</html>", "");
		case "429" -> new Fault.Answer(429, "application/json", "{}", "1");
		default -> new Fault.Answer(Integer.parseInt(trouble), "application/json", "{\"message\":\"trouble\"}", "");
		};
	}

	private RemoteDataset publish(Optional<String> id, TestTable table, Visibility visibility) throws IOException {
		PortalDraft draft = session.openDraft(id, table.name(), UpdateKind.REPLACE, monitor);
		draft.upload(table.upload(), monitor);
		draft.configure(table.columns(), monitor);
		draft.attach(List.of(TestTable.document("method.txt", "As always")), monitor);
		draft.describe(table.name(), Map.of("description", List.of("All towns")), monitor);
		return draft.publish(visibility, monitor);
	}
}
