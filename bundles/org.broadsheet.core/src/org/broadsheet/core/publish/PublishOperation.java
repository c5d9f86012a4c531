// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.Thousands;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Visibility;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Publishes a dataset: rows, columns and metadata go to a draft on the portal, which is then published with the visibility asked for and read back. Whatever fails
 * before leaves what is published as it was.
 */
public final class PublishOperation {

	private final OpenDataset dataset;
	private final PortalSession session;
	private final Visibility visibility;
	private final Consumer<PublishStage> stages;

	/**
	 * What to publish.
	 *
	 * @param visibility who can see it
	 * @param stages     is told each stage as it begins
	 */
	public PublishOperation(OpenDataset dataset, PortalSession session, Visibility visibility, Consumer<PublishStage> stages) {
		this.dataset = dataset;
		this.session = session;
		this.visibility = visibility;
		this.stages = stages;
	}

	/** The visibility that a publication has when nothing else is asked for: private the first time, later what the portal has. */
	public static Visibility keptVisibility(OpenDataset dataset, PortalSession session, IProgressMonitor monitor) throws IOException {
		Publication publication = dataset.model().getPublication();
		if (publication == null || publication.getRemoteId() == null) {
			return Visibility.PRIVATE;
		}
		return session.dataset(publication.getRemoteId(), monitor).filter(RemoteDataset::published).map(RemoteDataset::visibility).orElse(Visibility.PRIVATE);
	}

	/**
	 * Publishes.
	 *
	 * @return the dataset as read back from the portal
	 * @throws IOException with a sentence for the user; what was published before is still there
	 */
	public RemoteDataset execute(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		stages.accept(PublishStage.PREPARE);
		requireReady(dataset);
		int step = dataset.currentStep();
		List<PortalDraft.Upload> documents = documents();
		if (DownloadOnly.file(dataset.model()).isPresent()) {
			RemoteDataset published = send((draft, part) -> draft.offer(documents.getFirst(), part), documents.subList(1, documents.size()), progress.split(100));
			remember(published, step);
			stages.accept(PublishStage.READ_BACK);
			return published;
		}
		Path file = Files.createTempFile(dataset.folder().derived(), "upload", ".csv");
		try {
			long rows = write(file, progress.split(15));
			RemoteDataset published = send((draft, part) -> sendRows(draft, file, rows, part), documents, progress.split(85));
			remember(published, step);
			stages.accept(PublishStage.READ_BACK);
			requirePublished(published, rows);
			return published;
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** Refuses with a sentence when something blocks publishing. */
	public static void requireReady(OpenDataset dataset) throws IOException {
		Readiness readiness = dataset.readiness();
		Optional<Finding> blocker = readiness.blockers().stream().findFirst();
		if (blocker.isPresent()) {
			throw new RefusedException(IssueText.bind(Messages.PublishOperation_notReady, blocker.get().message(), number(readiness.blockers().size())));
		}
	}

	private long write(Path file, IProgressMonitor monitor) throws IOException {
		PublishedRows rows = new PublishedRows(table(dataset), dataset.model().getColumns());
		try (CsvFile csv = new CsvFile(file)) {
			csv.row(rows.columns().stream().map(column -> column.getFieldName()).toList());
			return rows.forEach(csv::row, monitor);
		}
	}

	/** Sends what people are to find: rows, or a file. */
	private interface Content {
		void send(PortalDraft draft, SubMonitor progress) throws IOException;
	}

	private void sendRows(PortalDraft draft, Path file, long rows, SubMonitor progress) throws IOException {
		draft.upload(new FileUpload(file, dataset.model().getName() + ".csv"), progress.split(70));
		stages.accept(PublishStage.COLUMNS);
		requireUnderstood(draft.configure(RemoteColumns.of(dataset.model().getColumns()), progress.split(30)), rows);
	}

	private RemoteDataset send(Content content, List<PortalDraft.Upload> documents, SubMonitor progress) throws IOException {
		Publication publication = dataset.model().getPublication();
		Optional<String> known = Optional.ofNullable(publication).map(Publication::getRemoteId);
		String title = dataset.metadata(MetadataStandard.TITLE).stream().findFirst().orElse(dataset.model().getName());
		PortalDraft draft = session.openDraft(known, title, UpdateKind.REPLACE, progress.split(5));
		try {
			stages.accept(PublishStage.UPLOAD);
			content.send(draft, SubMonitor.convert(progress.split(55), 100));
			stages.accept(PublishStage.METADATA);
			draft.attach(documents, progress.split(5));
			draft.describe(title, RemoteColumns.metadata(dataset.model(), dataset.standard(), session.metadataTarget()), progress.split(5));
			stages.accept(PublishStage.APPLY);
			return draft.publish(visibility, progress.split(15));
		} catch (IOException | RuntimeException e) {
			discard(draft);
			throw e;
		}
	}

	private List<PortalDraft.Upload> documents() {
		return dataset.model().getAttachments().stream().<PortalDraft.Upload>map(document -> new FileUpload(dataset.folder().path().resolve(document.getPath()), document.getName())).toList();
	}

	private void requireUnderstood(PortalDraft.PortalCheck check, long rows) throws PortalException {
		if (!check.errorCells().isEmpty()) {
			var first = check.errorCells().entrySet().iterator().next();
			throw refused(IssueText.bind(Messages.PublishOperation_portalErrors, new Object[] { session.site().label(), number(first.getValue()), first.getKey(), check.firstMessage() }));
		}
		if (check.rows() >= 0 && check.rows() != rows) {
			throw refused(IssueText.bind(Messages.PublishOperation_rowsReceived, new Object[] { session.site().label(), number(check.rows()), number(rows) }));
		}
	}

	private void requirePublished(RemoteDataset published, long rows) throws PortalException {
		if (published.published() && published.rows() >= 0 && published.rows() != rows) {
			throw refused(IssueText.bind(Messages.PublishOperation_rowsPublished, new Object[] { session.site().label(), number(published.rows()), number(rows) }));
		}
	}

	private static PortalException refused(String message) {
		return new PortalException(PortalException.Kind.REFUSED, message);
	}

	private static void discard(PortalDraft draft) {
		try {
			draft.discard(new NullProgressMonitor());
		} catch (IOException e) {
			// the reason for giving up is what the user has to hear
			ILog.of(PublishOperation.class).warn("The draft could not be discarded", e);
		}
	}

	private void remember(RemoteDataset published, int step) {
		dataset.updatePublication(publication -> {
			publication.setPortal(session.site().id());
			publication.setAddress(session.site().address().toString());
			publication.setConnector(session.site().connector());
			publication.setAccount(session.user().label());
			publication.setRemoteId(published.id());
			publication.setUrl(published.url().toString());
			publication.setVisibility(published.visibility());
			publication.setState(published.inReview() ? PublicationState.IN_REVIEW : PublicationState.PUBLISHED);
			publication.setRevision(published.revision());
			publication.setRows(published.rows());
			publication.setPublishedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
			publication.setPublishedStep(step);
		});
	}

	/** The rows of a dataset, or a sentence that there are none. */
	static DatasetTable table(OpenDataset dataset) throws IOException {
		return dataset.table().orElseThrow(() -> new RefusedException(Messages.PublishOperation_noData));
	}

	static String number(long count) {
		return Thousands.of(count);
	}

	private record FileUpload(Path file, String fileName) implements PortalDraft.Upload {

		@Override
		public long size() {
			return file.toFile().length();
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(file);
		}
	}
}
