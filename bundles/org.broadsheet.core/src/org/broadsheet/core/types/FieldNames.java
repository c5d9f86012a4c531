// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** API field names: lower case letters, digits and underscores, not starting with a digit, at most 63 characters, unique within a dataset. */
public final class FieldNames {

	/** Longest name. */
	public static final int MAX_LENGTH = 63;

	private static final Pattern LEGAL = Pattern.compile("[a-z_][a-z0-9_]*");

	private FieldNames() {
	}

	/** Whether a name is legal. */
	public static boolean isLegal(String name) {
		return name.length() <= MAX_LENGTH && LEGAL.matcher(name).matches();
	}

	/** A legal name made from a display name: accents dropped, everything else that is not a letter or digit becomes one underscore. */
	public static String of(String displayName) {
		String plain = Normalizer.normalize(displayName, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
		String name = plain.replaceAll("[^a-z0-9_]+", "_").replaceAll("^_+|_+$", "");
		if (name.isEmpty()) {
			return "column";
		}
		String legal = Character.isDigit(name.charAt(0)) ? "_" + name : name;
		return legal.length() <= MAX_LENGTH ? legal : legal.substring(0, MAX_LENGTH);
	}

	/** Legal names for display names, made unique by a number at the end. */
	public static List<String> unique(List<String> displayNames) {
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>(displayNames.size());
		for (String displayName : displayNames) {
			names.add(free(of(displayName), taken));
		}
		return names;
	}

	private static String free(String wanted, Set<String> taken) {
		String name = wanted;
		for (int i = 1; !taken.add(name); i++) {
			String ending = "_" + i;
			name = wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH - ending.length())) + ending;
		}
		return name;
	}
}
