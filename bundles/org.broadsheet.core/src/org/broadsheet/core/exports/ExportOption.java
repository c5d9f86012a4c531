// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * One decision about how a file is written, as data: the dialog and the command line come from it.
 *
 * @param key     stable id, such as {@code encoding}
 * @param label   what the user sees
 * @param kind    how it is asked for
 * @param choices what can be chosen, for {@link Kind#CHOICE}
 * @param value   the default
 */
public record ExportOption(String key, String label, Kind kind, List<Choice> choices, String value) {

	/** Stored value of yes. */
	public static final String YES = "true";
	/** Stored value of no. */
	public static final String NO = "false";

	/** Takes a copy. */
	public ExportOption {
		choices = List.copyOf(choices);
	}

	/** A choice between values. */
	public static ExportOption choice(String key, String label, String value, List<Choice> choices) {
		return new ExportOption(key, label, Kind.CHOICE, choices, value);
	}

	/** Something that is done or not. */
	public static ExportOption yesNo(String key, String label, boolean value) {
		return new ExportOption(key, label, Kind.YES_NO, List.of(), value ? YES : NO);
	}

	/** A whole number, 0 or more. */
	public static ExportOption number(String key, String label, int value) {
		return new ExportOption(key, label, Kind.NUMBER, List.of(), String.valueOf(value));
	}

	/** Whether an option is decided as yes. */
	public static boolean is(Map<String, String> values, String key) {
		return YES.equals(values.get(key));
	}

	/** The value in force: the one given, else the default. Fails with a sentence when the given one is none of this option. */
	String checked(Map<String, String> given) throws RefusedException {
		String wish = given.get(key);
		if (wish == null) {
			return value;
		}
		return switch (kind) {
		case TEXT -> wish;
		case NUMBER -> {
			if (!wish.strip().matches("\\d{1,9}")) {
				throw new RefusedException(NLS.bind(Messages.ExportOption_number, new Object[] { wish, key }));
			}
			yield wish.strip();
		}
		case YES_NO -> switch (wish.strip().toLowerCase(java.util.Locale.ROOT)) {
		case "true", "yes", "on", "1" -> YES;
		case "false", "no", "off", "0" -> NO;
		default -> throw new RefusedException(NLS.bind(Messages.ExportOption_yesNo, new Object[] { wish, key }));
		};
		case CHOICE -> choices.stream().map(Choice::value).filter(wish::equals).findFirst().orElseThrow(() -> new RefusedException(
				NLS.bind(Messages.ExportOption_choice, new Object[] { wish, key, String.join(", ", choices.stream().map(Choice::value).toList()) })));
		};
	}
}
