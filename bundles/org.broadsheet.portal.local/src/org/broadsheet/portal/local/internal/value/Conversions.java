// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads typed values from the text of a cell; anything that does not fit is a {@link CellError}. */
public final class Conversions {
	private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "1", "on");
	private static final Set<String> FALSE = Set.of("false", "f", "no", "n", "0", "off");
	private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
	private static final Pattern DESCRIBED_URL = Pattern.compile("(.+?)\\s*\\((\\S+)\\)");

	private Conversions() {
	}

	/** Converts a text that is not null to the type: a value, or a {@link CellError}. */
	public static Object fromText(String text, ValueType type) {
		Optional<?> value = switch (type) {
		case TEXT -> Optional.of(text);
		case NUMBER -> Numbers.parse(text);
		case CHECKBOX -> checkbox(text);
		case CALENDAR_DATE -> Dates.floating(text);
		case DATE -> Dates.fixed(text);
		case URL -> url(text);
		default -> Wkt.parse(text, type);
		};
		return value.isPresent() ? value.get() : CellError.conversion(text, ValueType.TEXT.id(), type);
	}

	private static Optional<Boolean> checkbox(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		return TRUE.contains(word) ? Optional.of(true) : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
	}

	private static Optional<UrlValue> url(String text) {
		String trimmed = text.strip();
		if (isUrl(trimmed)) {
			return Optional.of(new UrlValue(trimmed, null));
		}
		Matcher described = DESCRIBED_URL.matcher(trimmed);
		return described.matches() && isUrl(described.group(2))
				? Optional.of(new UrlValue(described.group(2), described.group(1)))
				: Optional.empty();
	}

	private static boolean isUrl(String text) {
		try {
			URI uri = new URI(text);
			return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& (uri.getHost() != null || uri.isOpaque());
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
