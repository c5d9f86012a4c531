// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;

/**
 * Words that stand for a currency before or behind an amount: codes of ISO 4217, and what is written in their countries. Left out are those that are also words or
 * units, such as TOP, PEN, ft and kn; Ft with a capital is the forint. Found by a few bytes at the ends of a text, as columns have millions of cells.
 */
final class CurrencyWords {

	private static final String CODES = "EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RSD MKD UAH RUB BYN MDL TRY GEL AMD AZN KZT UZS ILS EGP SAR AED QAR KWD BHD OMR JOD LBP IRR IQD MAD DZD TND LYD"
			+ " ZAR NGN KES GHS UGX TZS ETB RWF XOF XAF XPF MUR BWP NAD ZMW MZN AOA JPY CNY RMB HKD TWD KRW INR PKR BDT LKR NPR THB VND IDR MYR SGD PHP AUD NZD CAD FJD MXN BRL ARS CLP UYU PYG VES DOP CRC GTQ HNL"
			+ " NIO JMD TTD DEM FRF ITL ESP NLG BEF ATS PTE GRD FIM IEP SKK LTL LVL EEK";
	private static final String BEFORE = "kr kr. Kr Kr. Rs Rs. RM Rp Rp. Fr. SFr. Bs. S/ S/. R$ US$ A$ AU$ C$ CA$ NZ$ HK$ S$ NT$ MX$";
	private static final String BEHIND = "kr kr. Kr Kr. Ft z\u0142 K\u010d lei TL Fr. SFr. \u043b\u0432 \u043b\u0432. \u0440\u0443\u0431 \u0440\u0443\u0431. \u0433\u0440\u043d \u0433\u0440\u043d. \u5143 \u5186 \u5706 \uc6d0";
	private static final int LONGEST = 8;
	private static final int LONGEST_BEFORE = 4;
	private static final int SIZE = 1 << 9;

	private static final long[] FIRST = words(CODES + " " + BEFORE);
	private static final long[] LAST = words(CODES + " " + BEHIND);
	/** Whether words begin, or end, with a byte. */
	private static final boolean[] FIRST_BYTE = new boolean[256];
	private static final boolean[] LAST_BYTE = new boolean[256];

	static {
		for (String word : (CODES + " " + BEFORE).split(" ")) {
			FIRST_BYTE[word.charAt(0)] = true;
		}
		for (String word : (CODES + " " + BEHIND).split(" ")) {
			byte[] b = word.getBytes(StandardCharsets.UTF_8);
			LAST_BYTE[b[b.length - 1] & 0xff] = true;
		}
	}

	private CurrencyWords() {
	}

	/** A table of words by their bytes; a free place is 0. */
	private static long[] words(String words) {
		long[] table = new long[SIZE];
		for (String word : words.split(" ")) {
			byte[] b = word.getBytes(StandardCharsets.UTF_8);
			long packed = pack(b, 0, b.length);
			int at = place(packed);
			while (table[at] != 0) {
				at = at + 1 & SIZE - 1;
			}
			table[at] = packed;
		}
		return table;
	}

	private static boolean has(long[] table, long packed) {
		int at = place(packed);
		while (table[at] != 0 && table[at] != packed) {
			at = at + 1 & SIZE - 1;
		}
		return table[at] != 0;
	}

	private static int place(long packed) {
		return (int) (packed * 0x9e3779b97f4a7c15L >>> 64 - Integer.numberOfTrailingZeros(SIZE));
	}

	private static long pack(byte[] b, int from, int to) {
		long packed = 0;
		for (int i = from; i < to; i++) {
			packed = packed << 8 | b[i] & 0xff;
		}
		return packed;
	}

	/** Whether a text may be an amount with one: it begins or ends with a word and has a digit at its other end, or a sign before all. */
	static boolean likely(byte[] b, int from, int to) {
		byte first = b[from];
		byte last = b[to - 1];
		return first == '-' || first == '+' || first == '(' || (digit(first) || first == '$') && behind(b, from, to) > 0 || (digit(last) || last == '-' || last < 0) && before(b, from, to) > 0;
	}

	/** Number of bytes of the word at a place, before an amount; 0 when there is none. */
	static int before(byte[] b, int at, int to) {
		if (at >= to || !FIRST_BYTE[b[at] & 0xff]) {
			return 0;
		}
		int end = at;
		while (end < to && end - at <= LONGEST_BEFORE && b[end] > 0 && part(b[end])) {
			end++;
		}
		return end - at > 1 && end - at <= LONGEST_BEFORE && has(FIRST, pack(b, at, end)) ? end - at : 0;
	}

	/** Number of bytes of the word before a place, behind an amount; 0 when there is none. */
	static int behind(byte[] b, int from, int end) {
		if (end <= from || !LAST_BYTE[b[end - 1] & 0xff]) {
			return 0;
		}
		int at = end;
		while (at > from && end - at < LONGEST && part(b[at - 1])) {
			at--;
		}
		int blank = at < end && b[at] == '.' ? 1 : NumberText.separator(b, at, end);
		at += at + blank < end ? blank : 0; // the point of the amount, or a no-break space
		return end - at > 1 && has(LAST, pack(b, at, end)) ? end - at : 0;
	}

	private static boolean digit(byte c) {
		return c >= '0' && c <= '9';
	}

	private static boolean part(byte c) {
		return c < 0 || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '$' || c == '.' || c == '/';
	}
}
