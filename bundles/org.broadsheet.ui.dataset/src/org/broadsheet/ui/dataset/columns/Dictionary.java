// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.model.Column;

/**
 * What a pasted data dictionary would change.
 *
 * @param edits     what changes
 * @param same      number of texts that are already as in the dictionary
 * @param unmatched names in the dictionary that no column has
 */
record Dictionary(List<Edit> edits, int same, List<String> unmatched) {

	/** One text of a column that changes. */
	record Edit(String columnId, String columnName, ColumnAttribute attribute, String before, String after) {

		Change change() {
			return new Change.SetColumn(columnId, attribute, after);
		}
	}

	/** What a heading of the dictionary means. */
	private enum Heading {
		KEY("column", "column name", "columnname", "name", "field", "field name", "variable", "variable name", "attribute", "attribute name", "header"),
		DESCRIPTION("description", "definition", "column description", "field description", "meaning", "explanation", "notes", "comment", "comments"),
		NAME("display name", "label", "title", "alias", "long name", "human readable name"), FIELD_NAME("api field name", "api name", "api field", "machine name", "technical name");

		private final Set<String> words;

		Heading(String... words) {
			this.words = Set.of(words);
		}

		static Optional<Heading> of(String text) {
			String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
			return List.of(values()).stream().filter(heading -> heading.words.contains(plain)).findFirst();
		}
	}

	/** Compares a pasted table with the columns. Without headings the first column holds names, the second descriptions. */
	static Dictionary of(List<List<String>> table, List<Column> columns) {
		if (table.isEmpty()) {
			return new Dictionary(List.of(), 0, List.of());
		}
		Map<Heading, Integer> headings = headings(table.getFirst());
		boolean titled = headings.size() > 1;
		if (!titled) {
			headings = new EnumMap<>(Map.of(Heading.KEY, 0, Heading.DESCRIPTION, 1));
		}
		if (!headings.containsKey(Heading.KEY)) {
			headings.put(Heading.KEY, headings.containsKey(Heading.FIELD_NAME) ? headings.remove(Heading.FIELD_NAME) : headings.remove(Heading.NAME));
		}
		return compare(titled ? table.subList(1, table.size()) : table, headings, columns);
	}

	private static Map<Heading, Integer> headings(List<String> row) {
		Map<Heading, Integer> headings = new EnumMap<>(Heading.class);
		for (int i = 0; i < row.size(); i++) {
			int index = i;
			Heading.of(row.get(i)).ifPresent(heading -> headings.putIfAbsent(heading, index));
		}
		return headings;
	}

	private static Dictionary compare(List<List<String>> rows, Map<Heading, Integer> headings, List<Column> columns) {
		List<Edit> edits = new ArrayList<>();
		List<String> unmatched = new ArrayList<>();
		Set<Column> seen = new HashSet<>();
		int same = 0;
		for (List<String> row : rows) {
			String key = cell(row, headings.get(Heading.KEY));
			Optional<Column> column = find(columns, key);
			if (column.isEmpty()) {
				unmatched.add(key);
			} else if (seen.add(column.get())) {
				same += add(edits, column.get(), ColumnAttribute.NAME, column.get().getName(), cell(row, headings.get(Heading.NAME)));
				same += add(edits, column.get(), ColumnAttribute.DESCRIPTION, column.get().getDescription(), cell(row, headings.get(Heading.DESCRIPTION)));
				same += add(edits, column.get(), ColumnAttribute.FIELD_NAME, column.get().getFieldName(), cell(row, headings.get(Heading.FIELD_NAME)));
			}
		}
		return new Dictionary(edits, same, unmatched);
	}

	/** An empty cell says nothing, so it changes nothing. */
	private static int add(List<Edit> edits, Column column, ColumnAttribute attribute, String before, String after) {
		if (after.isEmpty()) {
			return 0;
		}
		if (after.equals(before)) {
			return 1;
		}
		edits.add(new Edit(column.getId(), column.getName(), attribute, before, after));
		return 0;
	}

	private static String cell(List<String> row, Integer index) {
		return index == null || index >= row.size() ? "" : row.get(index);
	}

	private static Optional<Column> find(List<Column> columns, String name) {
		String plain = plain(name);
		return columns.stream().filter(column -> plain(column.getName()).equals(plain)).findFirst()
				.or(() -> columns.stream().filter(column -> plain(column.getSourceName()).equals(plain) || plain(column.getFieldName()).equals(plain)).findFirst());
	}

	private static String plain(String name) {
		return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
