// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.types.CellValue.Empty;
import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;

/**
 * Reads the text of a cell as a value of a type; says why where it cannot. Agrees with {@link CellClass#verdict}: where a class fits, its texts are values, and
 * where it does not, they are errors. Blanks around a text do not matter, except under the type Text.
 */
public final class CellReader {

	private CellReader() {
	}

	/** Reads a text; never throws and never guesses beyond the options. A value that breaks a rule of its column is an error, too. */
	public static CellValue read(DataType type, ParseOptions options, String text) {
		CellValue value = value(type, options, text);
		return options.rules().isEmpty() ? value : options.rules().checked(type, value, text);
	}

	/** Why a cell that a check found wrong is wrong, even where only the other cells of its column tell; empty when it is not. */
	public static Optional<CellValue.Error> error(DataType type, ParseOptions options, String text) {
		if (read(type, options, text) instanceof CellValue.Error error) {
			return Optional.of(error);
		}
		return options.rules().demands(CellRule.UNIQUE) ? Optional.of(options.rules().repeated(text)) : Optional.empty();
	}

	private static CellValue value(DataType type, ParseOptions options, String text) {
		String stripped = strip(text);
		if (stripped.isEmpty() || missing(options, stripped)) {
			return new Empty();
		}
		return switch (type) {
		case TEXT -> new Value(text);
		case NUMBER -> NumberReader.read(options, stripped);
		case CHECKBOX -> CheckboxReader.read(options, stripped);
		case DATE_TIME -> DateReader.read(options, stripped);
		case DATE_TIME_ZONED -> DateReader.readZoned(options, stripped);
		case URL -> url(stripped);
		case LOCATION -> GeometryReader.location(stripped);
		default -> GeometryReader.read(type, stripped);
		};
	}

	/** Words for missing values are the same in capital and small letters. */
	private static boolean missing(ParseOptions options, String text) {
		return options.missing().stream().anyMatch(text::equalsIgnoreCase);
	}

	private static CellValue url(String text) {
		return CellClass.of(text) == CellClass.URL ? new Value(text) : Errors.orMissing("not-a-url", Messages.CellReader_url, text);
	}

	/** Takes away the blanks that do not matter: space, tab and line breaks of ASCII; an invisible character of another kind is a fault of the cell. */
	static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && blank(text.charAt(start))) {
			start++;
		}
		while (end > start && blank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean blank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
