// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import java.math.BigDecimal;
import java.util.List;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A transform of an output column, as written. */
public sealed interface Expression {
	/** A column of the input, by its field name. */
	record ColumnRef(String name) implements Expression {
	}

	/** A text in single quotes. */
	record TextLiteral(String value) implements Expression {
	}

	record NumberLiteral(BigDecimal value) implements Expression {
	}

	record BooleanLiteral(boolean value) implements Expression {
	}

	record NullLiteral() implements Expression {
	}

	/** A function with its arguments. */
	record Call(String function, List<Expression> arguments) implements Expression {
	}

	/** The tree as the API shows it ({@code parsed_expr}). */
	default ObjectNode toJson() {
		return switch (this) {
		case ColumnRef column -> Json.object().put("type", "column_ref").put("value", column.name());
		case TextLiteral text -> literal("text").put("value", text.value());
		case NumberLiteral number -> literal("number").put("value", number.value().toPlainString());
		case BooleanLiteral flag -> literal("boolean").put("value", flag.value());
		case NullLiteral nothing -> literal("null").putNull("value");
		case Call call -> {
			ObjectNode node = Json.object().put("type", "funcall").put("function_name", call.function());
			var arguments = node.putArray("args");
			call.arguments().forEach(argument -> arguments.add(argument.toJson()));
			yield node;
		}
		};
	}

	private static ObjectNode literal(String kind) {
		return Json.object().put("type", "literal").put("literal_type", kind);
	}
}
