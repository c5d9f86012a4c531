// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jetty.util.Fields;

/** A query over the rows of a dataset, compiled to SQL with bound values. */
record RowQuery(String sql, List<Object> values, List<Result> results) {
	/** A column of the answer. */
	record Result(String name, ValueType type, String sql) {
	}

	private static final Set<String> CLAUSES = Set.of("$select", "$where", "$order", "$group", "$limit", "$offset",
			"$q", "$$app_token", "$$exclude_system_fields", "accesstype", "bom", "format");
	private static final long DEFAULT_LIMIT = 1000;

	/** The whole table, in its order. */
	static RowQuery all(List<TableColumn> columns) {
		List<Result> results = everything(columns);
		return new RowQuery("SELECT " + join(results) + " FROM data ORDER BY id", List.of(), results);
	}

	/** What the parameters of a request ask for. */
	static RowQuery of(Exchange exchange, List<TableColumn> tableColumns) {
		Columns columns = Columns.of(tableColumns);
		List<Object> values = new ArrayList<>();
		List<TableColumn> groups = groups(exchange.query("$group"), columns);
		List<Result> results = results(exchange.query("$select").orElse("*"), columns, groups);
		StringBuilder sql = new StringBuilder("SELECT ").append(join(results)).append(" FROM data");
		List<String> conditions = conditions(exchange, columns, values);
		if (!conditions.isEmpty()) {
			sql.append(" WHERE ").append(String.join(" AND ", conditions));
		}
		if (!groups.isEmpty()) {
			sql.append(" GROUP BY ")
					.append(groups.stream().map(TableColumn::sortColumn).collect(Collectors.joining(", ")));
		}
		boolean counts = results.stream().anyMatch(result -> result.sql().startsWith("count("));
		sql.append(order(exchange.query("$order"), columns, results, !groups.isEmpty() || counts));
		sql.append(" LIMIT ? OFFSET ?");
		values.add(exchange.number("$limit", DEFAULT_LIMIT));
		values.add(exchange.number("$offset", 0));
		return new RowQuery(sql.toString(), values, results);
	}

	private static String join(List<Result> results) {
		return results.stream().map(Result::sql).collect(Collectors.joining(", "));
	}

	private static List<Result> everything(List<TableColumn> columns) {
		return columns.stream().map(column -> new Result(column.fieldName(), column.type(), column.valueColumn()))
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<TableColumn> groups(Optional<String> clause, Columns columns) {
		List<TableColumn> groups = new ArrayList<>();
		if (clause.isPresent()) {
			Tokens tokens = new Tokens(clause.get());
			do {
				groups.add(columns.get(tokens.name()));
			} while (tokens.take(","));
			tokens.end();
		}
		return groups;
	}

	private static List<Result> results(String clause, Columns columns, List<TableColumn> groups) {
		List<Result> results = new ArrayList<>();
		Tokens tokens = new Tokens(clause);
		do {
			if (tokens.take("*")) {
				results.addAll(everything(columns.all()));
			} else {
				results.add(result(tokens, columns));
			}
		} while (tokens.take(","));
		tokens.end();
		checkGroups(results, groups);
		return results;
	}

	private static Result result(Tokens tokens, Columns columns) {
		String name = tokens.name();
		Result result;
		if (tokens.take("(")) {
			result = count(name, tokens, columns);
		} else if (name.equals(":id")) {
			result = new Result(name, ValueType.TEXT, "'row-' || id");
		} else {
			TableColumn column = columns.get(name);
			result = new Result(name, column.type(), column.valueColumn());
		}
		return tokens.take("as") ? new Result(tokens.name(), result.type(), result.sql()) : result;
	}

	private static Result count(String function, Tokens tokens, Columns columns) {
		if (!function.equals("count")) {
			throw new HttpFailure(400, "query.soql.no-such-function", NLS.bind(Messages.Soda_function, function));
		}
		if (tokens.take("*")) {
			tokens.expect(")");
			return new Result("count", ValueType.NUMBER, "count(*)");
		}
		boolean distinct = tokens.take("distinct");
		TableColumn column = columns.get(tokens.name());
		tokens.expect(")");
		return new Result("count_" + column.fieldName(), ValueType.NUMBER,
				"count(" + (distinct ? "DISTINCT " : "") + column.sortColumn() + ")");
	}

	private static void checkGroups(List<Result> results, List<TableColumn> groups) {
		boolean aggregated = !groups.isEmpty()
				|| results.stream().anyMatch(result -> result.sql().startsWith("count("));
		Set<String> allowed = groups.stream().map(TableColumn::valueColumn).collect(Collectors.toSet());
		for (Result result : results) {
			if (aggregated && !result.sql().startsWith("count(") && !allowed.contains(result.sql())) {
				throw new HttpFailure(400, "query.soql.column-not-in-group-bys",
						NLS.bind(Messages.Soda_group, result.name()));
			}
		}
	}

	private static List<String> conditions(Exchange exchange, Columns columns, List<Object> values) {
		List<String> conditions = new ArrayList<>();
		exchange.query("$where").filter(text -> !text.isBlank())
				.ifPresent(text -> conditions.add("(" + Where.compile(text, columns, values) + ")"));
		for (String word : exchange.query("$q").orElse("").strip().split("\\s+")) {
			List<TableColumn> texts = columns.all().stream().filter(column -> !column.type().isGeometry()).toList();
			if (!word.isEmpty() && !texts.isEmpty()) {
				conditions.add(texts.stream().map(column -> "instr(lower(" + column.valueColumn() + "), lower(?)) > 0")
						.collect(Collectors.joining(" OR ", "(", ")")));
				texts.forEach(column -> values.add(word));
			}
		}
		for (Fields.Field field : exchange.queries()) {
			String name = field.getName();
			if (columns.byName().containsKey(name)) {
				conditions.add(Where.equal(columns.get(name), field.getValue(), values));
			} else if (!CLAUSES.contains(name.toLowerCase(java.util.Locale.ROOT))) {
				throw Tokens.malformed(NLS.bind(Messages.Soda_parameter, name));
			}
		}
		return conditions;
	}

	private static String order(Optional<String> clause, Columns columns, List<Result> results, boolean aggregated) {
		List<String> parts = new ArrayList<>();
		Set<String> aliases = new HashSet<>(results.stream().map(Result::name).toList());
		if (clause.isPresent() && !clause.get().isBlank()) {
			Tokens tokens = new Tokens(clause.get());
			do {
				String name = tokens.name();
				String key = name.equals(":id") ? "id"
						: !columns.byName().containsKey(name) && aliases.contains(name) ? position(results, name)
								: columns.get(name).sortColumn();
				boolean down = tokens.take("desc");
				if (!down) {
					tokens.take("asc");
				}
				parts.add(key + (down ? " DESC" : ""));
			} while (tokens.take(","));
			tokens.end();
		}
		if (!aggregated) {
			// what is equal stays in the order of the table, so that pages do not overlap
			parts.add("id");
		}
		return parts.isEmpty() ? "" : " ORDER BY " + String.join(", ", parts);
	}

	private static String position(List<Result> results, String name) {
		for (int i = 0; i < results.size(); i++) {
			if (results.get(i).name().equals(name)) {
				return String.valueOf(i + 1);
			}
		}
		throw new IllegalStateException(name);
	}
}
