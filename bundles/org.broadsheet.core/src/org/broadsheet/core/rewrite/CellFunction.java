// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.model.DataType;

/**
 * Gives a text a new one, from the text alone: the same text always becomes the same, on any machine. A text the function has nothing to say about stays as it
 * is. Can be written down as an id with parameters, so that a recorded step and the table store know it again.
 */
public sealed interface CellFunction {

	/** The new text. */
	String apply(String text);

	/** Takes blanks at both ends away, also those that are not spaces. */
	record Trim() implements CellFunction {
		@Override
		public String apply(String text) {
			return Blanks.trimmed(text);
		}
	}

	/** Makes one space of every run of blanks, tabs and line breaks; none stays at the ends. */
	record Collapse() implements CellFunction {
		@Override
		public String apply(String text) {
			return Blanks.collapsed(text);
		}
	}

	/** Takes away control characters and characters without a width, and makes plain spaces of those that only look like one. Tabs and line breaks stay. */
	record RemoveInvisible() implements CellFunction {
		@Override
		public String apply(String text) {
			return Invisible.removed(text);
		}
	}

	/** Changes upper and lower case. */
	record ChangeCase(LetterCase to) implements CellFunction {
		@Override
		public String apply(String text) {
			return to.of(text);
		}
	}

	/** Ways to write letters. */
	enum LetterCase {
		/** ALL CAPITALS. */
		UPPER,
		/** all small. */
		LOWER,
		/** Every Word Begins With A Capital. */
		TITLE,
		/** Only the first word begins with a capital. */
		SENTENCE;

		String of(String text) {
			return Cases.of(this, text);
		}
	}

	/**
	 * Makes a plain number of one with a currency sign, group separators or accounting parentheses; other texts stay.
	 *
	 * @param decimal decimal character of the texts, "." or ","; the number has the same
	 */
	record PlainNumber(char decimal) implements CellFunction {
		@Override
		public String apply(String text) {
			return PlainForms.number(text, decimal);
		}
	}

	/**
	 * Writes a value in the plain form of its type, as far as the column itself reads that form as the same value; errors stay.
	 *
	 * @param parsing how the texts are read, see {@link org.broadsheet.core.types.ParseOptions}
	 */
	record PlainForm(DataType type, Map<String, String> parsing) implements CellFunction {
		/** Takes a copy. */
		public PlainForm {
			parsing = Map.copyOf(parsing);
		}

		@Override
		public String apply(String text) {
			return PlainForms.of(type, parsing, text);
		}
	}

	/**
	 * Reads texts by a date pattern, and writes the date in a form that the column reads; texts the pattern does not fit stay.
	 *
	 * @param pattern    letters as in java.time, such as {@code d.M.yyyy} or {@code dd-MMM-yy}
	 * @param onlyErrors whether cells that fit the column already stay as they are
	 * @param type       of the column, a date type
	 * @param parsing    how the column is read otherwise
	 */
	record ReadDates(String pattern, boolean onlyErrors, DataType type, Map<String, String> parsing) implements CellFunction {
		/** Takes a copy. */
		public ReadDates {
			parsing = Map.copyOf(parsing);
		}

		@Override
		public String apply(String text) {
			return PlainForms.date(this, text);
		}
	}

	/**
	 * Finds a part of a text and replaces it, everywhere in the text.
	 *
	 * @param find        what to find, a plain text or a regular expression of Java; not empty
	 * @param replacement what stands there instead; with a regular expression {@code $1} means what its first group found
	 * @param regex       whether {@code find} is a regular expression
	 * @param matchCase   whether upper and lower case matter
	 */
	record ReplacePart(String find, String replacement, boolean regex, boolean matchCase) implements CellFunction {
		@Override
		public String apply(String text) {
			return Parts.replaced(this, text);
		}
	}

	/** Fills whole numbers up with zeros at their beginning, to a number of digits; other texts stay. */
	record PadZeros(int length) implements CellFunction {
		@Override
		public String apply(String text) {
			String digits = text.strip();
			return digits.length() < length && digits.matches("\\d+") ? "0".repeat(length - digits.length()) + digits : text;
		}
	}

	/** Makes dates of the numbers under which a spreadsheet keeps days, as far as they are of a plausible time; other texts stay. */
	record SerialToDate() implements CellFunction {
		@Override
		public String apply(String text) {
			return PlainForms.ofSerial(text);
		}
	}

	/** Gives texts that are the whole content of a cell others, each its own; texts that are not named stay. */
	record Respell(Map<String, String> texts) implements CellFunction {
		/** Takes a copy. */
		public Respell {
			texts = Map.copyOf(texts);
		}

		@Override
		public String apply(String text) {
			return texts.getOrDefault(text, text);
		}
	}

	/** Stable id; with {@link #parameters} it names the function. */
	default String id() {
		return switch (this) {
		case Trim trim -> "trim";
		case Collapse collapse -> "collapse";
		case RemoveInvisible remove -> "remove-invisible";
		case ChangeCase change -> "case";
		case PlainNumber plain -> "plain-number";
		case PlainForm plain -> "plain-form";
		case ReadDates read -> "read-dates";
		case ReplacePart replace -> "replace-part";
		case PadZeros pad -> "pad-zeros";
		case SerialToDate serial -> "serial-to-date";
		case Respell respell -> "respell";
		};
	}

	/** What it works with, by name. */
	default Map<String, String> parameters() {
		return switch (this) {
		case Trim trim -> Map.of();
		case Collapse collapse -> Map.of();
		case RemoveInvisible remove -> Map.of();
		case ChangeCase change -> Map.of("to", change.to().name());
		case SerialToDate serial -> Map.of();
		case Respell respell -> Written.texts(respell.texts());
		case PadZeros pad -> Map.of("length", Integer.toString(pad.length()));
		case PlainNumber plain -> Map.of("decimal", String.valueOf(plain.decimal()));
		case PlainForm plain -> Written.type(plain.type(), plain.parsing());
		case ReadDates read -> {
			Map<String, String> written = new TreeMap<>(Written.type(read.type(), read.parsing()));
			written.put("pattern", read.pattern());
			written.put("onlyErrors", Boolean.toString(read.onlyErrors()));
			yield written;
		}
		case ReplacePart replace -> Map.of("find", replace.find(), "replacement", replace.replacement(), "regex", Boolean.toString(replace.regex()), "matchCase",
				Boolean.toString(replace.matchCase()));
		};
	}

	/**
	 * Refuses a function that cannot work.
	 *
	 * @throws RefusedException with a sentence that says what is wrong with it
	 */
	default void check() throws RefusedException {
		switch (this) {
		case ReplacePart replace -> Parts.check(replace);
		case ReadDates read -> PlainForms.check(read);
		case PadZeros pad -> PlainForms.check(pad);
		default -> { }
		}
	}

	/** Whether a text holds nothing but blanks of any kind. */
	static boolean isBlank(String text) {
		return Blanks.allBlank(text);
	}

	/** The function that was written down as an id with parameters. */
	static CellFunction of(String id, Map<String, String> parameters) {
		return Written.read(id, parameters);
	}
}
