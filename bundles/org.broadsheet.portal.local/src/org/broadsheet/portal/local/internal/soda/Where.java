// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.soda.Tokens.Kind;
import org.broadsheet.portal.local.internal.soda.Tokens.Token;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.broadsheet.portal.local.internal.value.CellError;
import org.broadsheet.portal.local.internal.value.Conversions;
import org.broadsheet.portal.local.internal.value.Numbers;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.broadsheet.portal.local.internal.value.Values;
import org.eclipse.osgi.util.NLS;

/**
 * Turns a condition on rows into SQL. Only column names of the table file and signs of this class reach the SQL text;
 * every value is a bound parameter.
 */
final class Where {
	private static final Map<String, String> COMPARISONS = Map.of("=", "=", "!=", "<>", "<>", "<>", "<", "<", "<=",
			"<=", ">", ">", ">=", ">=");
	private static final Set<String> FUNCTIONS = Set.of("starts_with", "contains", "upper", "lower");
	private static final int MAX_DEPTH = 40;

	private final Tokens tokens;
	private final Columns columns;
	private final List<Object> values;

	private Where(Tokens tokens, Columns columns, List<Object> values) {
		this.tokens = tokens;
		this.columns = columns;
		this.values = values;
	}

	/** Compiles a condition; its values are added to the list. */
	static String compile(String condition, Columns columns, List<Object> values) {
		Where where = new Where(new Tokens(condition), columns, values);
		String sql = where.either(0);
		where.tokens.end();
		return sql;
	}

	/** The condition that a column has a value given as text in the address. */
	static String equal(TableColumn column, String text, List<Object> values) {
		values.add(operand(column, new Token(Kind.TEXT, text, 0)));
		return column.sortColumn() + " = ?";
	}

	private String either(int depth) {
		if (depth > MAX_DEPTH) {
			throw Tokens.malformed(Messages.Soda_depth);
		}
		StringBuilder sql = new StringBuilder(both(depth));
		while (tokens.take("or")) {
			sql.append(" OR ").append(both(depth));
		}
		return sql.toString();
	}

	private String both(int depth) {
		StringBuilder sql = new StringBuilder(single(depth));
		while (tokens.take("and")) {
			sql.append(" AND ").append(single(depth));
		}
		return sql.toString();
	}

	private String single(int depth) {
		if (tokens.take("not")) {
			return "NOT (" + single(depth + 1) + ")";
		}
		if (tokens.take("(")) {
			String sql = either(depth + 1);
			tokens.expect(")");
			return "(" + sql + ")";
		}
		String name = tokens.name();
		return tokens.take("(") ? function(name) : comparison(columns.get(name), columns.get(name).sortColumn());
	}

	private String function(String name) {
		if (!FUNCTIONS.contains(name)) {
			throw new HttpFailure(400, "query.soql.no-such-function", NLS.bind(Messages.Soda_function, name));
		}
		TableColumn column = columns.get(tokens.name());
		switch (name) {
		case "starts_with", "contains" -> {
			requireText(name, column);
			tokens.expect(",");
			String part = text();
			tokens.expect(")");
			values.add(part);
			return "instr(" + column.valueColumn() + ", ?) " + (name.equals("contains") ? "> 0" : "= 1");
		}
		default -> {
			requireText(name, column);
			tokens.expect(")");
			return comparison(column, name + "(" + column.valueColumn() + ")");
		}
		}
	}

	private static void requireText(String function, TableColumn column) {
		if (column.type() != ValueType.TEXT && column.type() != ValueType.URL) {
			throw mismatch(NLS.bind(Messages.Soda_notText,
					new Object[] { function, column.fieldName(), column.type().id() }));
		}
	}

	private String comparison(TableColumn column, String sql) {
		if (tokens.take("is")) {
			boolean not = tokens.take("not");
			tokens.expect("null");
			return sql + (not ? " IS NOT NULL" : " IS NULL");
		}
		boolean not = tokens.take("not");
		if (tokens.take("like")) {
			requireText("like", column);
			values.add(text());
			return sql + (not ? " NOT" : "") + " LIKE ?";
		}
		if (tokens.take("in")) {
			return sql + (not ? " NOT" : "") + " IN (" + list(column) + ")";
		}
		if (tokens.take("between")) {
			values.add(operand(column, tokens.next()));
			tokens.expect("and");
			values.add(operand(column, tokens.next()));
			return sql + (not ? " NOT" : "") + " BETWEEN ? AND ?";
		}
		Optional<String> sign = Optional.ofNullable(COMPARISONS.get(tokens.peek().text()));
		if (sign.isPresent() && !not && tokens.peek().kind() == Kind.SIGN) {
			tokens.next();
			values.add(operand(column, tokens.next()));
			return sql + " " + sign.get() + " ?";
		}
		if (column.type() == ValueType.CHECKBOX && !not) {
			return sql + " = 'true'";
		}
		throw tokens.unexpected();
	}

	private String list(TableColumn column) {
		tokens.expect("(");
		List<String> marks = new ArrayList<>();
		do {
			values.add(operand(column, tokens.next()));
			marks.add("?");
		} while (tokens.take(","));
		tokens.expect(")");
		return String.join(", ", marks);
	}

	private String text() {
		Token token = tokens.next();
		if (token.kind() != Kind.TEXT) {
			throw tokens.unexpected();
		}
		return token.text();
	}

	/** A value in the form in which the column sorts. */
	private static Object operand(TableColumn column, Token token) {
		boolean word = token.kind() == Kind.NAME
				&& List.of("true", "false").contains(token.text().toLowerCase(Locale.ROOT));
		boolean fits = token.kind() == Kind.TEXT || word && column.type() == ValueType.CHECKBOX
				|| token.kind() == Kind.NUMBER && column.type() == ValueType.NUMBER;
		Object value = fits ? Conversions.fromText(token.text(), column.type()) : null;
		if (value == null || value instanceof CellError) {
			throw mismatch(NLS.bind(Messages.Soda_types,
					new Object[] { column.fieldName(), column.type().id(), token.text() }));
		}
		return value instanceof java.math.BigDecimal number ? Numbers.sortKey(number) : Values.stored(value);
	}

	private static HttpFailure mismatch(String message) {
		return new HttpFailure(400, "query.soql.type-mismatch", message);
	}
}
