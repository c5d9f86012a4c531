// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;

/** Columns of many kinds with cells damaged at random: the type is found, the damaged cells are errors, and the others are not. */
class ColumnKindsTest {

	private static final int COLUMNS = 40;
	private static final String[] WORDS = { "Hartford", "In review", "Elm Street 12", "see remarks", "Public Works", "A+", "unknown type", "north-west" };
	private static final String[] NUMBER_ERRORS = { "n/a", "abc", "12.3.4", "1O0", "unknown", "-", "#REF!", "12 apples", "?", "1,2,3", "--5", "NULL" };
	private static final String[] DATE_ERRORS = { "n/a", "tbd", "13/45/2024", "2024-02-31", "yesterday", "2024-13-01", "00/00/0000", "#N/A", "Monday", "32.13.2020" };
	private static final String[] WORD_ERRORS = { "maybe", "n/a", "2", "unknown", "#N/A", "xx", "-" };

	private record Kind(String name, DataType type, String[] errors, Function<Random, String> value) {
	}

	private static Kind text(String name, Function<Random, String> value) {
		return new Kind(name, DataType.TEXT, new String[0], value);
	}

	private static Kind number(String name, Function<Random, String> value) {
		return new Kind(name, DataType.NUMBER, NUMBER_ERRORS, value);
	}

	private static Kind date(String name, String pattern) {
		DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
		return new Kind(name, DataType.DATE_TIME, DATE_ERRORS, r -> LocalDateTime.of(LocalDate.of(1990, 1, 1).plusDays(r.nextInt(13_000)), java.time.LocalTime.of(r.nextInt(24), r.nextInt(60), r.nextInt(60))).format(format));
	}

	private static Kind words(String name, String yes, String no) {
		return new Kind(name, DataType.CHECKBOX, WORD_ERRORS, r -> r.nextBoolean() ? yes : no);
	}

	private static final List<Kind> KINDS = List.of(number("whole", r -> String.valueOf(r.nextInt(100_000))), number("small", r -> String.valueOf(r.nextInt(50))),
			number("negative", r -> String.valueOf(r.nextInt(2000) - 1000)), number("decimal", r -> "%d.%02d".formatted(r.nextInt(9999), r.nextInt(100))),
			number("precise", r -> "0." + (1_000_000_000L + r.nextInt(Integer.MAX_VALUE)) + "123456789"), number("money", r -> "$%d.%02d".formatted(r.nextInt(999), r.nextInt(100))),
			number("money grouped", r -> "$%,d.%02d".formatted(r.nextInt(9_999_999), r.nextInt(100))), number("grouped", r -> "%,d".formatted(r.nextInt(9_999_999))),
			number("euro", r -> "%d,%02d".formatted(r.nextInt(999), r.nextInt(100))), number("german", r -> "%,d".formatted(r.nextInt(9_999_999)).replace(',', '.') + ",50"),
			number("french", r -> "%,d".formatted(r.nextInt(9_999_999)).replace(',', '\u00a0') + ",50"), number("swiss", r -> "%,d".formatted(1000 + r.nextInt(9_999_999)).replace(',', '\'') + ".50"),
			number("euro sign", r -> "%d.%02d \u20ac".formatted(r.nextInt(999), r.nextInt(100))), number("euro sign behind", r -> "%,d,%02d \u20ac".formatted(r.nextInt(99_999), r.nextInt(100)).replaceFirst(",(?=.*,)", ".")), number("french money", r -> "%,d".formatted(r.nextInt(99_999)).replace(',', '\u202f') + ",50\u00a0\u20ac"),
			number("rupees", r -> "\u20b9%d,%02d,%03d.50".formatted(1 + r.nextInt(99), r.nextInt(100), r.nextInt(1000))), number("lakhs", r -> "%d,%02d,%03d".formatted(1 + r.nextInt(99), r.nextInt(100), r.nextInt(1000))),
			number("minus behind", r -> r.nextInt(900) + ".25" + (r.nextInt(4) == 0 ? "-" : "")), number("minus sign", r -> (r.nextInt(4) == 0 ? "\u2212" : "") + r.nextInt(900)),
			number("bookkeeping", r -> "%d.%03d,25".formatted(1 + r.nextInt(900), r.nextInt(1000)) + (r.nextInt(4) == 0 ? "-" : "")), number("percent", r -> r.nextInt(100) + "." + r.nextInt(10) + "%"),
			number("year", r -> String.valueOf(1990 + r.nextInt(35))), number("scientific", r -> "%d.%dE-0%d".formatted(1 + r.nextInt(9), r.nextInt(100), 1 + r.nextInt(9))),
			number("latitude", r -> "41.%05d".formatted(r.nextInt(99_999))), number("in parentheses", r -> r.nextInt(5) == 0 ? "(" + r.nextInt(900) + ".50)" : r.nextInt(900) + ".25"),
			number("mixed signs", r -> (r.nextBoolean() ? "+" : "-") + (1 + r.nextInt(900)) + ".5"), date("iso", "yyyy-MM-dd"), date("iso time", "yyyy-MM-dd'T'HH:mm:ss"), date("sql time", "yyyy-MM-dd HH:mm:ss.SSS"),
			date("american", "MM/dd/yyyy"), date("american short", "M/d/yy"), date("american time", "MM/dd/yyyy hh:mm:ss a"), date("british", "dd/MM/yyyy"), date("dotted", "dd.MM.yyyy"),
			date("named", "dd-MMM-yyyy"), date("named short", "d-MMM-yy"), date("long", "MMMM d, yyyy"), date("day named", "d MMMM yyyy"), date("slashed iso", "yyyy/MM/dd"), date("dashed american", "MM-dd-yyyy"),
			words("true false", "true", "false"), words("TRUE FALSE", "TRUE", "FALSE"), words("yes no", "Yes", "No"), words("y n", "Y", "N"), words("t f", "t", "f"),
			new Kind("zoned", DataType.DATE_TIME_ZONED, DATE_ERRORS, r -> "20%02d-0%d-1%dT1%d:00:00Z".formatted(r.nextInt(25), 1 + r.nextInt(9), r.nextInt(10), r.nextInt(10))),
			new Kind("url", DataType.URL, new String[] { "n/a", "www.example.org", "example", "see site", "ftp//x" }, r -> "https://www.example.org/d/" + r.nextInt(9999) + "?v=" + r.nextInt(9)),
			new Kind("point", DataType.POINT, new String[] { "n/a", "POINT (", "here", "41.1" }, r -> "POINT (-72.%d 41.%d)".formatted(r.nextInt(9999), r.nextInt(9999))), text("zip", r -> "06%03d".formatted(r.nextInt(1000))),
			text("fips", r -> "%05d".formatted(r.nextInt(20_000))), text("long id", r -> "1" + (1_000_000_000_000_000L + r.nextInt(Integer.MAX_VALUE))), text("code", r -> "A-" + r.nextInt(1000)),
			text("exponent code", r -> r.nextInt(10) + "E" + r.nextInt(10)), text("words", r -> WORDS[r.nextInt(WORDS.length)]), text("phone", r -> "860-555-%04d".formatted(r.nextInt(10_000))),
			text("phone in parentheses", r -> "(860) 555-%04d".formatted(r.nextInt(10_000))), text("ssn", r -> "%03d-%02d-%04d".formatted(100 + r.nextInt(800), 1 + r.nextInt(99), 1 + r.nextInt(9999))),
			text("email", r -> "user" + r.nextInt(999) + "@example.org"), text("zip+4", r -> "06%03d-%04d".formatted(r.nextInt(1000), r.nextInt(10_000))), text("parcel", r -> "%02d-%03d-%04d".formatted(r.nextInt(99), r.nextInt(999), r.nextInt(9999))),
			text("fiscal year", r -> { int y = 2000 + r.nextInt(24); return y + "-" + String.valueOf(y + 1).substring(2); }), text("range", r -> { int a = 5 * r.nextInt(15); return a + "-" + (a + 4); }), text("quarter", r -> "Q" + (1 + r.nextInt(4)) + " 20" + (10 + r.nextInt(15))), text("time", r -> "%02d:%02d".formatted(r.nextInt(24), r.nextInt(60))),
			text("version", r -> r.nextInt(9) + "." + r.nextInt(20) + "." + r.nextInt(20)), text("ip", r -> "10." + r.nextInt(256) + "." + r.nextInt(256) + "." + r.nextInt(256)), text("sex", r -> r.nextBoolean() ? "M" : "F"),
			text("grade", r -> String.valueOf((char) ('A' + r.nextInt(6)))), text("street", r -> (1 + r.nextInt(999)) + " Main St"), text("yes no other", r -> r.nextInt(3) == 0 ? "Unknown" : r.nextBoolean() ? "Yes" : "No"));

