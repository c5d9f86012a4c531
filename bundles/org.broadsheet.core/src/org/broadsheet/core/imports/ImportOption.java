// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.core.RefusedException;
import org.eclipse.osgi.util.NLS;

/**
 * One decision about how a source is read, as data: the import dialog, the recipe kept with the dataset and the command line all come from it.
 *
 * @param key     stable id, such as {@code encoding} or {@code sheet}
 * @param label   what the user sees
 * @param kind    how it is asked for
 * @param choices what can be chosen, for {@link Kind#CHOICE}
 * @param value   the value in force, guessed or given
 * @param why     why this value was guessed, in words; empty when it was given
 */
public record ImportOption(String key, String label, Kind kind, List<Choice> choices, String value, String why) {

	/** Key every importer uses for the number of header rows. */
	public static final String HEADER_ROWS = "headerRows";
	/** Key every importer uses for which of several tables is read: a sheet, a list, a layer. */
	public static final String TABLE = "sheet";

	/** Key every importer uses for the number of rows above the header that are no part of the table. */
	public static final String SKIP_ROWS = "skipRows";

	/**
	 * Refuses options that a file does not have, and values it cannot have, which would be left out without a word.
	 *
	 * @param given   what somebody asked for, by key
	 * @param inForce the options of the file when it is read with them
	 */
	public static void check(Map<String, String> given, List<ImportOption> inForce) throws RefusedException {
		for (Map.Entry<String, String> wish : given.entrySet()) {
			ImportOption option = inForce.stream().filter(one -> one.key().equals(wish.getKey())).findFirst().orElseThrow(() -> new RefusedException(inForce.isEmpty() ? NLS.bind(Messages.ImportOption_none, wish.getKey())
					: NLS.bind(Messages.ImportOption_unknown, wish.getKey(), inForce.stream().map(ImportOption::key).collect(Collectors.joining(", ")))));
			if (!option.takes(wish.getValue())) {
				String choices = option.choices().stream().map(Choice::value).collect(Collectors.joining(" "));
				throw new RefusedException(NLS.bind(option.kind() == Kind.CHOICE ? Messages.ImportOption_choice : Messages.ImportOption_number, new Object[] { option.key(), wish.getValue(), option.value(), choices }));
			}
		}
	}

	/** Whether a value means the one in force. */
	public boolean means(String given) {
		return given.strip().equalsIgnoreCase(value.strip()) || charset(given).isPresent() && charset(given).equals(charset(value));
	}

	private boolean takes(String given) {
		return means(given) || switch (kind) {
		case NUMBER -> false;
		case CHOICE -> given.length() < 2 || value.toLowerCase(Locale.ROOT).contains(given.toLowerCase(Locale.ROOT));
		case TEXT, YES_NO -> true;
		};
	}

	private static Optional<Charset> charset(String name) {
		try {
			return Optional.of(Charset.forName(name.strip()));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // no encoding at all
		}
	}

	/** How an option is asked for. */
	public enum Kind {
		CHOICE, TEXT, NUMBER, YES_NO
	}

	/**
	 * One value to choose.
	 *
	 * @param value stored value
	 * @param label what the user sees
	 */
	public record Choice(String value, String label) {
	}
}
