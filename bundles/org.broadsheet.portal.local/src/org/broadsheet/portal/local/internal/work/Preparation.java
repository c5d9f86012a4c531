// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.eclipse.osgi.util.NLS;

/** Everything a publication needs, checked beforehand so that what cannot work is refused with a reason. */
public record Preparation(Revision revision, View view, Optional<OutputSchema> schema) {
	public static final String DELETE = "delete";
	public static final String REPLACE = "replace";
	private static final String FIELD = "output_schema_id";

	/** Checks a publication; what is wrong is an {@link HttpFailure}. */
	public static Preparation of(Stores stores, Revision revision, Optional<Long> schemaId) {
		View view = stores.views().find(revision.viewId()).orElseThrow();
		Optional<OutputSchema> schema = schemaId.or(revision::outputSchemaId).flatMap(stores.schemas()::output);
		Preparation preparation = new Preparation(revision, view, schema);
		if (revision.closedAt().isPresent()) {
			throw HttpFailure.validation("revision", Messages.Publishing_closed);
		}
		if (revision.metadata().path("name").asText("").isBlank()) {
			throw HttpFailure.validation("metadata", Messages.Publishing_noName);
		}
		if (schema.isEmpty() && revision.blobId().isEmpty() && !view.published()) {
			throw HttpFailure.validation(FIELD, Messages.Publishing_noData);
		}
		stores.sources().of(revision).stream().findFirst().ifPresent(Preparation::checkRead);
		if (schema.isPresent()) {
			preparation.checkRows();
		}
		return preparation;
	}

	/** Whether the newest file of the revision is still being read; a client may apply without waiting for it. */
	static boolean mustWait(Stores stores, Revision revision) {
		return stores.sources().of(revision).stream().findFirst()
				.filter(source -> source.fileId().isPresent() && source.finishedAt().isEmpty()
						&& source.failedAt().isEmpty())
				.isPresent();
	}

	private static void checkRead(Source source) {
		if (source.failedAt().isPresent()) {
			throw HttpFailure.validation(FIELD,
					NLS.bind(Messages.Publishing_failedSource, source.failure().orElse("")));
		}
	}

	private void checkRows() {
		if (revision.action().equals(DELETE)) {
			if (key().isEmpty() || view.rowIdentifier().isEmpty()) {
				throw HttpFailure.validation(FIELD, Messages.Publishing_deleteNeedsKey);
			}
		} else if (keepsRows()) {
			schema.orElseThrow().columns().forEach(this::checkType);
		}
	}

	private void checkType(OutputColumn column) {
		Optional<PublishedColumn> old = view.column(column.fieldName());
		if (old.isPresent() && !old.get().type().id().equals(column.type())) {
			throw HttpFailure.validation(FIELD, NLS.bind(Messages.Publishing_typeChange,
					new Object[] { column.displayName(), old.get().type().id(), column.type() }));
		}
	}

	/** Whether the rows published before stay beside the new ones. */
	boolean keepsRows() {
		return view.tableFile().isPresent() && !revision.action().equals(REPLACE);
	}

	/** The row identifier among the columns of the schema. */
	Optional<OutputColumn> key() {
		List<OutputColumn> columns = schema.orElseThrow().columns();
		Optional<OutputColumn> named = columns.stream().filter(OutputColumn::primaryKey).findFirst();
		return named.or(() -> view.rowIdentifier().flatMap(old -> columns.stream()
				.filter(column -> keepsRows() && column.fieldName().equals(old.fieldName())).findFirst()));
	}

	/** The columns of the dataset after publishing; a column keeps its number as long as it keeps its field name. */
	List<PublishedColumn> columns() {
		if (schema.isEmpty() || revision.action().equals(DELETE)) {
			return view.columns();
		}
		Optional<OutputColumn> key = key();
		List<PublishedColumn> columns = new ArrayList<>();
		for (OutputColumn column : schema.get().columns()) {
			long id = view.column(column.fieldName()).map(PublishedColumn::id).orElse(column.id());
			columns.add(new PublishedColumn(id, column.displayName(), column.fieldName(),
					ValueType.of(column.type()).orElseThrow(), column.description(), column.format(),
					key.isPresent() && key.get().id() == column.id()));
		}
		return columns;
	}

	/** The columns of a table file, in the order of the dataset's columns. */
	public static List<TableColumn> tableColumns(List<PublishedColumn> columns) {
		List<TableColumn> result = new ArrayList<>();
		for (PublishedColumn column : columns) {
			result.add(new TableColumn(column.fieldName(), column.type(), result.size()));
		}
		return result;
	}

	InputSchema input(Stores stores) {
		return stores.schemas().input(schema.orElseThrow().inputSchemaId()).orElseThrow();
	}
}
