// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.ColumnFindings;
import org.broadsheet.core.readiness.MetadataFindings;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Understands what is asked for as {@code NAME=VALUE}; refuses with a sentence what cannot be. */
final class Wishes {

	private final OpenDataset dataset;

	Wishes(OpenDataset dataset) {
		this.dataset = dataset;
	}

	/** The column of a name, a source name or an API field name. */
	Column column(String name) throws RefusedException {
		return column(dataset.model().getColumns(), name);
	}

	/** The column of a name, a source name or an API field name, among some. */
	static Column column(List<Column> columns, String name) throws RefusedException {
		return columns.stream().filter(column -> name.equals(column.getName())).findFirst().or(() -> columns.stream().filter(column -> name.equals(column.getFieldName())).findFirst())
				.or(() -> columns.stream().filter(column -> name.equals(column.getSourceName())).findFirst())
				.or(() -> columns.stream().filter(column -> name.equalsIgnoreCase(column.getName())).findFirst())
				.orElseThrow(() -> new RefusedException(NLS.bind(Messages.Wishes_noColumn, name, String.join(", ", columns.stream().map(Column::getName).toList()))));
	}

	/** Ids of the columns of a list such as {@code A,B} or of a range such as {@code A..B}, as the columns stand in the dataset. */
	List<String> columns(String wish) throws RefusedException {
		return columns(dataset.model().getColumns(), wish).stream().map(Column::getId).toList();
	}

	/** The columns of a list such as {@code A,B} or of a range such as {@code A..B}, as they stand among all. */
	static List<Column> columns(List<Column> all, String wish) throws RefusedException {
		int range = wish.indexOf("..");
		if (range > 0 && all.stream().noneMatch(column -> wish.equals(column.getName()))) {
			int first = all.indexOf(column(all, wish.substring(0, range).strip()));
			int last = all.indexOf(column(all, wish.substring(range + 2).strip()));
			return all.subList(Math.min(first, last), Math.max(first, last) + 1);
		}
		List<Column> named = new ArrayList<>();
		for (String name : all.stream().anyMatch(column -> wish.equals(column.getName())) ? new String[] { wish } : wish.split(",")) {
			named.add(column(all, name.strip()));
		}
		return named;
	}

	/** What stands before and behind the first equals sign, both as they are written. */
	static String[] texts(String wish) throws RefusedException {
		int equals = wish.indexOf('=');
		if (equals < 0) {
			throw new RefusedException(NLS.bind(Messages.Wishes_noEquals, wish));
		}
		return new String[] { wish.substring(0, equals), wish.substring(equals + 1) };
	}

	Change metadata(String wish) throws RefusedException {
		String[] parts = split(wish);
		Field field = dataset.standard().field(parts[0]).filter(known -> known.kind() != Field.Kind.AUTOMATIC).orElseThrow(() -> new RefusedException(
				NLS.bind(Messages.Wishes_noField, parts[0], String.join(", ", dataset.standard().fields().filter(known -> known.kind() != Field.Kind.AUTOMATIC).map(Field::key).toList()))));
		List<String> values = field.multiple() ? Arrays.stream(parts[1].split(",")).map(String::strip).filter(value -> !value.isEmpty()).toList()
				: parts[1].isBlank() ? List.of() : List.of(term(field, parts[1].strip()));
		for (String value : values) {
			Optional<String> problem = MetadataFindings.problem(field, value);
			if (problem.isPresent()) {
				String permitted = field.kind() == Field.Kind.CHOICE ? NLS.bind(Messages.Wishes_permitted, String.join(", ", field.vocabulary().stream().map(Term::value).toList())) : "";
				throw new RefusedException(problem.get() + "." + permitted);
			}
		}
		return new Change.SetMetadata(field.key(), values);
	}

	/** A permitted value may be given as it is shown, too. */
	private static String term(Field field, String text) {
		return field.vocabulary().stream().filter(term -> term.value().equals(text)).findFirst()
				.or(() -> field.vocabulary().stream().filter(term -> term.value().equalsIgnoreCase(text) || term.label().equalsIgnoreCase(text)).findFirst()).map(Term::value).orElse(text);
	}