	private long positives;
	private long found;
	private long damaged;
	private int right;
	private int all;
	private final List<String> wrong = new ArrayList<>();

	@Test
	void findsTypesAndErrors() throws IOException {
		Random random = new Random(7);
		for (Kind kind : KINDS) {
			for (int i = 0; i < COLUMNS; i++) {
				column(kind, random, 20 + random.nextInt(400), new double[] { 0, 0, 0.01, 0.05 }[i % 4]);
			}
		}
		double share = (double) right / all;
		double recall = (double) found / damaged;
		double precision = (double) found / positives;
		String figures = "types %.4f of %d columns, recall %.4f, precision %.4f".formatted(share, all, recall, precision);
		assertTrue(share >= 0.97 && recall >= 0.99 && precision >= 0.98, () -> figures + "\n" + String.join("\n", wrong));
	}

	private void column(Kind kind, Random random, int rows, double rate) throws IOException {
		List<String> values = new ArrayList<>();
		List<Boolean> bad = new ArrayList<>();
		ColumnScan scan = new ColumnScan();
		for (int r = 0; r < rows; r++) {
			boolean error = kind.errors().length > 0 && random.nextDouble() < rate;
			String value = error ? kind.errors()[random.nextInt(kind.errors().length)] : random.nextInt(20) == 0 ? "" : kind.value().apply(random);
			values.add(value);
			bad.add(error);
			scan.add(CellClass.of(value), r);
		}
		TypeProposal proposal = TypeInference.propose(0, "Column 1", scan, Habits.of(List.of(scan)), (column, row) -> values.get((int) row));
		all++;
		if (proposal.type() != kind.type()) {
			wrong.add(kind.name() + ": " + proposal.type() + " " + proposal.why());
			return;
		}
		right++;
		ParseOptions options = new ParseOptions(proposal.parsing());
		for (int r = 0; r < rows; r++) {
			boolean error = CellReader.read(proposal.type(), options, values.get(r)) instanceof CellValue.Error;
			damaged += bad.get(r) ? 1 : 0;
			positives += error ? 1 : 0;
			found += error && bad.get(r) ? 1 : 0;
			if (error != bad.get(r)) {
				wrong.add(kind.name() + ": \"" + values.get(r) + "\" error " + error + " " + proposal.parsing());
			}
		}
	}
}
