// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.issues.IssueText;
import org.eclipse.osgi.util.NLS;

/** Says in words why a type was proposed: counts for and against, with deciding values and their rows. */
final class Reasons {

	private static final int SAMPLE = 200;
	private static final int MOST_KINDS = 3;
	/** Kinds that have no type of their own but text. */
	private static final Set<Kinds> WIDE = EnumSet.of(Kinds.WORDS, Kinds.CODE, Kinds.EMAIL, Kinds.TIME, Kinds.MONTH, Kinds.MISSING, Kinds.LEADING_ZERO, Kinds.LONG_DIGITS, Kinds.EXPONENT_CODE, Kinds.BAD_DATE);

	private final int column;
	private final ColumnScan scan;
	private final CellTexts texts;

	Reasons(int column, ColumnScan scan, CellTexts texts) {
		this.column = column;
		this.scan = scan;
		this.texts = texts;
	}

	/** A sentence about all cells of a kind: {0} their number, {1} the number of cells that are not empty, {2} the first of them with its row. */
	String about(String message, Kinds kind) throws IOException {
		return about(message, kind.codes);
	}

	/** The same for the cells of some classes. */
	String about(String message, byte... codes) throws IOException {
		return IssueText.bind(message, new Object[] { number(scan.count(codes)), number(scan.nonEmpty()), at(Kinds.firstRow(scan, codes)) });
	}

	/** The same for cells that fit, and then those that do not. */
	String fitting(String message, long fitting, Kinds shown, Verdict[] verdicts, Habits habits) throws IOException {
		String why = IssueText.bind(message, new Object[] { number(fitting), number(scan.nonEmpty()), first(fitting(shown, verdicts)) }) + missing(habits);
		List<String> against = new ArrayList<>();
		for (Kinds kind : Kinds.values()) {
			long misfits = misfits(kind, verdicts);
			if (misfits > 0) {
				against.add(IssueText.bind(kindLabel(kind), number(misfits), first(kind, verdicts)));
			}
		}
		return against.isEmpty() ? why : why + " " + NLS.bind(Messages.TypeInference_against, String.join(", ", against));
	}

	/** What is said about the words of the table for missing values; nothing where the column has none of them. */
	private String missing(Habits habits) throws IOException {
		long first = Long.MAX_VALUE;
		for (byte code = CellClass.FIRST_MISSING; code <= CellClass.LAST_MISSING; code++) {
			if (habits.missing(code) && scan.count(code) > 0) {
				first = Math.min(first, scan.firstRows(code)[0]);
			}
		}
		return first == Long.MAX_VALUE ? "" : " " + IssueText.bind(Messages.TypeInference_missing, number(habits.missing(scan)), at(first));
	}

	/** Whether most cells of some classes say the same, as far as they were looked at. */
	boolean same(byte... codes) throws IOException {
		List<String> found = sample(codes);
		long most = found.stream().map(CellReader::strip).collect(Collectors.groupingBy(text -> text, Collectors.counting())).values().stream().mapToLong(Long::longValue).max().orElse(0);
		return most >= ColumnScan.REMEMBERED && most * 3 >= found.size() * 2;
	}

	/** Whether cells of some classes say the same again. */
	boolean repeated(byte... codes) throws IOException {
		List<String> found = sample(codes);
		return found.stream().distinct().count() < found.size();
	}

	/** A kind, or where the column has none of it the most frequent one that fits. */
	private Kinds fitting(Kinds wanted, Verdict[] verdicts) {
		if (wanted.in(scan) > misfits(wanted, verdicts)) {
			return wanted;
		}
		return Stream.of(Kinds.values()).filter(kind -> kind != Kinds.MISSING).max(Comparator.comparingLong(kind -> kind.in(scan) - misfits(kind, verdicts))).orElse(wanted);
	}

	/** Why a column is text: the kinds most of its cells have. Where these are narrower types, none of them is that of nearly all cells. */
	String words() throws IOException {
		List<Kinds> kinds = Stream.of(Kinds.values()).filter(kind -> kind.in(scan) > 0)
				.sorted(Comparator.comparingLong((Kinds kind) -> kind.in(scan)).reversed()).limit(MOST_KINDS).toList();
		List<String> found = new ArrayList<>();
		for (Kinds kind : kinds) {
			found.add(IssueText.bind(kindLabel(kind), number(kind.in(scan)), first(kind)));
		}
		boolean none = WIDE.stream().mapToLong(kind -> kind.in(scan)).sum() * 2 > scan.nonEmpty();
		return IssueText.bind(none ? Messages.TypeInference_words : Messages.TypeInference_mixed, number(scan.nonEmpty()), String.join(", ", found));
	}

