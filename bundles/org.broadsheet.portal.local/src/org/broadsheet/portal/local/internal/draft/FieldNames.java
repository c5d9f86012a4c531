// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Derives API field names from headers, unique within a schema. */
public final class FieldNames {
	private static final Pattern LEGAL = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
	private static final int MAX_STEM = 58;

	private final Set<String> taken = new HashSet<>();

	public static boolean isLegal(String name) {
		return LEGAL.matcher(name).matches();
	}

	/** The name for the next header; {@code position} counts from 1 and serves headers without letters. */
	String next(String header, int position) {
		String plain = Normalizer.normalize(header, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		String stem = plain.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
		if (stem.isEmpty()) {
			stem = "column_" + position;
		}
		if (Character.isDigit(stem.charAt(0))) {
			stem = "_" + stem;
		}
		return unique(stem.length() > MAX_STEM ? stem.substring(0, MAX_STEM) : stem, "_");
	}

	/** The text itself, or with a number when it is taken already. */
	String unique(String text, String joint) {
		String name = text;
		for (int i = 1; !taken.add(name); i++) {
			name = text + joint + i;
		}
		return name;
	}
}
