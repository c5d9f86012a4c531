// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a description, which may hold markup, as text: paragraphs and links, nothing else. */
final class PlainText {
	private static final Pattern BREAKS = Pattern.compile("(?i)<\\s*(br|/p|/li|/div|/h[1-6])[^>]*>");
	private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>");
	private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^>]*>|<!--.*?-->", Pattern.DOTALL);
	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

	private PlainText() {
	}

	static String of(String description) {
		String text = HIDDEN.matcher(description).replaceAll("");
		text = TAGS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
		return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
				.replace("&#39;", "'").replace("&amp;", "&").strip();
	}

	static List<Html> paragraphs(String description) {
		List<Html> paragraphs = new ArrayList<>();
		for (String paragraph : of(description).split("\\n\\s*")) {
			if (!paragraph.isBlank()) {
				paragraphs.add(Html.el("p", linked(paragraph)));
			}
		}
		return paragraphs;
	}

	private static List<Object> linked(String text) {
		List<Object> parts = new ArrayList<>();
		Matcher link = LINK.matcher(text);
		int end = 0;
		while (link.find()) {
			parts.add(text.substring(end, link.start()));
			parts.add(link(link.group(), link.group()));
			end = link.end();
		}
		parts.add(text.substring(end));
		return parts;
	}

	/** A link to another site; anything but http and https is shown as text only. */
	static Object link(String address, String text) {
		return address.matches("(?i)https?://.*")
				? Html.el("a", Html.attr("href", address), Html.attr("rel", "noopener nofollow"), text)
				: text;
	}

	/** The first words of a description. */
	static String summary(String description, int length) {
		String text = of(description).replaceAll("\\s+", " ");
		if (text.length() <= length) {
			return text;
		}
		int space = text.lastIndexOf(' ', length);
		return text.substring(0, space > length / 2 ? space : length) + "…";
	}
}
