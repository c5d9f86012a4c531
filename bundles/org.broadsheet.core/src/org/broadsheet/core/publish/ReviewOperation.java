// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.publish.PublishReview.Difference;
import org.broadsheet.core.publish.PublishReview.Kind;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Finds out what publishing would change; changes nothing itself, neither here nor on the portal. */
public final class ReviewOperation {

	private final OpenDataset dataset;
	private final PortalSession session;

	/** Compares a dataset with what its portal has. */
	public ReviewOperation(OpenDataset dataset, PortalSession session) {
		this.dataset = dataset;
		this.session = session;
	}

	/** Compares rows, columns and metadata. */
	public PublishReview execute(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Optional<String> file = DownloadOnly.file(dataset.model());
		if (file.isPresent()) {
			Optional<RemoteDataset> before = published(progress.split(100)).filter(RemoteDataset::published);
			return new PublishReview(before, 0, 0, 0, 0, 0, 0, List.of(), metadata(before), file, operations(before.isEmpty(), List.of(NLS.bind(Messages.ReviewOperation_file, file.get()))));
		}
		DatasetTable table = PublishOperation.table(dataset);
		PublishedRows rows = new PublishedRows(table, dataset.model().getColumns());
		Optional<RemoteDataset> published = published(progress.split(10)).filter(RemoteDataset::published);
		RowDifference difference = new RowDifference(rows.columns().stream().map(Column::getType).toList(), identifier(rows.columns()));
		if (published.isPresent()) {
			int[] order = order(published.get().columns(), rows.columns());
			session.rows(published.get().id(), cells -> difference.published(arranged(cells, order)), progress.split(45));
		}
		long count = rows.forEach(difference::local, progress.setWorkRemaining(45).split(45));
		return new PublishReview(published, count, difference.added(), difference.changed(), difference.removed(), difference.unchanged(), table.rowCount() - count, columns(published, rows),
				metadata(published), file, operations(published.isEmpty(), List.of(IssueText.bind(Messages.ReviewOperation_upload, PublishOperation.number(count)), Messages.ReviewOperation_columns)));
	}

	private Optional<RemoteDataset> published(IProgressMonitor monitor) throws IOException {
		var publication = dataset.model().getPublication();
		return publication == null || publication.getRemoteId() == null ? Optional.empty() : session.dataset(publication.getRemoteId(), monitor);
	}

	private static int identifier(List<Column> columns) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).isRowIdentifier()) {
				return i;
			}
		}
		return -1;
	}

	/** For each column to be: where its published cells stand; -1 for a new one. */
	private static int[] order(List<RemoteColumn> published, List<Column> columns) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < published.size(); i++) {
			places.put(published.get(i).fieldName(), i);
		}
		return columns.stream().mapToInt(column -> places.getOrDefault(column.getFieldName(), -1)).toArray();
	}

	private static List<String> arranged(List<String> cells, int[] order) {
		List<String> arranged = new ArrayList<>(order.length);
		for (int place : order) {
			arranged.add(place < 0 || place >= cells.size() ? "" : cells.get(place));
		}
		return arranged;
	}

	private static List<Difference> columns(Optional<RemoteDataset> published, PublishedRows rows) {
		Map<String, RemoteColumn> before = byName(published.map(RemoteDataset::columns).orElse(List.of()));
		Map<String, RemoteColumn> after = byName(RemoteColumns.of(rows.columns()));
		List<Difference> differences = new ArrayList<>();
		after.forEach((name, column) -> compare(column.name(), Optional.ofNullable(before.get(name)).map(ReviewOperation::describe), Optional.of(describe(column))).ifPresent(differences::add));
		before.forEach((name, column) -> {
			if (!after.containsKey(name)) {
				compare(column.name(), Optional.of(describe(column)), Optional.empty()).ifPresent(differences::add);
			}
		});
		return differences;
	}

	private static Map<String, RemoteColumn> byName(List<RemoteColumn> columns) {
		return columns.stream().collect(Collectors.toMap(RemoteColumn::fieldName, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
	}

	private static String describe(RemoteColumn column) {
		String format = column.format().isEmpty() ? "" : " " + new java.util.TreeMap<>(column.format());
		return "%s (%s, %s)%s%s".formatted(column.name(), column.fieldName(), TypeLabels.of(column.type()), format, column.description().isEmpty() ? "" : ": " + column.description());
	}

	private List<Difference> metadata(Optional<RemoteDataset> published) {
		Map<String, List<String>> before = published.map(RemoteDataset::metadata).orElse(Map.of());
		Map<String, List<String>> after = RemoteColumns.metadata(dataset.model(), dataset.standard(), session.metadataTarget());
		Map<String, String> labels = dataset.standard().fields().filter(field -> field.mapping().containsKey(session.metadataTarget()))
				.collect(Collectors.toMap(field -> field.mapping().get(session.metadataTarget()), Field::label, (a, b) -> a));
		List<Difference> differences = new ArrayList<>();
		for (String name : new TreeSet<>(labels.keySet())) {
			compare(labels.get(name), text(before.get(name)), text(after.get(name))).ifPresent(differences::add);
		}
		return differences;
	}

	private static Optional<String> text(List<String> values) {
		return values == null || values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values)).filter(text -> !text.isBlank());
	}

	private static Optional<Difference> compare(String name, Optional<String> before, Optional<String> after) {
		if (before.equals(after)) {
			return Optional.empty();
		}
		Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
		return Optional.of(new Difference(name, kind, before.orElse(""), after.orElse("")));
	}

	private static List<String> operations(boolean first, List<String> content) {
		List<String> operations = new ArrayList<>();
		operations.add(first ? Messages.ReviewOperation_create : Messages.ReviewOperation_revise);
		operations.addAll(content);
		Collections.addAll(operations, Messages.ReviewOperation_metadata, Messages.ReviewOperation_apply, Messages.ReviewOperation_readBack);
		return operations;
	}
}
