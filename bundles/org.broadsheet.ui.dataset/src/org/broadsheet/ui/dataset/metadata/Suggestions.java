// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Finds in the name and the data of a dataset what its fields could say. */
final class Suggestions {

	private static final int MOST_TAGS = 8;
	private static final Pattern YEAR = Pattern.compile("(^|.*[^\\p{L}])(fiscal\\s?)?(year|yr|fy)([^\\p{L}].*|$)", Pattern.CASE_INSENSITIVE);
	/** Names that help nobody to find anything. */
	private static final Set<String> COMMONPLACE = Set.of("id", "name", "value", "type", "code", "date", "year", "month", "total", "count", "number", "notes", "comments", "status", "description");

	private Suggestions() {
	}

	/** A column as far as suggestions need it. */
	record ColumnFact(String name, int index, DataType type, ParseOptions options) {
	}

	/** What suggestions are made of; taken on the model's thread. */
	record Input(String name, List<Field> empty, List<Field> tags, List<String> present, List<ColumnFact> columns, Optional<TableStore> store) {

		static Input of(OpenDataset dataset) {
			List<Field> empty = dataset.standard().fields().filter(field -> dataset.metadata(field.key()).isEmpty()).toList();
			List<Field> tags = dataset.standard().fields().filter(field -> field.kind() == Kind.TAGS && field.vocabulary().isEmpty() && field.obligation() == Obligation.REQUIRED).toList();
			List<String> present = tags.stream().flatMap(field -> dataset.metadata(field.key()).stream()).map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
			List<ColumnFact> columns = dataset.model().getColumns().stream().filter(column -> !column.isHidden()).map(Input::fact).toList();
			return new Input(dataset.model().getName(), empty, tags, present, columns, dataset.table().flatMap(DatasetTable::store));
		}

		private static ColumnFact fact(Column column) {
			return new ColumnFact(column.getName(), column.getSourceIndex(), column.getType(), DatasetTable.options(column));
		}

		/** The suggestions; profiles columns, so not for the UI thread. */
		List<Suggestion> find() throws IOException {
			List<Suggestion> found = new ArrayList<>();
			for (Field field : empty) {
				if (field.key().equals(MetadataStandard.TITLE) && !name.isBlank()) {
					found.add(new Suggestion(field.key(), name, NLS.bind(Messages.Suggestions_name, name), false));
				} else if (field.kind() == Kind.TEXT && field.key().toLowerCase(Locale.ROOT).contains("temporal")) {
					coverage(field).ifPresent(found::add);
				}
			}
			tags.forEach(field -> tagsFromColumns(columns, present).forEach(tag -> found.add(new Suggestion(field.key(), tag, tag, true))));
			return found;
		}

		private Optional<Suggestion> coverage(Field field) throws IOException {
			Optional<ColumnFact> column = timeColumn(columns);
			if (column.isEmpty() || store.isEmpty()) {
				return Optional.empty();
			}
			ColumnProfile profile = store.get().profile(column.get().index(), column.get().type(), column.get().options());
			boolean interval = field.example().contains("/");
			return TimeSpan.of(profile.minimum(), profile.maximum()).map(span -> interval ? span.interval() : span.years())
					.map(span -> new Suggestion(field.key(), span, NLS.bind(Messages.Suggestions_fromColumn, span, column.get().name()), false));
		}
	}

	/** The column that says when: a date, or a number that is called a year. */
	static Optional<ColumnFact> timeColumn(List<ColumnFact> columns) {
		return columns.stream().filter(column -> column.type() == DataType.NUMBER && YEAR.matcher(column.name().replace('_', ' ')).matches()).findFirst()
				.or(() -> columns.stream().filter(column -> column.type() == DataType.DATE_TIME || column.type() == DataType.DATE_TIME_ZONED).findFirst());
	}

	/** Words of column names that could be tags. */
	static List<String> tagsFromColumns(List<ColumnFact> columns, List<String> present) {
		return columns.stream().map(column -> column.name().replace('_', ' ').strip().toLowerCase(Locale.ROOT)).filter(name -> name.length() > 2 && name.length() <= 30)
				.filter(name -> !COMMONPLACE.contains(name) && !present.contains(name) && name.matches("[\\p{L} ]+")).distinct().limit(MOST_TAGS).toList();
	}
}
