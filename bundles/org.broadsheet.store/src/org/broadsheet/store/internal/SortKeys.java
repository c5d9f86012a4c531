// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ColumnScan;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/**
 * SQL for the value of a cell as something that compares in the order of its type; null where the text does not fit. More lenient than a check: a sum with a
 * currency sign or separators sorts among the numbers, whatever options its column has.
 */
final class SortKeys implements AutoCloseable {

	private static final String BLANKS = "' ' || chr(9) || chr(10) || chr(13)";
	private static final String PLAIN = "'[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?'";
	private static final String DRESSED = "'[-+($\u20ac\u00a3\u00a5 ]*[0-9][0-9,]*(\\.[0-9]*)?[ )%$\u20ac\u00a3\u00a5]*'";
	private static final String UNDRESS = "$\u20ac\u00a3\u00a5,%) ";
	/** A sum with a sign or word of a currency at either end, and anything between thousands and before decimals. */
	private static final String WORDED = "'[-+(\u2212]*[\\p{Sc}\\p{L}./]{0,5}[ \\x{a0}\\x{202f}]*[-+]?[0-9][0-9., \\x{a0}\\x{202f}\\x{2009}\u2019'']*[-)%]?[\\p{Sc}\\p{L}.]{0,5}[-)%]?'";
	private static final String WORD = "'\\p{L}+[./]*'";
	private static final String THOUSANDS = "'[+-]?[0-9]{1,3}(\\.[0-9]{3})+'";
	private static final String DIGITS = "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9\u0966\u0967\u0968\u0969\u096a\u096b\u096c\u096d\u096e\u096f\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\u066b\uff0e\uff0d\u066c\uff0c";
	private static final String OF_ASCII = "0123456789".repeat(4) + "..-";

	private static final String MIDNIGHT = "T00:00:00.000";

	private final ScannedTable scan;
	private final Session session;
	private final Path folder;
	private final List<String> tables = new ArrayList<>();

	/**
	 * Prepares keys.
	 *
	 * @param folder for files that exist for a moment
	 */
	SortKeys(ScannedTable scan, Session session, Path folder) {
		this.scan = scan;
		this.session = session;
		this.folder = folder;
	}

	/** The keys of a column, the first deciding before the second; all are null for a text that does not fit. */
	List<String> of(int column, DataType type, ParseOptions options) throws SQLException, IOException {
		String text = Sql.column(column);
		String stripped = "trim(" + text + ", " + BLANKS + ")";
		return switch (type) {
		case NUMBER -> numbers(column, withoutUnits(stripped, options), options);
		case CHECKBOX -> List.of(checkbox("lower(" + stripped + ")", options));
		case DATE_TIME, DATE_TIME_ZONED -> List.of(date(column, type, options));
		case URL -> List.of("case when lower(" + stripped + ") similar to 'https?://.*' then lower(" + stripped + ") end");
		default -> List.of("nullif(lower(strip_accents(" + text + ")), '')");
		};
	}

	/** A text without a unit at its end. */
	private static String withoutUnits(String text, ParseOptions options) {
		String bare = text;
		for (String unit : options.units()) {
			bare = "case when ends_with(" + text + ", " + Sql.text(unit) + ") then trim(left(" + text + ", -" + unit.codePointCount(0, unit.length()) + "), " + BLANKS + " || chr(160)) else " + bare + " end";
		}
		return options.units().isEmpty() ? text : "(" + bare + ")";
	}

	/** Checked comes behind unchecked, whatever the words for it. */
	private static String checkbox(String word, ParseOptions options) {
		boolean decided = !options.trueWords().isEmpty() || !options.falseWords().isEmpty();
		List<String> yes = decided ? options.trueWords() : List.of("true", "yes", "t", "y", "1");
		List<String> no = decided ? options.falseWords() : List.of("false", "no", "f", "n", "0");
		return "case" + among(word, yes, 1) + among(word, no, 0) + " end";
	}

	private static String among(String word, List<String> words, int key) {
		return words.isEmpty() ? "" : " when " + word + " in (" + words.stream().map(one -> Sql.text(one.toLowerCase(Locale.ROOT))).collect(Collectors.joining(", ")) + ") then " + key;
	}

