// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Map;
import java.util.Optional;

/**
 * How values of a column are displayed; changes what is shown, never the value.
 *
 * @param values decided keys; what is not named has the default of the type
 */
public record ColumnFormat(Map<String, String> values) {

	/** {@code true} or {@code false}; numbers show separators between thousands unless it is false. */
	public static final String THOUSANDS_SEPARATOR = "thousandsSeparator";
	/** Number of decimals shown, 0 to 10. */
	public static final String DECIMALS = "decimals";
	/** One of {@code standard}, {@code percentage}, {@code currency}, {@code scientific}, {@code financial}. */
	public static final String STYLE = "style";
	/** ISO 4217 code, for the style {@code currency}. */
	public static final String CURRENCY = "currency";
	/** {@code 1} when 1 is 100 %, {@code 100} when 100 is 100 %; for the style {@code percentage}. */
	public static final String PERCENT_SCALE = "percentScale";
	/** {@code left}, {@code center} or {@code right}. */
	public static final String ALIGN = "align";
	/** Id of a date style, such as {@code date_ymd}. */
	public static final String DATE_STYLE = "dateStyle";
	/** {@code email} or {@code url}: texts shown as a link. */
	public static final String DISPLAY = "display";

	/** Takes a copy. */
	public ColumnFormat {
		values = Map.copyOf(values);
	}

	/** The decided value of a key. */
	public Optional<String> get(String key) {
		return Optional.ofNullable(values.get(key));
	}
}
