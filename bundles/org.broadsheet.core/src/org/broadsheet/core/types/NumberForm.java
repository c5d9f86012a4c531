// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides which signs a number may have in a column: those that its numbers have as a rule, so that a single $1,234 among plain numbers is found as an error. */
final class NumberForm {

	/** Share of the numbers below which a sign is a slip and not the form of the column. */
	private static final double RULE = 0.1;
	/** Share of plain numbers from which negative amounts in parentheses are the habit of the column. */
	private static final double ACCOUNTING = 0.02;

	/** Digits with what separates groups of three of them, and what stands before the decimals. */
	private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:([ .'\u00a0\u202f\u2009\u2019])\\d{3}(?=\\D|$))*+(?:([,.])\\d*)?+(?!\\d)");
	private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
	/** What is no part of a currency sign or word. */
	private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{Sc}]");
	private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f\u2009]");

	/** Words and signs of one currency. */
	private static final Map<String, String> SAME = same("\u20ac EUR", "\u20bd \u0440\u0443\u0431 RUB", "\u20a9 \uffe6 \uc6d0 KRW", "\u00a5 \uffe5 \u5186 JPY", "\u5143 \u5706 CNY RMB", "z\u0142 PLN", "K\u010d CZK", "\u20b9 Rs INR", "$ US$ USD", "\u00a3 \uffe1 GBP",
			"\u043b\u0432 BGN", "\u20ba TL TRY", "Ft HUF", "lei RON", "\u20b4 \u0433\u0440\u043d UAH", "CHF Fr SFr", "R$ BRL", "kr Kr", "Rp IDR", "RM MYR");

	private final ColumnScan scan;
	private final Reasons reasons;
	private final Habits habits;
	private final long numbers;

	private NumberForm(ColumnScan scan, Reasons reasons, Habits habits) {
		this.scan = scan;
		this.reasons = reasons;
		this.habits = habits;
		this.numbers = Kinds.NUMBER.in(scan) + Kinds.FORMATTED.in(scan) + Kinds.DECIMAL_COMMA.in(scan) + Kinds.PERCENT.in(scan);
	}

	private static Map<String, String> same(String... currencies) {
		Map<String, String> same = new HashMap<>();
		for (String currency : currencies) {
			String[] words = currency.split(" ");
			for (String word : words) {
				same.put(NO_SIGN.matcher(word).replaceAll(""), words[0]);
			}
		}
		return Map.copyOf(same);
	}

	static Map<String, String> of(ColumnScan scan, Reasons reasons, Habits habits) throws IOException {
		Map<String, String> options = new NumberForm(scan, reasons, habits).options();
		if (scientific(scan) == 0) {
			return options;
		}
		Map<String, String> scientific = new HashMap<>(options);
		scientific.put(ParseOptions.SCIENTIFIC, "true");
		return Map.copyOf(scientific);
	}

	/** Whether amounts are of more than one currency, of which none is a slip: they would lose it as numbers. */
	static boolean currencies(List<String> amounts) {
		Map<String, Long> signs = amounts.stream().map(text -> NO_SIGN.matcher(text).replaceAll("")).map(sign -> SAME.getOrDefault(sign, sign)).filter(sign -> !sign.isEmpty()).collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
		long all = signs.values().stream().mapToLong(Long::longValue).sum();
		return signs.values().stream().filter(count -> count >= RULE * all).count() > 1;
	}

	/** Number of cells such as 2E7 that are no codes, as they stand beside 2.5E7. */
	static long scientific(ColumnScan scan) {
		long codes = scan.count(CellClass.EXPONENT_CODE);
		return scan.count(CellClass.SCIENTIFIC) >= codes ? codes : 0;
	}

