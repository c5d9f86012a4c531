// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;

/** Changes of shape as they are recorded, and back. Beside what is kept here, a step holds the columns from before and after it. */
final class ShapeForms {

	private static final String DELETE_ROWS = "rows-delete";
	private static final String DELETE_COLUMNS = "columns-delete";
	private static final String SPLIT = "column-split";
	private static final String JOIN = "columns-join";
	private static final String DERIVE = "column-derive";
	private static final String HEADER = "row-as-header";
	private static final String UNPIVOT = "columns-unpivot";
	private static final String DEDUPLICATE = "rows-deduplicate";

	static final List<String> KINDS = List.of(DELETE_ROWS, DELETE_COLUMNS, SPLIT, JOIN, DERIVE, HEADER, UNPIVOT, DEDUPLICATE);

	/** Beginning of the ids of the columns a step made. */
	static final String IDS = "ids";
	/** The columns as they were decided about when a change was first made, where it is made again on other data. */
	static final String PLANNED = "planned";
	/** Names what stood in the rows that were deleted by their numbers. */
	static final String HELD = "held";

	/** The texts of the row that named the columns. */
	static final String NAMED = "named.";

	private static final String NUMBERED = "numbered";
	private static final String ERRORS = "errors";
	private static final String ERRORS_IN = "errors-in";
	private static final String BLANK = "blank";
	private static final String HOLDING = "holding";

	/** Key of the kind of rows that were chosen. */
	static final String WHICH = "which";
	private static final String ROWS = "rows";
	private static final String COLUMN = "column";
	private static final String COLUMNS = "columns.";
	private static final String NAMES = "names.";
	private static final String NAME = "name";
	private static final String TEXT = "text";
	private static final String SEPARATOR = "separator";
	private static final String REGEX = "regex";
	private static final String MOST = "most";
	private static final String KEEP = "keep";
	private static final String EXPRESSION = "expression";
	private static final String NAMES_TO = "namesTo";
	private static final String VALUES_TO = "valuesTo";

	private ShapeForms() {
	}

	/** The step a change becomes, without label, id and columns. */
	static Step step(Change.OfShape change) {
		return switch (change) {
		case Change.DeleteRows delete -> Steps.step(DELETE_ROWS, "", choice(delete.rows()));
		case Change.DeleteColumns delete -> Steps.step(DELETE_COLUMNS, "", list(COLUMNS, delete.columnIds()));
		case Change.SplitColumn split -> {
			Map<String, String> parameters = list(NAMES, split.names());
			parameters.putAll(Map.of(SEPARATOR, split.separator(), REGEX, Boolean.toString(split.regex()), MOST, Integer.toString(split.most()), KEEP, Boolean.toString(split.keep())));
			yield Steps.step(SPLIT, split.columnId(), parameters);
		}
		case Change.JoinColumns join -> {
			Map<String, String> parameters = list(COLUMNS, join.columnIds());
			parameters.putAll(Map.of(SEPARATOR, join.separator(), NAME, join.name(), KEEP, Boolean.toString(join.keep())));
			yield Steps.step(JOIN, "", parameters);
		}
		case Change.DeriveColumn derive -> Steps.step(DERIVE, "", Map.of(NAME, derive.name(), EXPRESSION, derive.expression()));
		case Change.UseRowAsHeader header -> Steps.step(HEADER, "", Map.of(ROWS, RowRanges.text(List.of(header.row()))));
		case Change.Unpivot unpivot -> {
			Map<String, String> parameters = list(COLUMNS, unpivot.columnIds());
			parameters.putAll(Map.of(NAMES_TO, unpivot.namesTo(), VALUES_TO, unpivot.valuesTo()));
			yield Steps.step(UNPIVOT, "", parameters);
		}
		case Change.RemoveDuplicates remove -> Steps.step(DEDUPLICATE, "", list(COLUMNS, remove.columnIds()));
		};
	}

	/** The columns a step is carried out with. */
	static List<Column> columns(Step step) {
		String planned = step.getParameters().get(PLANNED);
		return ModelState.columns(planned == null ? step.getBefore().map() : ModelState.value(planned));
	}

	/** A choice of rows as it is recorded. */
	static Map<String, String> choice(RowChoice choice) {
		return switch (choice) {
		case RowChoice.Numbered numbered -> Map.of(WHICH, NUMBERED, ROWS, RowRanges.text(numbered.rows()));
		case RowChoice.WithErrors errors -> Map.of(WHICH, ERRORS);
		case RowChoice.ErrorsIn errors -> Map.of(WHICH, ERRORS_IN, COLUMN, errors.columnId());
		case RowChoice.Blank blank -> Map.of(WHICH, BLANK);
		case RowChoice.Holding holding -> Map.of(WHICH, HOLDING, COLUMN, holding.columnId(), TEXT, holding.text());
		};
	}

	static Map<String, String> list(String key, List<String> values) {
		Map<String, String> list = new TreeMap<>();
		ModelState.numbered(values).forEach((number, value) -> list.put(key + number, value));
		return list;
	}

	/** The change a recorded step was. */
	static Change.OfShape change(Step step) {
		Map<String, String> given = step.getParameters().map();
		return switch (step.getKind()) {
		case DELETE_ROWS -> new Change.DeleteRows(choice(given));
		case DELETE_COLUMNS -> new Change.DeleteColumns(list(given, COLUMNS));
		case SPLIT ->
			new Change.SplitColumn(step.getColumn(), given.get(SEPARATOR), is(given, REGEX), Integer.parseInt(given.get(MOST)), list(given, NAMES), is(given, KEEP));
		case JOIN -> new Change.JoinColumns(list(given, COLUMNS), given.get(SEPARATOR), given.get(NAME), is(given, KEEP));
		case DERIVE -> new Change.DeriveColumn(given.get(NAME), given.get(EXPRESSION));
		case HEADER -> new Change.UseRowAsHeader(RowRanges.rows(given.get(ROWS)).orElseThrow().getFirst());
		case UNPIVOT -> new Change.Unpivot(list(given, COLUMNS), given.get(NAMES_TO), given.get(VALUES_TO));
		case DEDUPLICATE -> new Change.RemoveDuplicates(list(given, COLUMNS));
		default -> throw new IllegalArgumentException(step.getKind());
		};
	}

	/** The choice of rows that was recorded. */
	static RowChoice choice(Map<String, String> given) {
		return switch (given.get(WHICH)) {
		case NUMBERED -> new RowChoice.Numbered(RowRanges.rows(given.get(ROWS)).orElseThrow());
		case ERRORS -> new RowChoice.WithErrors();
		case ERRORS_IN -> new RowChoice.ErrorsIn(given.get(COLUMN));
		case BLANK -> new RowChoice.Blank();
		case HOLDING -> new RowChoice.Holding(given.get(COLUMN), given.get(TEXT));
		default -> throw new IllegalArgumentException(given.get(WHICH));
		};
	}

	private static boolean is(Map<String, String> given, String key) {
		return Boolean.parseBoolean(given.get(key));
	}

	static List<String> list(Map<String, String> given, String key) {
		return new ArrayList<>(new TreeMap<>(given).subMap(key, key + Character.MAX_VALUE).values());
	}
}
