// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.types.CellClass;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell as a reader of the page sees it: line breaks where it has some, runs of white space as one blank, no scripts and nothing hidden. */
final class CellText {

	/** Something about a cell that its text does not tell. */
	enum Note {
		/** Text that the page does not show was left out. */
		HIDDEN,
		/** The mark of a footnote was left out. */
		MARK,
		/** The cell holds a table, which is one of its own. */
		TABLE,
		/** A spreadsheet program gave the cell a number that its text does not show exactly. */
		VALUE
	}

	private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "address", "form", "fieldset", "center", "hr");
	private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "noscript", "svg", "object", "iframe", "button", "datalist", "rt", "rp", "col", "audio", "video");
	private static final Pattern NOT_SHOWN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))");
	private static final Pattern NOTE_CLASS = Pattern.compile("(?i).*\\b(reference|footnote|fn)\\b.*");
	private static final Pattern RAISED = Pattern.compile("[-+0-9,;*\\s\u2212]*[0-9][-+0-9,;*\\s\u2212]*");
	private static final String RAISED_FROM = "0123456789+-\u2212";
	private static final String RAISED_TO = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b";

	/** The attribute in which spreadsheet programs keep the number of a cell. */
	private static final String NUMBER = "x:num";
	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?");

	private final boolean marks;
	private final Set<Note> notes;
	private final StringBuilder out = new StringBuilder();
	private final StringBuilder images = new StringBuilder();
	private boolean blank;
	private int raised;

	private CellText(boolean marks, Set<Note> notes) {
		this.marks = marks;
		this.notes = notes;
	}

	/**
	 * The text of an element.
	 *
	 * @param marks whether marks of footnotes are part of it
	 * @param notes takes what the text does not tell
	 */
	static String of(Element element, boolean marks, Set<Note> notes) {
		CellText text = new CellText(marks, notes);
		text.inside(element);
		String seen = stripped(text.out);
		return seen.isEmpty() ? stripped(text.images) : seen;
	}

	/** The text of a cell, or the number that a spreadsheet program says it has where its text is a number in another form. */
	static String ofCell(Element cell, boolean marks, Set<Note> notes) {
		String text = of(cell, marks, notes);
		String value = cell.attr(NUMBER).strip();
		if (value.isEmpty() || !number(text) || !PLAIN.matcher(value).matches() || PLAIN.matcher(text).matches() && new BigDecimal(text).compareTo(new BigDecimal(value)) == 0) {
			return text;
		}
		notes.add(Note.VALUE);
		return value;
	}

	private static boolean number(String text) {
		return HeaderGuess.group(CellClass.of(text)) == CellClass.BIT;
	}

	/** Whether an element is hidden by an attribute of its own. */
	static boolean hidden(Element element) {
		return element.hasAttr("hidden") || element.hasAttr("style") && NOT_SHOWN.matcher(element.attr("style")).find();
	}

	private static String stripped(CharSequence text) {
		int from = 0;
		int to = text.length();
		while (from < to && space(text.charAt(from))) {
			from++;
		}
		while (to > from && space(text.charAt(to - 1))) {
			to--;
		}
		return text.subSequence(from, to).toString();
	}

	/** White space, and the blank by which cells are kept open. */
	private static boolean space(char c) {
		return c == '\u00a0' || Character.isWhitespace(c);
	}

	private void inside(Element element) {
		for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
			if (node instanceof TextNode text) {
				text(text.getWholeText(), element.normalName().equals("pre"));
			} else if (node instanceof Element child) {
				child(child);
			}
		}
	}

	private void child(Element child) {
		String name = child.normalName();
		if (hidden(child) && !name.equals("table")) {
			boolean text = child.hasText();
			if (text) {
				notes.add(Note.HIDDEN);
			}
			return;
		}
		if (UNSEEN.contains(name)) {
			return;
		}
		switch (name) {
		case "br" -> lineBreak();
		case "table" -> notes.add(Note.TABLE);
		case "img" -> images.append(images.isEmpty() ? "" : " ").append(child.attr("alt"));
		case "input", "select" -> text(control(child), false);
		case "sup" -> raised(child);
		default -> {
			boolean block = BLOCKS.contains(name);
			newLine(block);
			inside(child);
			newLine(block);
		}
		}
	}

	/** What a control on a page shows. */
	private static String control(Element control) {
		if (control.normalName().equals("select")) {
			Element chosen = control.selectFirst("option[selected]");
			Element shown = chosen == null ? control.selectFirst("option") : chosen;
			return shown == null ? "" : shown.text();
		}
		return switch (control.attr("type").toLowerCase(Locale.ROOT)) {
		case "checkbox" -> String.valueOf(control.hasAttr("checked"));
		case "hidden", "radio", "button", "submit", "reset", "image", "file", "password" -> "";
		default -> control.attr("value");
		};
	}

	private void raised(Element sup) {
		boolean mark = NOTE_CLASS.matcher(sup.className()).matches() || sup.selectFirst("a[href^=#]") != null;
		if (mark && !marks) {
			notes.add(Note.MARK);
			return;
		}
		boolean digits = RAISED.matcher(sup.text()).matches();
		raised += digits ? 1 : 0;
		inside(sup);
		raised -= digits ? 1 : 0;
	}

	private void text(String text, boolean asItIs) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
			if (white && !asItIs) {
				blank = true;
			} else {
				if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
					out.append(' ');
				}
				blank = false;
				out.append(raised > 0 && RAISED_FROM.indexOf(c) >= 0 ? RAISED_TO.charAt(RAISED_FROM.indexOf(c)) : c);
			}
		}
	}

	private void lineBreak() {
		blank = false;
		out.append('\n');
	}

	/** Begins a line unless one has just begun. */
	private void newLine(boolean wanted) {
		if (wanted && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
			lineBreak();
		}
	}
}
