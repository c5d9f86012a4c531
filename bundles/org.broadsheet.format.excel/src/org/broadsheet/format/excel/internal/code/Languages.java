// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.util.Locale;
import java.util.Map;

/** The languages in which a number format can name months and days, by the numbers that Windows has for them. */
final class Languages {

	/** By the lower ten bits, which are the language without the country. */
	private static final Map<Integer, String> CODES = Map.ofEntries(Map.entry(0x01, "ar"), Map.entry(0x02, "bg"), Map.entry(0x03, "ca"), Map.entry(0x04, "zh"), Map.entry(0x05, "cs"), Map.entry(0x06, "da"),
			Map.entry(0x07, "de"), Map.entry(0x08, "el"), Map.entry(0x0a, "es"), Map.entry(0x0b, "fi"), Map.entry(0x0c, "fr"), Map.entry(0x0d, "he"), Map.entry(0x0e, "hu"), Map.entry(0x0f, "is"),
			Map.entry(0x10, "it"), Map.entry(0x11, "ja"), Map.entry(0x12, "ko"), Map.entry(0x13, "nl"), Map.entry(0x14, "nb"), Map.entry(0x15, "pl"), Map.entry(0x16, "pt"), Map.entry(0x17, "rm"),
			Map.entry(0x18, "ro"), Map.entry(0x19, "ru"), Map.entry(0x1a, "hr"), Map.entry(0x1b, "sk"), Map.entry(0x1c, "sq"), Map.entry(0x1d, "sv"), Map.entry(0x1e, "th"), Map.entry(0x1f, "tr"),
			Map.entry(0x20, "ur"), Map.entry(0x21, "id"), Map.entry(0x22, "uk"), Map.entry(0x23, "be"), Map.entry(0x24, "sl"), Map.entry(0x25, "et"), Map.entry(0x26, "lv"), Map.entry(0x27, "lt"),
			Map.entry(0x29, "fa"), Map.entry(0x2a, "vi"), Map.entry(0x2b, "hy"), Map.entry(0x2c, "az"), Map.entry(0x2d, "eu"), Map.entry(0x2f, "mk"), Map.entry(0x36, "af"), Map.entry(0x37, "ka"),
			Map.entry(0x38, "fo"), Map.entry(0x39, "hi"), Map.entry(0x3e, "ms"), Map.entry(0x3f, "kk"), Map.entry(0x41, "sw"), Map.entry(0x43, "uz"), Map.entry(0x45, "bn"), Map.entry(0x56, "gl"),
			Map.entry(0x62, "fy"));
	private static final int LANGUAGE = 0x3ff;
	private static final int CALENDAR = 16;
	private static final int BUDDHIST = 7;

	private Languages() {
	}

	/** The number of a language such as en-US or ja-JP-x-gannen; 0, which is English, when it has none. */
	static long number(String tag) {
		String language = Locale.forLanguageTag(tag).getLanguage();
		return CODES.entrySet().stream().filter(entry -> entry.getValue().equals(language.equals("no") ? "nb" : language)).mapToLong(Map.Entry::getKey).findFirst().orElse(0);
	}

	/** The language of a number; English when none is named. */
	static Locale of(long number) {
		return Locale.forLanguageTag(CODES.getOrDefault((int) (number & LANGUAGE), "en"));
	}

	/** Whether years are counted as in Thailand. */
	static boolean buddhist(long number) {
		return (number >> CALENDAR & 0xff) == BUDDHIST;
	}
}
