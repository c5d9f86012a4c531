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
	/** Postal codes and telephone numbers in the languages of Europe, and registers of their countries. */
	private static final Pattern ABROAD = Pattern.compile("(.* )?(codes? postal|codes? postaux|c[o\u00f3]digo postal|codice postale|postleitzahl|postnummer|postnr|kod pocztowy|ir\u00e1ny\u00edt\u00f3sz\u00e1m|ps\u010d|cep"
			+ "|t\u00e9l(\u00e9phone)?|tel(efone?|\u00e9fono?|efon ?nummer|efonnr)?( (no|nr))?|telefax|siret|siren|insee|code insee|ags|cpf|cnpj|nif|cif)( \\d)?");

	/** A name that ends with a word for a number that identifies. What counts something begins otherwise: number of cases, total number. */
	private static final Pattern IDENTIFIER = Pattern.compile("(?!(total|average|mean|count|sum)\\b)(?!(number|no|num|n\u00famero|numero|nombre) (of|de|di)\\b)(.* )?("
			+ "id|[uofg]id|[gu]uid|(object|global|parcel|case|record|row|site|station|feature|facility|asset|event|incident|person|customer|project|school|permit|street|road|route|stop|trip|node|building|property)id"
			+ "|pk|fk|key|code|cod|pin|apn|tract|identifier|naics|sic|(?<=\\p{L} )(number|num|#)|\\p{L}+#|n[or]|n\u00ba|n\u00b0"
			+ "|kod|k\u00f3d|koodi|kode|c\u00f3digo|codigo|codice|identifiant|identificador|identificativo|kennung|\\p{L}*(nummer|kennziffer|kennzahl|schl\u00fcssel|schluessel)"
			+ "|\u043a\u043e\u0434|\u043d\u043e\u043c\u0435\u0440|\u7f16\u53f7|\u756a\u53f7|\u30b3\u30fc\u30c9|\ubc88\ud638|\ucf54\ub4dc)( ?\\d)?"
			+ "|cap|(num\u00e9ro|c\u00f3digo|codigo|codice|identifiant|id) .*|code (commune|d[e\u00e9]partement|r[e\u00e9]gion|iris|g[e\u00e9]o\\w*|epci|canton|naf|ape|uai|iso).*");
	/** In the languages of the names of months, and some of Asia. */
	private static final Pattern YEAR = Pattern.compile("(.* )?(years?|yrs?|fy|\\p{L}*jahr|ann[e\u00e9]e|an|a[n\u00f1]o|an[in]o|\\p{L}*jaar|\\p{L}*\u00e5r|\\p{L}*vuosi|rok|\u00e9v|anul|godina|leto|aasta|gads|metai|y\u0131l\u0131?"
			+ "|\u0433\u043e\u0434|\u0440\u0456\u043a|\u0433\u043e\u0434\u0438\u043d\u0430|\u03ad\u03c4\u03bf\u03c2|any|\u00e1r|\u5e74|\u5e74\u4efd|\u5e74\u5ea6|\uc5f0\ub3c4|\u0633\u0646\u0629|\u0627\u0644\u0633\u0646\u0629|\u05e9\u05e0\u05d4)( .*)?");
	private static final Pattern COORDINATE = Pattern.compile("(.* )?([xyz]|eastings?|northings?|rechtswert|hochwert|ostwert|nordwert|latitude|longitude|utm ?[en]"
			+ "|[xyz] ?(coords?|coordinates?|lambert\\w*|wgs\\w*|utm\\w*|l93|etrs\\w*|koordinate|coordonn\u00e9e|coordenada)|(coords?|coordinates?|koordinate|coordonn\u00e9e|coordenada|utm|lambert|point|geo) ?[xyz])");

	private static final Pattern QUESTION = Pattern.compile("(is|has|had|was|can|ist|hat|est) .*|(.* )?(flag|indicator|yn|y n|active|enabled)");
	private static final Pattern MOMENT = Pattern.compile("(.* )?(\\p{L}*time|\\p{L}*date|datum|zeit|\\p{L}*stamp|ts|created|updated|modified|epoch|unix)( .*)?");

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
		return zip(words) || area(words) || OTHER.matcher(words).matches() || ABROAD.matcher(words).matches();
	}

	/** Whether a name is that of numbers that identify something, such as a record or a place in a list. */
	static boolean identifier(String name) {
		return IDENTIFIER.matcher(words(name)).matches();
	}

	/** Whether a name is that of years, in the languages of the names of months. */
	static boolean year(String name) {
		return YEAR.matcher(words(name)).matches();
	}

	/** Whether a name asks something that is answered by yes or no. */
	static boolean question(String name) {
		return QUESTION.matcher(words(name)).matches();
	}

	/** Whether a name is that of points in time. */
	static boolean moment(String name) {
		return MOMENT.matcher(words(name)).matches();
	}

	/** Whether a name is that of one coordinate of places. */
	static boolean coordinate(String name) {
		return COORDINATE.matcher(words(name)).matches();
	}
}
