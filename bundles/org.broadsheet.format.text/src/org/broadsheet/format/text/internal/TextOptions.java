// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.text.Dialect;

/**
 * What was decided about reading a text file.
 *
 * @param values by key; what is missing is guessed
 */
record TextOptions(Map<String, String> values) {

	static final String ENCODING = "encoding";
	static final String SEPARATOR = "separator";
	static final String QUOTE = "quote";
	static final String ESCAPE = "escape";
	static final String COMMENT = "comment";
	static final String LONGEST = "maxLineSize";
	static final String SKIP = ImportOption.SKIP_ROWS;
	static final String HEADERS = ImportOption.HEADER_ROWS;

	/** Stored value for "none". */
	static final String NONE = "none";
	/** Stored value for spaces of which several count as one. */
	static final String SPACES = "spaces";

	/** Stored values for bars around cells. */
	static final String PADDED = "padded";
	static final String FRAMED = "framed";
	/** Stored value for columns that are lined up without a separator, and the option with their places. */
	static final String FIXED = "fixed";
	static final String COLUMNS = "columnStarts";

	Optional<String> encoding() {
		return Optional.ofNullable(values.get(ENCODING)).filter(name -> !name.isBlank());
	}

	Optional<Character> separator() {
		return character(SEPARATOR);
	}

	/** Whether several spaces count as one, where that was decided. */
	Optional<Boolean> aligned() {
		return separator().orElse((char) 0) == ' ' ? Optional.of(SPACES.equals(values.get(SEPARATOR))) : Optional.empty();
	}

	/** What bars and blanks draw around cells, where that was decided. */
	Optional<Dialect.Frame> frame() {
		return Optional.ofNullable(values.get(SEPARATOR)).filter(value -> !value.isEmpty()).map(value -> switch (value) {
		case PADDED -> Dialect.Frame.PADDED;
		case FRAMED -> Dialect.Frame.EDGED;
		default -> Dialect.Frame.NONE;
		});
	}

	Optional<Character> quote() {
		return character(QUOTE);
	}

	/** 0 when quotes are doubled. */
	Optional<Character> escape() {
		return character(ESCAPE);
	}

	/** 0 when lines that begin with the sign are rows. */
	Optional<Character> comment() {
		return character(COMMENT);
	}

	/** The longest row permitted, in bytes; empty where that was not decided. */
	String longestRow() {
		return values.getOrDefault(LONGEST, "").strip();
	}

	OptionalInt skipRows() {
		return number(SKIP);
	}

	OptionalInt headerRows() {
		return number(HEADERS);
	}

	private Optional<Character> character(String key) {
		String value = values.get(key);
		if (value == null || value.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(switch (value) {
		case NONE, "doubled" -> (char) 0;
		case "tab", "\\t" -> '\t';
		case "space", SPACES -> ' ';
		case PADDED, FRAMED -> '|';
		case FIXED -> FixedWidth.SEPARATOR;
		case "backslash" -> '\\';
		default -> value.charAt(0) < 0x80 ? value.charAt(0) : ',';
		});
	}

	private OptionalInt number(String key) {
		String value = values.getOrDefault(key, "").strip();
		return !value.isEmpty() && value.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	/** Where columns begin that are lined up; empty where that was not decided. */
	String columnStarts() {
		return values.getOrDefault(COLUMNS, "").strip();
	}

	/** These options for a text with separators put between its columns. */
	TextOptions separated() {
		Map<String, String> all = new HashMap<>(values);
		all.putAll(Map.of(SEPARATOR, FIXED, QUOTE, NONE, ESCAPE, "doubled"));
		return new TextOptions(all);
	}

	/** These options with a separator. */
	TextOptions with(char separator) {
		Map<String, String> all = new HashMap<>(values);
		all.put(SEPARATOR, stored(SEPARATOR, separator));
		return new TextOptions(all);
	}

	/** The stored form of the separator of a dialect. */
	static String separator(Dialect dialect) {
		return switch (dialect.frame()) {
		case PADDED -> PADDED;
		case EDGED -> FRAMED;
		case NONE -> dialect.aligned() ? SPACES : stored(SEPARATOR, dialect.separator());
		};
	}

	/** The stored form of a separator, quote or escape. */
	static String stored(String key, char c) {
		return switch (c) {
		case 0 -> key.equals(ESCAPE) ? "doubled" : NONE;
		case '\t' -> "tab";
		case FixedWidth.SEPARATOR -> FIXED;
		case ' ' -> "space";
		case '\\' -> "backslash";
		default -> String.valueOf(c);
		};
	}
}
