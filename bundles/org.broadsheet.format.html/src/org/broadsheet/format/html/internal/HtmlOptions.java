// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.broadsheet.format.html.internal.Survey.Named;

/**
 * What was decided about reading a page.
 *
 * @param values by key; what is missing is guessed
 */
record HtmlOptions(Map<String, String> values) {

	static final String ENCODING = "encoding";
	static final String NOTE_MARKS = "noteMarks";

	/** Given encoding; empty when it is to be found. */
	String encoding() {
		return values.getOrDefault(ENCODING, "");
	}

	/** Name of the given table; empty when it is to be found. */
	String table() {
		return values.getOrDefault(ImportOption.TABLE, "");
	}

	OptionalInt skipRows() {
		return number(ImportOption.SKIP_ROWS);
	}

	OptionalInt headerRows() {
		return number(ImportOption.HEADER_ROWS);
	}

	/** Whether marks of footnotes are part of texts. */
	boolean noteMarks() {
		return Boolean.parseBoolean(values.get(NOTE_MARKS));
	}

	private OptionalInt number(String key) {
		String value = values.getOrDefault(key, "").strip();
		return value.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	/** The options in force, as data. */
	List<ImportOption> inForce(PageSource source, Survey survey, Named chosen, TableLayout layout) {
		List<ImportOption> options = new ArrayList<>();
		String charset = source.encoding().charset().name();
		List<Choice> charsets = Stream.concat(PageEncoding.CHOICES.stream(), Stream.of(charset)).distinct().map(name -> new Choice(name, name)).toList();
		options.add(new ImportOption(ENCODING, Messages.HtmlOptions_encoding, Kind.CHOICE, charsets, charset, source.encoding().why()));
		List<Choice> tables = survey.tables().stream().map(one -> new Choice(one.name(), one.label())).toList();
		options.add(new ImportOption(ImportOption.TABLE, Messages.HtmlOptions_table, Kind.CHOICE, tables, chosen.name(),
				!table().isEmpty() ? "" : tables.size() == 1 ? Messages.HtmlOptions_only : chosen.table().data() ? Messages.HtmlOptions_most : Messages.HtmlOptions_noData));
		options.add(new ImportOption(ImportOption.SKIP_ROWS, Messages.HtmlOptions_skip, Kind.NUMBER, List.of(), String.valueOf(layout.skipped()),
				skipRows().isPresent() ? "" : layout.skipped() == 0 ? Messages.HtmlOptions_noTitles : Messages.HtmlOptions_titles));
		options.add(new ImportOption(ImportOption.HEADER_ROWS, Messages.HtmlOptions_headers, Kind.NUMBER, List.of(), String.valueOf(layout.headers()),
				headerRows().isPresent() ? "" : layout.marked() ? Messages.HtmlOptions_marked : layout.headers() == 0 ? Messages.HtmlOptions_noHeaders : Messages.HtmlOptions_words));
		options.add(new ImportOption(NOTE_MARKS, Messages.HtmlOptions_noteMarks, Kind.YES_NO, List.of(), String.valueOf(noteMarks()), values.containsKey(NOTE_MARKS) ? "" : Messages.HtmlOptions_noteMarksWhy));
		return options;
	}
}
