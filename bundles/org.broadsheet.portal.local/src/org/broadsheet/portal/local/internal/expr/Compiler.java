// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.broadsheet.portal.local.internal.expr.Functions.Typed;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.eclipse.osgi.util.NLS;

/** Checks an expression against the columns of a source and makes it runnable. */
public final class Compiler {
	private final Map<String, Integer> columns;
	private final SortedSet<Integer> used = new TreeSet<>();

	private Compiler(Map<String, Integer> columns) {
		this.columns = columns;
	}

	/**
	 * Compiles an expression.
	 *
	 * @param text    the expression as written
	 * @param columns the positions of the input columns by field name; all hold text
	 */
	public static Compiled compile(String text, Map<String, Integer> columns) throws ExpressionException {
		Expression expression = Parser.parse(text);
		Compiler compiler = new Compiler(columns);
		Typed result = compiler.typed(expression);
		return new Compiled(expression, result.type(), result.evaluation(), compiler.used,
				!(expression instanceof Expression.ColumnRef));
	}

	private Typed typed(Expression expression) throws ExpressionException {
		return switch (expression) {
		case Expression.ColumnRef column -> column(column.name());
		case Expression.TextLiteral text -> constant(ValueType.TEXT, text.value());
		case Expression.NumberLiteral number -> constant(ValueType.NUMBER, number.value());
		case Expression.BooleanLiteral flag -> constant(ValueType.CHECKBOX, flag.value());
		case Expression.NullLiteral nothing -> new Typed(ValueType.TEXT, row -> null, Functions.NOTHING);
		case Expression.Call call -> {
			List<Typed> arguments = new ArrayList<>();
			for (Expression argument : call.arguments()) {
				arguments.add(typed(argument));
			}
			yield Functions.bind(call.function(), arguments);
		}
		};
	}

	private Typed column(String name) throws ExpressionException {
		Integer position = columns.get(name);
		if (position == null) {
			throw new ExpressionException(NLS.bind(Messages.Compiler_noColumn, name));
		}
		used.add(position);
		int index = position;
		return new Typed(ValueType.TEXT, row -> row[index], null);
	}

	private static Typed constant(ValueType type, Object value) {
		return new Typed(type, row -> value, value);
	}
}