	private Map<String, String> options() throws IOException {
		Map<String, String> percent = percent();
		if (!percent.isEmpty()) {
			return percent;
		}
		long large = scan.count(CellClass.INTEGER, CellClass.INTEGER_LONG, CellClass.DECIMAL, CellClass.SCIENTIFIC);
		long grouped = scan.count(CellClass.GROUPED, CellClass.CURRENCY_GROUPED);
		if (scan.count(CellClass.GROUPED_OTHER) > large + grouped) {
			return groupedOtherwise();
		}
		long currency = scan.count(CellClass.CURRENCY, CellClass.CURRENCY_GROUPED);
		long otherwise = scan.count(CellClass.CURRENCY_OTHER);
		if (otherwise > scan.count(CellClass.CURRENCY_GROUPED) && (rule(otherwise + currency, bare()) || otherwise > ACCOUNTING * numbers && negative(CellClass.CURRENCY_OTHER))) {
			return money();
		}
		if (habits.decimalComma(scan, numbers) || points()) {
			return Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, ".");
		}
		if (rule(currency, bare() + scan.count(CellClass.GROUPED)) || currency > ACCOUNTING * Kinds.NUMBER.in(scan) && negative(CellClass.CURRENCY)) {
			return grouped > 0 ? Map.of(ParseOptions.CURRENCY, "true", ParseOptions.GROUP, ",") : Map.of(ParseOptions.CURRENCY, "true");
		}
		long pure = scan.count(CellClass.GROUPED);
		boolean habit = pure > scan.count(CellClass.INTEGER, CellClass.INTEGER_LONG) && pure * 4 > scan.count(CellClass.DECIMAL);
		return habit ? Map.of(ParseOptions.GROUP, ",") : Map.of();
	}

	/** Whether points stand between thousands: some numbers have several, or the table has decimal commas, and all others have three figures behind theirs. */
	private boolean points() throws IOException {
		boolean possible = scan.count(CellClass.DECIMAL) > 0 && (habits.decimalComma() || scan.count(CellClass.DECIMAL_COMMA_GROUPED) > 0) && scan.count(CellClass.GROUPED, CellClass.SCIENTIFIC) == 0;
		return possible && thousands(reasons.texts(CellClass.DECIMAL)) && thousands(reasons.sample(CellClass.DECIMAL));
	}

	/** Whether numbers with a point can be thousands. */
	static boolean thousands(List<String> texts) {
		return !texts.isEmpty() && texts.stream().allMatch(text -> THOUSANDS.matcher(CellReader.strip(text)).matches());
	}

	/** The form of numbers with percent signs where these are the rule, also where decimals follow a comma. */
	private Map<String, String> percent() throws IOException {
		long plain = Kinds.PERCENT.in(scan);
		long otherwise = scan.count(CellClass.CURRENCY_OTHER);
		List<String> texts = otherwise == 0 ? List.of() : reasons.sample(CellClass.CURRENCY_OTHER);
		long commas = texts.stream().filter(text -> text.indexOf('%') >= 0).count() * 2 > texts.size() ? otherwise : 0;
		if (!rule(plain + commas, bare())) {
			return Map.of();
		}
		Map<String, String> form = commas == 0 ? new HashMap<>() : new HashMap<>(money());
		form.remove(ParseOptions.CURRENCY);
		form.put(ParseOptions.PERCENT, "true");
		return Map.copyOf(form);
	}

	/** Numbers without a sign; a nought often has none where others do. */
	private long bare() {
		return Kinds.NUMBER.in(scan) - scan.count(CellClass.BIT);
	}

	private boolean rule(long signed, long plain) {
		return signed > plain && signed >= RULE * numbers;
	}

	/** Whether the amounts of a class are negative ones in parentheses, or with a minus sign that is no hyphen or stands behind. */
	private boolean negative(byte code) throws IOException {
		List<String> first = reasons.texts(code);
		return first.size() == ColumnScan.REMEMBERED && first.stream().map(CellReader::strip).allMatch(text -> text.startsWith("(") || text.startsWith("\u2212") || text.startsWith("\u2013") || text.endsWith("-"));
	}

	/** Amounts of money that are not written as in English: the first texts tell what separates thousands, and whether decimals follow a comma. */
	private Map<String, String> money() throws IOException {
		boolean comma = false;
		boolean point = false;
		String group = "";
		for (String text : reasons.sample(CellClass.CURRENCY_OTHER)) {
			Matcher amount = AMOUNT.matcher(text);
			if (amount.find()) {
				comma |= ",".equals(amount.group(2));
				point |= ".".equals(amount.group(2));
				group = amount.group(1) == null ? group : SPACES.matcher(amount.group(1)).matches() ? " " : amount.group(1).replace('\u2019', '\'');
			}
		}
		Map<String, String> form = new HashMap<>(Map.of(ParseOptions.CURRENCY, "true"));
		if (comma && !point || group.equals(".")) {
			form.put(ParseOptions.DECIMAL, ",");
			form.put(ParseOptions.GROUP, group.isEmpty() ? "." : group);
		} else if (!group.isEmpty()) {
			form.put(ParseOptions.GROUP, group);
		}
		return Map.copyOf(form);
	}

	/** Spaces or apostrophes between thousands: the first texts tell which, and whether decimals follow a comma. */
	private Map<String, String> groupedOtherwise() throws IOException {
		boolean comma = Kinds.DECIMAL_COMMA.in(scan) > scan.count(CellClass.DECIMAL);
		String group = " ";
		for (String text : reasons.texts(CellClass.GROUPED_OTHER)) {
			comma |= text.indexOf(',') >= 0;
			group = text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0 ? "'" : group;
		}
		return comma ? Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, group) : Map.of(ParseOptions.GROUP, group);
	}
}