	/** Texts of some classes: of the first cells, and of rows all over the column. */
	List<String> sample(byte... codes) throws IOException {
		return sample(SAMPLE, codes);
	}

	/** The same of so many rows all over the column: each of them is read on its own. */
	List<String> sample(int size, byte... codes) throws IOException {
		Map<Long, String> found = new LinkedHashMap<>();
		for (byte code : codes) {
			for (long row : scan.firstRows(code)) {
				found.put(row, texts.text(column, row));
			}
		}
		long rows = scan.rows();
		for (int i = 0; i < size && rows > 0; i++) {
			long row = i * rows / size;
			String text = texts.text(column, row);
			byte its = CellClass.of(text);
			for (byte code : codes) {
				if (its == code) {
					found.put(row, text);
				}
			}
		}
		return List.copyOf(found.values());
	}

	/** The same without the blanks that do not matter. */
	List<String> stripped(byte code) throws IOException {
		return texts(code).stream().map(CellReader::strip).toList();
	}

	/** Texts of the first cells of a class. */
	List<String> texts(byte code) throws IOException {
		List<String> found = new ArrayList<>();
		for (long row : scan.firstRows(code)) {
			found.add(texts.text(column, row));
		}
		return found;
	}

	/** Whether the first numbers of a column all have the same number of digits, as identifiers do. */
	boolean sameLength() throws IOException {
		int length = -1;
		long rows = Math.min(SAMPLE, scan.rows());
		for (long row = 0; row < rows; row++) {
			String text = CellReader.strip(texts.text(column, row));
			if (CellClass.of(text) == CellClass.INTEGER_LONG) {
				if (length >= 0 && length != text.length()) {
					return false;
				}
				length = text.length();
			}
		}
		return length > 0;
	}

	private long misfits(Kinds kind, Verdict[] verdicts) {
		long sum = 0;
		for (byte code : kind.codes) {
			sum += verdicts[code] == Verdict.MISFITS ? scan.count(code) : 0;
		}
		return sum;
	}

	private String first(Kinds kind) throws IOException {
		return at(kind.firstRow(scan));
	}

	private String first(Kinds kind, Verdict[] verdicts) throws IOException {
		long first = Long.MAX_VALUE;
		for (byte code : kind.codes) {
			if (verdicts[code] == Verdict.MISFITS && scan.count(code) > 0) {
				first = Math.min(first, scan.firstRows(code)[0]);
			}
		}
		return at(first);
	}

	private String at(long row) throws IOException {
		return NLS.bind(Messages.TypeInference_first, Errors.quote(texts.text(column, row)), number(row + 1));
	}

	private static String number(long value) {
		return Thousands.of(value);
	}

	private static String kindLabel(Kinds kind) {
		return switch (kind) {
		case NUMBER -> Messages.Kinds_number;
		case FORMATTED -> Messages.Kinds_formatted;
		case DECIMAL_COMMA -> Messages.Kinds_decimalComma;
		case PERCENT -> Messages.Kinds_percent;
		case LEADING_ZERO -> Messages.Kinds_leadingZero;
		case LONG_DIGITS -> Messages.Kinds_longDigits;
		case EXPONENT_CODE -> Messages.Kinds_exponent;
		case CODE -> Messages.Kinds_code;
		case CHECKBOX -> Messages.Kinds_checkbox;
		case DATE -> Messages.Kinds_date;
		case MONTH_FIRST -> Messages.Kinds_monthFirst;
		case DAY_FIRST -> Messages.Kinds_dayFirst;
		case DAY_OR_MONTH -> Messages.Kinds_dayOrMonth;
		case BAD_DATE -> Messages.Kinds_badDate;
		case ZONED -> Messages.Kinds_zoned;
		case TIME -> Messages.Kinds_time;
		case MONTH -> Messages.Kinds_month;
		case URL -> Messages.Kinds_url;
		case EMAIL -> Messages.Kinds_email;
		case PLACE -> Messages.Kinds_place;
		case MISSING -> Messages.Kinds_missing;
		case WORDS -> Messages.Kinds_words;
		};
	}
}
