// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.store.NamedColumn;
import org.eclipse.osgi.util.NLS;

/**
 * An expression of a user that was found harmless: the database's own parser takes it apart, and only what is known to concern one row alone is let through. The
 * SQL it is evaluated by is written again from the parts, so that nothing can stand between the lines.
 *
 * @param sql     the expression in parentheses
 * @param columns what it uses, by the name it uses
 */
record Expression(String sql, List<Used> columns) {

	private static final String SELECT = "SELECT ";
	private static final Set<String> PARTS = Set.of("FUNCTION", "CONSTANT", "COLUMN_REF", "CASE", "CAST", "COMPARISON", "CONJUNCTION", "OPERATOR", "BETWEEN", "TYPE");

	/** A column with the name the expression has for it. */
	record Used(String name, NamedColumn column) {
	}

	/**
	 * Takes an expression apart.
	 *
	 * @throws RefusedException with a sentence when it is not understood or not permitted
	 */
	static Expression of(Session session, String text, List<NamedColumn> columns) throws SQLException, IOException {
		if (text.isBlank()) {
			throw new RefusedException(NLS.bind(Messages.expressionEmpty, names(columns)));
		}
		String tree = tree(session, text, columns);
		checkAlone(session, tree);
		checkParts(session, tree);
		List<Used> used = new ArrayList<>();
		for (String name : columnNames(session, tree)) {
			used.add(new Used(name, find(columns, name).orElseThrow(() -> new RefusedException(NLS.bind(Messages.expressionColumn, name, names(columns))))));
		}
		String[] again = new String[1];
		Sql.query(session, "select json_deserialize_sql(?::json)", row -> again[0] = row.getString(1), tree);
		return new Expression("(" + again[0].substring(SELECT.length()) + ")", used);
	}

	private static String tree(Session session, String text, List<NamedColumn> columns) throws SQLException, IOException {
		String[] tree = new String[3];
		Sql.query(session, "select j::varchar, j->>'$.error', j->>'$.error_message' from (select json_serialize_sql(?)::json as j)", row -> {
			tree[0] = row.getString(1);
			tree[1] = row.getString(2);
			tree[2] = row.getString(3);
		}, "select (\n" + text + "\n)");
		if (!"false".equals(tree[1])) {
			throw new RefusedException(NLS.bind(Messages.expressionSyntax, plain(tree[2]), names(columns)));
		}
		return tree[0];
	}

	/** What a parser says, without its markup and hints. */
	static String plain(String message) {
		String first = message == null ? "" : message.strip().split("\\R", 2)[0];
		return first.replaceFirst("^[A-Z][A-Za-z ]*Error: ", "").replaceFirst("[.!]$", "");
	}

	/** There is one statement that selects one thing from nowhere. */
	private static void checkAlone(Session session, String tree) throws SQLException, IOException {
		long alone = Sql.number(session, """
				select count(*) from (select ?::json as j) where json_array_length(j, '$.statements') = 1 and j->>'$.statements[0].node.type' = 'SELECT_NODE'
				and json_array_length(j, '$.statements[0].node.select_list') = 1 and j->>'$.statements[0].node.from_table.type' = 'EMPTY'
				and json_type(j, '$.statements[0].node.where_clause') = 'NULL' and json_array_length(j, '$.statements[0].node.group_expressions') = 0
				and json_type(j, '$.statements[0].node.having') = 'NULL' and json_type(j, '$.statements[0].node.qualify') = 'NULL'
				and json_type(j, '$.statements[0].node.sample') = 'NULL' and json_array_length(j, '$.statements[0].node.modifiers') = 0
				and json_array_length(j, '$.statements[0].node.cte_map.map') = 0""", tree);
		if (alone != 1) {
			throw new RefusedException(Messages.expressionOne);
		}
	}

	private static void checkParts(Session session, String tree) throws SQLException, IOException {
		Set<String> strange = new LinkedHashSet<>();
		Set<String> functions = new LinkedHashSet<>();
		Sql.query(session, "select key, atom->>'$' from json_tree(?::json) where key in ('class', 'function_name', 'schema', 'catalog', 'filter', 'distinct') and type in ('VARCHAR', 'BOOLEAN')", row -> {
			String value = row.getString(2);
			switch (row.getString(1)) {
			case "class" -> strange.addAll(PARTS.contains(value) ? Set.of() : Set.of(value));
			case "function_name" -> functions.addAll(Functions.permitted(value) ? Set.of() : Set.of(value));
			default -> strange.addAll(value.isEmpty() || value.equals("false") ? Set.of() : Set.of(value));
			}
		}, tree);
		if (!functions.isEmpty()) {
			throw new RefusedException(NLS.bind(Messages.expressionFunction, functions.iterator().next()));
		}
		if (!strange.isEmpty()) {
			throw new RefusedException(Messages.expressionOne);
		}
	}

	private static Set<String> columnNames(Session session, String tree) throws SQLException, IOException {
		Set<String> names = new LinkedHashSet<>();
		Set<String> lower = new LinkedHashSet<>();
		Sql.query(session, "select array_to_string(from_json(value, '[\"varchar\"]'), '.') from json_tree(?::json) where key = 'column_names'", row -> {
			if (lower.add(row.getString(1).toLowerCase(Locale.ROOT))) {
				names.add(row.getString(1));
			}
		}, tree);
		return names;
	}

	private static Optional<NamedColumn> find(List<NamedColumn> columns, String name) {
		return columns.stream().filter(column -> column.name().equals(name)).findFirst().or(() -> columns.stream().filter(column -> column.name().equalsIgnoreCase(name)).findFirst())
				.or(() -> columns.stream().filter(column -> column.fieldName().equalsIgnoreCase(name)).findFirst());
	}

	/** The columns as they are to be written. */
	private static String names(List<NamedColumn> columns) {
		return String.join(", ", columns.stream().map(column -> column.name().matches("[A-Za-z_][A-Za-z0-9_]*") ? column.name() : Sql.name(column.name())).toList());
	}
}
