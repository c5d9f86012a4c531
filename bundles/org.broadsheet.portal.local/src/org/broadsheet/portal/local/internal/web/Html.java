// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a page. Text is escaped when it goes in, so that nothing from a dataset or an account can become markup;
 * there is no way to put in raw markup.
 */
final class Html {
	/** An attribute of an element. */
	record Attr(String name, String value) {
	}

	private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img");

	private final String markup;

	private Html(String markup) {
		this.markup = markup;
	}

	/**
	 * An element.
	 *
	 * @param name    its name, optionally with classes: {@code div.card.wide}
	 * @param content attributes, elements, texts; collections and optionals of them; null is left out
	 */
	static Html el(String name, Object... content) {
		String[] parts = name.split("\\.");
		StringBuilder text = new StringBuilder("<").append(parts[0]);
		if (parts.length > 1) {
			text.append(" class=\"").append(String.join(" ", java.util.Arrays.asList(parts).subList(1, parts.length)))
					.append('"');
		}
		for (Object item : content) {
			if (item instanceof Attr attr) {
				text.append(' ').append(attr.name()).append("=\"").append(escape(attr.value())).append('"');
			}
		}
		text.append('>');
		for (Object item : content) {
			append(text, item);
		}
		return new Html(VOID.contains(parts[0]) ? text.toString() : text.append("</").append(parts[0]).append('>').toString());
	}

	/** Several pieces in a row. */
	static Html of(Object... content) {
		StringBuilder text = new StringBuilder();
		for (Object item : content) {
			append(text, item);
		}
		return new Html(text.toString());
	}

	static Attr attr(String name, Object value) {
		return new Attr(name, String.valueOf(value));
	}

	/** An attribute without a value, or nothing. */
	static Attr flag(String name, boolean set) {
		return set ? new Attr(name, name) : null;
	}

	private static void append(StringBuilder text, Object item) {
		switch (item) {
		case null -> text.append("");
		case Attr attr -> text.append("");
		case Html html -> text.append(html.markup);
		case Collection<?> items -> items.forEach(part -> append(text, part));
		case Optional<?> optional -> optional.ifPresent(part -> append(text, part));
		default -> text.append(escape(item.toString()));
		}
	}

	private static String escape(String text) {
		StringBuilder result = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> result.append("&amp;");
			case '<' -> result.append("&lt;");
			case '>' -> result.append("&gt;");
			case '"' -> result.append("&quot;");
			case '\'' -> result.append("&#39;");
			default -> result.append(c);
			}
		}
		return result.toString();
	}

	@Override
	public String toString() {
		return markup;
	}
}
