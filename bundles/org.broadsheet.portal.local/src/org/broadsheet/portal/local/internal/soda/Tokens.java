// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.eclipse.osgi.util.NLS;

/** The words, texts, numbers and signs of a query clause. */
final class Tokens {
	enum Kind {
		NAME, TEXT, NUMBER, SIGN, END
	}

	record Token(Kind kind, String text, int start) {
		boolean is(String word) {
			return (kind == Kind.NAME || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
		}
	}

	private static final List<String> SIGNS = List.of("<=", ">=", "!=", "<>", "=", "<", ">", "(", ")", ",", "*");

	private final String source;
	private final List<Token> tokens = new ArrayList<>();
	private int position;

	Tokens(String source) {
		this.source = source;
		int at = 0;
		while (at < source.length()) {
			char c = source.charAt(at);
			at = Character.isWhitespace(c) ? at + 1 : read(at, c);
		}
		tokens.add(new Token(Kind.END, "", at));
	}

	private int read(int at, char c) {
		if (c == '\'' || c == '`' || c == '"') {
			return quoted(at, c);
		}
		boolean negative = c == '-' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1));
		if (Character.isDigit(c) || negative) {
			return word(at, Kind.NUMBER, "+-.eE");
		}
		if (Character.isLetter(c) || c == '_' || c == ':' || c == '$') {
			return word(at, Kind.NAME, "_:");
		}
		for (String sign : SIGNS) {
			if (source.startsWith(sign, at)) {
				tokens.add(new Token(Kind.SIGN, sign, at));
				return at + sign.length();
			}
		}
		throw malformed(NLS.bind(Messages.Soda_unexpected, new Object[] { c, at + 1, source }));
	}

	private int quoted(int at, char quote) {
		StringBuilder text = new StringBuilder();
		for (int i = at + 1; i < source.length(); i++) {
			char c = source.charAt(i);
			if (c == quote && i + 1 < source.length() && source.charAt(i + 1) == quote) {
				i++;
			} else if (c == quote) {
				tokens.add(new Token(quote == '\'' ? Kind.TEXT : Kind.NAME, text.toString(), at));
				return i + 1;
			}
			text.append(c);
		}
		throw malformed(NLS.bind(Messages.Soda_openText, source));
	}

	private int word(int at, Kind kind, String also) {
		int end = at + 1;
		while (end < source.length()
				&& (Character.isLetterOrDigit(source.charAt(end)) || also.indexOf(source.charAt(end)) >= 0)) {
			end++;
		}
		tokens.add(new Token(kind, source.substring(at, end), at));
		return end;
	}

	Token peek() {
		return tokens.get(position);
	}

	Token next() {
		Token token = tokens.get(position);
		if (token.kind() != Kind.END) {
			position++;
		}
		return token;
	}

	/** Takes the next token if it is this word or sign, in any case. */
	boolean take(String word) {
		boolean there = peek().is(word);
		position += there ? 1 : 0;
		return there;
	}

	void expect(String word) {
		if (!take(word)) {
			throw unexpected();
		}
	}

	String name() {
		Token token = next();
		if (token.kind() != Kind.NAME) {
			position--;
			throw unexpected();
		}
		return token.text().toLowerCase(Locale.ROOT);
	}

	void end() {
		if (peek().kind() != Kind.END) {
			throw unexpected();
		}
	}

	HttpFailure unexpected() {
		Token token = peek();
		return malformed(token.kind() == Kind.END ? NLS.bind(Messages.Soda_end, source)
				: NLS.bind(Messages.Soda_unexpected, new Object[] { token.text(), token.start() + 1, source }));
	}

	static HttpFailure malformed(String message) {
		return new HttpFailure(400, "query.compiler.malformed", message);
	}
}