	/** A double, and for numbers too long for it a decimal. Where a comma stands before decimals, unless that is decided, and whether digits are of another script, the classes of the cells tell. */
	private List<String> numbers(int column, String stripped, ParseOptions options) {
		ColumnScan counts = ColumnScan.of(scan.codes(), column);
		long commas = counts.count(CellClass.DECIMAL_COMMA) + counts.count(CellClass.DECIMAL_COMMA_GROUPED) + counts.count(CellClass.GROUPED_OTHER) + counts.count(CellClass.CURRENCY_OTHER);
		boolean comma = options.values().containsKey(ParseOptions.DECIMAL) ? options.decimal() == ',' : commas > counts.count(CellClass.GROUPED) + counts.count(CellClass.CURRENCY_GROUPED);
		String text = counts.count(CellClass.FOREIGN_DIGITS) > 0 ? "translate(" + stripped + ", '" + DIGITS + "', '" + OF_ASCII + "')" : stripped;
		String plain = "when regexp_full_match(" + text + ", " + PLAIN + ") then try_cast(" + text + " as double)";
		String dressed = "when regexp_full_match(" + text + ", " + DRESSED + ") then try_cast(replace(translate(" + text + ", '" + UNDRESS + "', ''), '(', '-') as double)";
		String thousands = "when regexp_full_match(" + text + ", " + THOUSANDS + ") then try_cast(replace(" + text + ", '.', '') as double)";
		String bare = "replace(regexp_replace(regexp_replace(replace(" + text + ", '\u2212', '-'), " + WORD + ", '', 'g'), '[^0-9.,(-]', '', 'g'), '(', '-')";
		String sum = comma ? "case when contains(" + bare + ", ',') then replace(replace(" + bare + ", '.', ''), ',', '.') else " + bare + " end" : "replace(" + bare + ", ',', '')";
		String worded = "when regexp_full_match(" + text + ", " + WORDED + ") then try_cast(" + sum + " as double)";
		boolean points = options.group() == '.' || counts.count(CellClass.DECIMAL_COMMA) + counts.count(CellClass.DECIMAL_COMMA_GROUPED) > 0;
		String number = "case " + (comma ? (points ? thousands + " " : "") + plain : plain + " " + dressed) + " " + worded + " end";
		String exact = "case when strlen(" + text + ") > 15 and regexp_full_match(" + text + ", " + PLAIN + ") then try_cast(" + text + " as decimal(38, 9)) end";
		return List.of(number, exact);
	}

	/** Dates have many forms, but a column has few different ones: each is read once, and looked up by its text. */
	private String date(int column, DataType type, ParseOptions options) throws SQLException, IOException {
		return "(select d.key from " + meanings(column, type, dated(column, options)) + " d where d.text = " + Sql.column(column) + ")";
	}

	/** Makes a table of the different texts of a date column with their meanings as texts that compare. */
	private String meanings(int column, DataType type, ParseOptions options) throws SQLException, IOException {
		String name = "dates" + tables.size();
		Path file = Files.createTempFile(folder, name, ".csv");
		try {
			try (CsvSpool spool = new CsvSpool(file)) {
				Sql.query(session, "select distinct " + Sql.column(column) + " as text from " + session.copies().table(column) + " where " + Sql.column(column) + " <> ''", row -> {
					if (CellReader.read(type, options, row.getString(1)) instanceof CellValue.Value value) {
						spool.row(row.getString(1), key(type, value.canonical()));
					}
				});
			}
			Sql.execute(session, "create or replace temp table " + name + " as select * from read_csv(" + Sql.text(file.toString())
					+ ", auto_detect=false, header=false, columns={'text': 'VARCHAR', 'key': 'VARCHAR'}, delim=',', quote='\"', escape='\"')");
		} finally {
			Files.deleteIfExists(file);
		}
		tables.add(name);
		return name;
	}

	private static String key(DataType type, String canonical) {
		if (type == DataType.DATE_TIME_ZONED) {
			return OffsetDateTime.parse(canonical).toInstant().toString();
		}
		return canonical.endsWith(MIDNIGHT) ? canonical.substring(0, canonical.length() - MIDNIGHT.length()) : canonical;
	}

	/** How dates are read: as it was decided, else by the order more of them can only have. */
	private ParseOptions dated(int column, ParseOptions options) {
		Map<String, String> values = new HashMap<>(options.values());
		values.putIfAbsent(ParseOptions.DAY_FIRST, Boolean.toString(dayFirst(column)));
		return new ParseOptions(values);
	}

	/** Whether more dates of a column can only be day/month than month/day. */
	private boolean dayFirst(int column) {
		ColumnScan counts = ColumnScan.of(scan.codes(), column);
		return counts.count(CellClass.DAY_FIRST) + counts.count(CellClass.SHORT_DAY_FIRST) > counts.count(CellClass.MONTH_FIRST) + counts.count(CellClass.SHORT_MONTH_FIRST);
	}

	@Override
	public void close() throws SQLException {
		for (String table : tables) {
			Sql.execute(session, "drop table if exists " + table);
		}
	}
}
