// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Reads expressions: column names (bare or in back-quotes), literals and function calls. */
public final class Parser {
	private static final int MAX_DEPTH = 50;

	private final String text;
	private int position;

	private Parser(String text) {
		this.text = text;
	}

	public static Expression parse(String text) throws ExpressionException {
		Parser parser = new Parser(text);
		Expression result = parser.expression(0);
		parser.skipSpace();
		if (parser.position < text.length()) {
			throw parser.unexpected();
		}
		return result;
	}

	private Expression expression(int depth) throws ExpressionException {
		if (depth > MAX_DEPTH) {
			throw new ExpressionException(Messages.Parser_depth);
		}
		skipSpace();
		char c = current();
		if (c == '`') {
			return new Expression.ColumnRef(quoted('`'));
		}
		if (c == '\'') {
			return new Expression.TextLiteral(quoted('\''));
		}
		if (c == '-' || Character.isDigit(c)) {
			return number();
		}
		if (isNameStart(c)) {
			return named(name(), depth);
		}
		throw unexpected();
	}

	private Expression named(String name, int depth) throws ExpressionException {
		skipSpace();
		if (position < text.length() && text.charAt(position) == '(') {
			return new Expression.Call(name.toLowerCase(Locale.ROOT), arguments(depth));
		}
		return switch (name.toLowerCase(Locale.ROOT)) {
		case "null" -> new Expression.NullLiteral();
		case "true" -> new Expression.BooleanLiteral(true);
		case "false" -> new Expression.BooleanLiteral(false);
		default -> new Expression.ColumnRef(name);
		};
	}

	private List<Expression> arguments(int depth) throws ExpressionException {
		List<Expression> arguments = new ArrayList<>();
		position++;
		skipSpace();
		if (current() == ')') {
			position++;
			return arguments;
		}
		while (true) {
			arguments.add(expression(depth + 1));
			skipSpace();
			char c = current();
			if (c != ',' && c != ')') {
				throw unexpected();
			}
			position++;
			if (c == ')') {
				return arguments;
			}
		}
	}

	/** A quoted text; the quote itself is doubled inside. */
	private String quoted(char quote) throws ExpressionException {
		StringBuilder value = new StringBuilder();
		for (int i = position + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == quote && i + 1 < text.length() && text.charAt(i + 1) == quote) {
				i++;
			} else if (c == quote) {
				position = i + 1;
				return value.toString();
			}
			value.append(c);
		}
		throw new ExpressionException(NLS.bind(Messages.Parser_openText, text));
	}

	private Expression number() throws ExpressionException {
		int start = position;
		position++;
		while (position < text.length() && (Character.isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
			position++;
		}
		try {
			return new Expression.NumberLiteral(new BigDecimal(text.substring(start, position)));
		} catch (NumberFormatException e) {
			position = start;
			throw unexpected();
		}
	}

	private String name() {
		int start = position;
		while (position < text.length()
				&& (isNameStart(text.charAt(position)) || Character.isDigit(text.charAt(position)))) {
			position++;
		}
		return text.substring(start, position);
	}

	private static boolean isNameStart(char c) {
		return Character.isLetter(c) || c == '_' || c == ':' || c == '@';
	}

	private char current() throws ExpressionException {
		if (position >= text.length()) {
			throw new ExpressionException(NLS.bind(Messages.Parser_end, text));
		}
		return text.charAt(position);
	}

	private ExpressionException unexpected() {
		return new ExpressionException(NLS.bind(Messages.Parser_unexpected,
				new Object[] { text, text.charAt(position), position + 1 }));
	}

	private void skipSpace() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
	}
}
