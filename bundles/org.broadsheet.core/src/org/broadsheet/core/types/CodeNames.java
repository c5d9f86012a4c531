// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Locale;
import java.util.regex.Pattern;

/** Columns whose names say that their digits are a code: nobody adds ZIP codes up, and some begin with a zero even if none of this file does. */
public final class CodeNames {

	private static final Pattern ZIP = Pattern.compile(".*\\b(zip ?(code)?5?|zipcode|postal code|zcta\\d?)\\b.*");
	private static final Pattern FIPS = Pattern.compile(".*\\b(fips|geo ?id)\\b.*");
	private static final Pattern OTHER = Pattern
			.compile("(.* )?(post ?codes?|postal codes?|plz|(tele)?phone( (no|number|#))?|fax( (no|number|#))?|ssn|ein|isbn|issn|barcode|upc|ean|iban|imei|vin)( \\d)?");

	private CodeNames() {
	}

	/** A name in lower case, its words parted by single blanks. */
	public static String words(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%#]+", " ").strip();
	}

	/** Whether words name postal codes of the United States. */
	public static boolean zip(String words) {
		return ZIP.matcher(words).matches();
	}

	/** Whether words name codes of counties, tracts and other areas of the United States. */
	public static boolean area(String words) {
		return FIPS.matcher(words).matches();
	}

	/** Whether a name is that of codes made of digits. */
	static boolean code(String name) {
		String words = words(name);
		return zip(words) || area(words) || OTHER.matcher(words).matches();
	}
}