	Change type(String wish) throws RefusedException {
		String[] parts = split(wish);
		String wanted = simple(parts[1]);
		DataType type = Arrays.stream(DataType.values()).filter(known -> simple(known.getLiteral()).equals(wanted) || simple(TypeLabels.of(known)).equals(wanted)).findFirst().or(() -> alias(wanted))
				.orElseThrow(() -> new RefusedException(
						NLS.bind(Messages.Wishes_noType, parts[1], String.join(", ", Arrays.stream(DataType.values()).map(DataType::getLiteral).toList()))));
		Column column = column(parts[0]);
		Map<String, String> parsing = type == column.getType() ? column.getParsing().map() : Map.of();
		return new Change.SetType(column.getId(), type, parsing);
	}

	private static Optional<DataType> alias(String wanted) {
		return Optional.ofNullable(switch (wanted) {
		case "date", "datetime", "calendardate", "floatingtimestamp" -> DataType.DATE_TIME;
		case "fixedtimestamp", "datetimewithtimezone" -> DataType.DATE_TIME_ZONED;
		case "boolean", "bool" -> DataType.CHECKBOX;
		case "string" -> DataType.TEXT;
		case "integer", "decimal" -> DataType.NUMBER;
		case "link" -> DataType.URL;
		default -> null;
		});
	}

	private static String simple(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	Change column(String wish, ColumnAttribute attribute) throws RefusedException {
		String[] parts = split(wish);
		Column column = column(parts[0]);
		if (attribute == ColumnAttribute.NAME && parts[1].isBlank()) {
			throw new RefusedException(NLS.bind(Messages.Wishes_noName, column.getName()));
		}
		if (attribute == ColumnAttribute.FIELD_NAME) {
			List<String> others = dataset.model().getColumns().stream().filter(other -> other != column).map(Column::getFieldName).toList();
			Optional<String> problem = ColumnFindings.fieldNameProblem(parts[1], others);
			if (problem.isPresent()) {
				throw new RefusedException(problem.get() + ".");
			}
		}
		return new Change.SetColumn(column.getId(), attribute, parts[1]);
	}

	/** One change for each column, however many of its format keys are given. */
	List<Change> formats(List<String> wishes) throws RefusedException {
		Map<String, Map<String, String>> formats = new LinkedHashMap<>();
		for (String wish : wishes) {
			String[] parts = split(wish);
			Column column = column(parts[0]);
			FormatWish.put(formats.computeIfAbsent(column.getId(), id -> new LinkedHashMap<>(column.getFormat().map())), parts[1]);
		}
		List<Change> changes = new ArrayList<>();
		formats.forEach((column, format) -> changes.add(new Change.SetFormat(column, format)));
		return changes;
	}

	/** One change for each column, however many of its reading options are given; a type that is wished for, too, comes first. */
	List<Change> readings(List<String> wishes, List<Change> before) throws RefusedException {
		Map<String, Change.SetType> types = new LinkedHashMap<>();
		for (String wish : wishes) {
			String[] parts = split(wish);
			Column column = column(parts[0]);
			int colon = parts[1].indexOf(':');
			if (colon < 1) {
				throw new RefusedException(NLS.bind(Messages.Wishes_noColon, wish));
			}
			Change.SetType known = types.computeIfAbsent(column.getId(), id -> typeWished(column, before));
			Map<String, String> parsing = new TreeMap<>(known.parsing());
			parsing.put(parts[1].substring(0, colon), parts[1].substring(colon + 1));
			Optional<String> problem = ParseRules.problem(new ParseOptions(parsing));
			if (problem.isPresent()) {
				throw new RefusedException(problem.get());
			}
			types.put(column.getId(), new Change.SetType(column.getId(), known.type(), parsing));
		}
		return List.copyOf(types.values());
	}

	private static Change.SetType typeWished(Column column, List<Change> before) {
		return before.stream().filter(Change.SetType.class::isInstance).map(Change.SetType.class::cast).filter(set -> set.columnId().equals(column.getId())).reduce((first, last) -> last)
				.orElseGet(() -> new Change.SetType(column.getId(), column.getType(), column.getParsing().map()));
	}

	private static String[] split(String wish) throws RefusedException {
		int equals = wish.indexOf('=');
		if (equals < 1) {
			throw new RefusedException(NLS.bind(Messages.Wishes_noEquals, wish));
		}
		return new String[] { wish.substring(0, equals).strip(), wish.substring(equals + 1) };
	}
}
