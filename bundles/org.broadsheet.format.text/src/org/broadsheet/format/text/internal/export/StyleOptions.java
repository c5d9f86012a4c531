// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.OriginalText;
import org.eclipse.osgi.util.NLS;

/** The decisions about the style of a text file, as options and as what they say. */
final class StyleOptions {

	static final String SEPARATOR = "separator";
	static final String QUOTE = "quote";
	static final String ESCAPE = "escape";
	static final String QUOTING = "quoting";
	static final String ENCODING = "encoding";
	static final String MARK = "byteOrderMark";
	static final String LINE_END = "lineEnd";
	static final String HEADER = "header";
	static final String GUARD = "formulas";

	/** Value of each option that says: as the source has it. */
	static final String SOURCE = "source";
	private static final String ALL = "all";
	private static final String NEEDED = "needed";
	private static final String TEXT = "text";
	private static final String KEEP = "keep";
	private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "x-MacRoman", "Shift_JIS", "Big5", "EUC-KR", "GB18030");

	private final Optional<OriginalText> original;

	StyleOptions(Optional<OriginalText> original) {
		this.original = original;
	}

	static StyleOptions of(ExportTable table) {
		return new StyleOptions(table.table().scan().original());
	}

	ExportOption separator() {
		return choice(SEPARATOR, Messages.StyleOptions_separator, List.of(new Choice(",", Messages.StyleOptions_comma), new Choice(";", Messages.StyleOptions_semicolon),
				new Choice("tab", Messages.StyleOptions_tab), new Choice("|", Messages.StyleOptions_bar), new Choice(":", Messages.StyleOptions_colon)));
	}

	ExportOption quote() {
		return choice(QUOTE, Messages.StyleOptions_quote, List.of(new Choice("\"", "\""), new Choice("'", "'"), new Choice("none", Messages.StyleOptions_none)));
	}

	ExportOption escape() {
		return choice(ESCAPE, Messages.StyleOptions_escape, List.of(new Choice("doubled", Messages.StyleOptions_doubled), new Choice("backslash", Messages.StyleOptions_backslash)));
	}

	ExportOption quoting() {
		return ExportOption.choice(QUOTING, Messages.StyleOptions_quoting, NEEDED, List.of(new Choice(NEEDED, Messages.StyleOptions_needed), new Choice(ALL, Messages.StyleOptions_all)));
	}

	ExportOption encoding() {
		return choice(ENCODING, Messages.StyleOptions_encoding, ENCODINGS.stream().map(name -> new Choice(name, name)).toList());
	}

	ExportOption mark() {
		return choice(MARK, Messages.StyleOptions_mark, List.of(new Choice(ExportOption.NO, Messages.StyleOptions_no), new Choice(ExportOption.YES, Messages.StyleOptions_yes)));
	}

	ExportOption lineEnd() {
		return choice(LINE_END, Messages.StyleOptions_lineEnd, List.of(new Choice("crlf", "CR LF"), new Choice("lf", "LF")));
	}

	ExportOption header() {
		return ExportOption.yesNo(HEADER, Messages.StyleOptions_header, original.map(OriginalText::hasHeader).orElse(true));
	}

	ExportOption guard(boolean guarded) {
		return ExportOption.choice(GUARD, Messages.StyleOptions_guard, guarded ? TEXT : KEEP,
				List.of(new Choice(KEEP, Messages.StyleOptions_keep), new Choice(TEXT, Messages.StyleOptions_text)));
	}

	/** A choice whose first value is that of the source, where there is one. */
	private ExportOption choice(String key, String label, List<Choice> choices) {
		List<Choice> all = new ArrayList<>();
		original.ifPresent(text -> all.add(new Choice(SOURCE, NLS.bind(Messages.StyleOptions_source, shown(key, text)))));
		all.addAll(choices);
		return ExportOption.choice(key, label, all.getFirst().value(), all);
	}

	private String shown(String key, OriginalText text) {
		return switch (key) {
		case SEPARATOR -> shown(text.dialect().separator());
		case QUOTE -> shown(text.dialect().quote());
		case ESCAPE -> text.dialect().escape() == 0 ? Messages.StyleOptions_doubled : Messages.StyleOptions_backslash;
		case ENCODING -> text.charset().name();
		case LINE_END -> text.lineEnd().replace("\r\n", "CR LF").replace("\r", "CR").replace("\n", "LF");
		default -> text.mark() ? Messages.StyleOptions_yes : Messages.StyleOptions_no;
		};
	}

	private static String shown(char c) {
		return switch (c) {
		case 0 -> Messages.StyleOptions_none;
		case '\t' -> Messages.StyleOptions_tab;
		case ' ' -> Messages.StyleOptions_space;
		default -> String.valueOf(c);
		};
	}

	/** Whether every option says: as the source has it. */
	static boolean asSource(Map<String, String> values) {
		return List.of(SEPARATOR, QUOTE, ESCAPE, ENCODING, MARK, LINE_END).stream().allMatch(key -> SOURCE.equals(values.get(key))) && NEEDED.equals(values.get(QUOTING))
				&& !guarded(values);
	}

	static boolean guarded(Map<String, String> values) {
		return TEXT.equals(values.get(GUARD));
	}

	/** The style that values say; what they do not name is that of RFC 4180. */
	TextStyle style(Map<String, String> values) {
		Dialect found = original.map(OriginalText::dialect).orElse(Dialect.CSV);
		char separator = character(values.getOrDefault(SEPARATOR, ","), found.separator() == 0 ? ',' : found.separator());
		char quote = character(values.getOrDefault(QUOTE, "\""), found.quote());
		char escape = character(values.getOrDefault(ESCAPE, "doubled"), found.escape());
		boolean space = SOURCE.equals(values.get(SEPARATOR)) && found.spaceAfter();
		return new TextStyle(new Dialect(separator, quote, escape, space), ALL.equals(values.get(QUOTING)), lineEnd(values.getOrDefault(LINE_END, "crlf")),
				charset(values.getOrDefault(ENCODING, "UTF-8")), mark(values.getOrDefault(MARK, ExportOption.NO)), !ExportOption.NO.equals(values.get(HEADER)), guarded(values));
	}

	private static char character(String value, char source) {
		return switch (value) {
		case SOURCE -> source;
		case "none", "doubled" -> (char) 0;
		case "tab" -> '\t';
		case "backslash" -> '\\';
		default -> value.charAt(0);
		};
	}

	private String lineEnd(String value) {
		return value.equals(SOURCE) ? original.orElseThrow().lineEnd() : value.equals("lf") ? "\n" : "\r\n";
	}

	private Charset charset(String value) {
		return value.equals(SOURCE) ? original.map(OriginalText::charset).orElse(StandardCharsets.UTF_8) : Charset.forName(value);
	}

	private boolean mark(String value) {
		return value.equals(SOURCE) ? original.orElseThrow().mark() : value.equals(ExportOption.YES);
	}
}
