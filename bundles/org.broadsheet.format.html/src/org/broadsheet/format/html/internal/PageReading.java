// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ReadProgress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads a page from beginning to end and tells its tables row by row; what was told is taken out of the tree that the parser builds, so that a page of any length fits into memory. */
final class PageReading {

	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
	/** What stands behind the words of a heading, such as a link by which the section is edited. */
	private static final Pattern BRACKETS = Pattern.compile("\\s*\\[[^\\[\\]]*\\]$");
	private static final Set<String> FRAME = Set.of("html", "head", "body", "#root");

	private final Held held;
	private final PageSink sink;
	private final Map<Element, Integer> tables = new IdentityHashMap<>();
	private int count;
	private String heading = "";

	private PageReading(Held held, PageSink sink) {
		this.held = held;
		this.sink = sink;
	}

	/**
	 * Reads a page.
	 *
	 * @return where bytes were no characters
	 */
	static DecodingReader read(PageSource source, ReadProgress progress, PageSink sink) throws IOException {
		try (DecodingReader in = source.reader(progress); Held held = new Held(in); StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true))) {
			parser.parse(held, "");
			new PageReading(held, sink).run(parser.iterator());
			return in;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void run(Iterator<Element> elements) throws IOException {
		boolean more = true;
		while (more && elements.hasNext()) {
			more = element(elements.next());
		}
	}

	/** Looks at an element that is complete; whether more is wanted. */
	private boolean element(Element element) throws IOException {
		if (FRAME.contains(element.normalName())) {
			return true;
		}
		boolean more = told(element);
		int rows = above(element);
		if (rows == 0) {
			prune(element);
		} else if (rows > 0 && element.normalName().equals("tr")) {
			held.letGo(rows, element.sourceRange().startPos(), element.endSourceRange().endPos());
			element.remove();
		}
		return more;
	}

	private boolean told(Element element) throws IOException {
		String name = element.normalName();
		if (HEADINGS.contains(name)) {
			heading = BRACKETS.matcher(text(element)).replaceFirst("");
		} else if (name.equals("table")) {
			tables.remove(element);
		} else if (name.equals("tr") || name.equals("caption")) {
			int table = table(element);
			if (table >= 0 && name.equals("tr")) {
				return sink.row(table, element);
			}
			if (table >= 0) {
				sink.caption(table, text(element));
			}
		}
		return true;
	}

	private static String text(Element element) {
		return CellText.of(element, false, EnumSet.noneOf(CellText.Note.class)).replace('\n', ' ');
	}

	/** Number of the table that an element stands in; -1 for none. */
	private int table(Element element) {
		Element table = ancestor(element, "table");
		if (table == null || tables.containsKey(table)) {
			return table == null ? -1 : tables.get(table);
		}
		int outer = table(table);
		int number = count++;
		tables.put(table, number);
		sink.table(number, table, heading);
		if (outer >= 0) {
			sink.nested(outer);
		}
		return number;
	}

	private static Element ancestor(Element element, String name) {
		Element above = element.parent();
		while (above != null && !above.normalName().equals(name)) {
			above = above.parent();
		}
		return above;
	}

	/** In how many rows an element stands; -1 when it is part of a caption or heading that is not complete. */
	private static int above(Element element) {
		int rows = 0;
		for (Element above = element.parent(); above != null; above = above.parent()) {
			String name = above.normalName();
			if (rows == 0 && (name.equals("caption") || HEADINGS.contains(name))) {
				return -1;
			}
			rows += name.equals("tr") ? 1 : 0;
		}
		return rows;
	}

	/** Takes an element out of the tree with everything that stands before it and is complete. */
	private void prune(Element element) {
		for (Node node = element; node.parentNode() != null; node = node.parentNode()) {
			for (Node before = node.previousSibling(); before != null && !(before instanceof Element); before = node.previousSibling()) {
				before.remove();
			}
		}
		held.letGo(element.sourceRange().startPos());
		element.remove();
	}
}
