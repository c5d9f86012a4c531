// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.imports.TypeProposal.Offer;
import org.broadsheet.model.DataType;

/**
 * Proposes the type of a column from the classes of all its cells. The type most cells have wins, so that a handful of bad cells is found as errors and does not
 * turn a column of numbers into text; codes that would be damaged as numbers stay text.
 */
public final class TypeInference {

	/** Share of the cells that must have a type; the rest are errors. */
	private static final double MOST = 0.9;
	/** Share of codes among digits above which the column holds codes. */
	private static final double CODES = 0.005;
	/** Share of cells such as 14B above which the column holds codes. */
	private static final double MIXED_CODES = 0.03;
	/** Share of cells with the same other text than yes and no above which a column has more than these two answers. */
	private static final double OTHER_ANSWERS = 0.01;
	/** The same where the other texts differ. */
	private static final double MANY_ANSWERS = 0.05;
	/** So many numbers of eight digits that are all days of the calendar are no chance: one of 600 is. */
	private static final long FEW = 3;
	private static final String MOMENT = "yyyyMMddHHmmss";
	/** So many values tell what a column holds, however many of its cells say that there is none. */
	private static final long ENOUGH = 5;

	private static final byte[] ANSWER_CODES = { CellClass.FOREIGN_ANSWER, CellClass.TRUE_WORD, CellClass.FALSE_WORD, CellClass.TRUE_LETTER, CellClass.FALSE_LETTER };
	private static final byte[] ANSWERS = { CellClass.FOREIGN_ANSWER, CellClass.TRUE_WORD, CellClass.FALSE_WORD };
	private static final byte[] NAMED_DATES = { CellClass.FOREIGN_MONTH, CellClass.NAMED_MONTH };
	private static final byte[] MISPLACED = { CellClass.MISSING, CellClass.OTHER, CellClass.CODE };
	private static final int LONGEST_WORD = 20;
	private static final byte[] MONTHS = { CellClass.YEAR_MONTH };
	private static final byte[] LIKE_MONTHS = { CellClass.YEAR_MONTH, CellClass.OTHER, CellClass.CODE };

	private final ColumnScan scan;
	private final Reasons reasons;
	private final Habits habits;
	private final String name;
	private final long known;

	private TypeInference(int column, String name, ColumnScan scan, Habits habits, CellTexts texts) {
		this.name = name;
		this.scan = scan;
		this.reasons = new Reasons(column, scan, texts);
		this.habits = habits;
		this.known = scan.nonEmpty() - count(Kinds.MISSING);
	}

	/**
	 * Proposes a type.
	 *
	 * @param name   header of the column
	 * @param habits what the other columns of the table tell
	 */
	public static TypeProposal propose(int column, String name, ColumnScan scan, Habits habits, CellTexts texts) throws IOException {
		return new TypeInference(column, name, scan, habits, texts).propose();
	}

	private TypeProposal propose() throws IOException {
		if (scan.nonEmpty() == 0) {
			return text(Messages.TypeInference_empty);
		}
		if (known == 0) {
			return text(reasons.about(Messages.TypeInference_onlyMissing, Kinds.MISSING));
		}
		long compact = scan.count(CellClass.INTEGER_DATE);
		if (compact >= FEW && most(compact) && !CodeNames.code(name)) {
			return fitting(DataType.DATE_TIME, Map.of(), Messages.TypeInference_compact, Kinds.NUMBER);
		}
		long dates = count(Kinds.DATE) + count(Kinds.MONTH_FIRST) + count(Kinds.DAY_FIRST) + count(Kinds.DAY_OR_MONTH);
		if (most(numbers() + codes())) {
			return number();
		}
		if (most(dates + count(Kinds.BAD_DATE)) && dates * 2 > known) {
			return date();
		}
		if (dates * 2 > known && most(dates + count(Kinds.BAD_DATE) + scan.count(CellClass.INTEGER, CellClass.DECIMAL)) && serials()) {
			TypeProposal date = date();
			return date.offering(date.offer(), Messages.TypeInference_serials);
		}
		if (most(answers())) {
			return answer();
		}
		Optional<TypeProposal> months = months();
		return months.isPresent() ? months.get() : other();
	}

	/** Months without a day: by their class, or the forms of all texts that are looked at. */
	private Optional<TypeProposal> months() throws IOException {
		byte[] codes = most(scan.count(CellClass.YEAR_MONTH)) ? MONTHS : most(scan.count(LIKE_MONTHS)) && MonthColumns.likely(reasons.stripped(scan.count(CellClass.OTHER) > 0 ? CellClass.OTHER : CellClass.CODE)) ? LIKE_MONTHS : new byte[0];
		List<String> texts = codes.length == 0 ? List.of() : reasons.sample(codes).stream().map(CellReader::strip).toList();
		if (texts.isEmpty()) {
			return Optional.empty();
		}
		if (MonthColumns.spans(texts)) {
			return Optional.of(text(reasons.about(Messages.TypeInference_spans, codes)));
		}
		Optional<MonthColumns> found = MonthColumns.of(texts);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> open = found.get().forms().flatMap(MonthForms::open);
		if (open.isPresent()) {
			return Optional.of(openMonth(found.get().forms().get(), codes));
		}
		Map<String, String> form = Map.of(ParseOptions.DATE_PATTERNS, String.join("|", found.get().patterns()));
		return Optional.of(fitting(DataType.DATE_TIME, form, Messages.TypeInference_months, codes == MONTHS ? Kinds.MONTH : scan.count(CellClass.OTHER) > 0 ? Kinds.WORDS : Kinds.CODE, codes)
				.displayed(Map.of(ColumnFormat.DATE_STYLE, found.get().style().id()), Messages.TypeInference_monthsShown));
	}

	private TypeProposal openMonth(MonthForms forms, byte... codes) throws IOException {
		return text(reasons.about(Messages.TypeInference_openMonth.replace("{3}", MonthNames.label(forms.language())).replace("{4}", MonthNames.label(forms.open().get())), codes));
	}

	/** Whether the numbers of a column are those under which a spreadsheet keeps days. */
	private boolean serials() throws IOException {
		List<String> first = reasons.stripped(CellClass.INTEGER);
		return first.size() > 1 && first.stream().allMatch(text -> SerialDates.date(text).isPresent())
				&& reasons.sample(CellClass.INTEGER, CellClass.DECIMAL).stream().allMatch(text -> SerialDates.date(CellReader.strip(text)).isPresent());
	}

	private long answers() {
		return scan.count(ANSWER_CODES) + scan.count(CellClass.BIT);
	}

	/** Whether a third answer is given again and again, such as "unknown": it is no slip, and would be lost in a checkbox. */
	private boolean otherAnswers() throws IOException {
		long others = known - answers();
		return others > Math.max(2, OTHER_ANSWERS * known) && reasons.same(CellClass.OTHER, CellClass.CODE)
				|| others > Math.max(2, MANY_ANSWERS * known) && reasons.repeated(CellClass.OTHER, CellClass.CODE);
	}

	private TypeProposal answer() throws IOException {
		boolean foreign = scan.count(CellClass.FOREIGN_ANSWER) > 0;
		if ((foreign || checkbox()) && otherAnswers()) {
			return text(reasons.about(Messages.TypeInference_otherAnswers, ANSWER_CODES));
		}
		Optional<Answers> answers = foreign ? Answers.of(reasons.sample(ANSWER_CODES)) : Optional.empty();
		if (answers.isPresent()) {
			return fitting(DataType.CHECKBOX, answers.get().parsing(), Messages.TypeInference_foreignAnswers.replace("{3}", answers.get().label()), Kinds.CHECKBOX, ANSWERS);
		}
		boolean english = checkbox() && most(answers() - scan.count(CellClass.FOREIGN_ANSWER));
		return english ? fitting(DataType.CHECKBOX, Map.of(), Messages.TypeInference_checkbox, Kinds.CHECKBOX) : text(reasons.about(Messages.TypeInference_oneAnswer, ANSWER_CODES));
	}

	private TypeProposal other() throws IOException {
		if (most(count(Kinds.ZONED))) {
			return fitting(DataType.DATE_TIME_ZONED, Map.of(), Messages.TypeInference_zoned, Kinds.ZONED);
		}
		if (most(count(Kinds.URL))) {
			return fitting(DataType.URL, Map.of(), Messages.TypeInference_url, Kinds.URL);
		}
		if (most(count(Kinds.PLACE))) {
			DataType type = Geometries.type(reasons.sample(CellClass.GEOMETRY, CellClass.COORDINATES));
			return type == DataType.TEXT ? text(reasons.about(Messages.TypeInference_noPlace, Kinds.PLACE)) : fitting(type, Map.of(), Messages.TypeInference_place, Kinds.PLACE);
		}
		// a few tell most columns of words apart
		if (most(scan.count(CellClass.OTHER)) && located(reasons.texts(CellClass.OTHER)) && located(reasons.sample(CellClass.OTHER))) {
			return fitting(DataType.LOCATION, Map.of(), Messages.TypeInference_location, Kinds.WORDS);
		}
		return words();
	}

	/** Whether texts are addresses with coordinates behind them. */
	private static boolean located(List<String> texts) {
		return texts.size() > 1 && texts.stream().allMatch(text -> GeometryReader.located(text.strip()));
	}

	private TypeProposal number() throws IOException {
		long digits = numbers() + codes();
		if (count(Kinds.LEADING_ZERO) > CODES * digits) {
			return text(reasons.about(Messages.TypeInference_leadingZero, Kinds.LEADING_ZERO));
		}
		if (count(Kinds.LONG_DIGITS) > CODES * digits) {
			return text(reasons.about(Messages.TypeInference_longDigits, Kinds.LONG_DIGITS));
		}
		if (count(Kinds.EXPONENT_CODE) > CODES * digits && scan.count(CellClass.SCIENTIFIC, CellClass.DECIMAL) == 0) {
			return text(reasons.about(Messages.TypeInference_exponent, Kinds.EXPONENT_CODE));
		}
		if (count(Kinds.CODE) > 2 && count(Kinds.CODE) > MIXED_CODES * known) {
			return text(reasons.about(Messages.TypeInference_mixedCodes, Kinds.CODE));
		}
		if (scan.count(CellClass.INTEGER, CellClass.INTEGER_DATE, CellClass.INTEGER_LONG) >= MOST * digits && CodeNames.code(name)) {
			return text(reasons.about(Messages.TypeInference_codeName, Kinds.NUMBER));
		}
		if (scan.count(CellClass.INTEGER_LONG) > MOST * digits && reasons.sameLength()) {
			return identifiers();
		}
		if (!most(numbers() + NumberForm.scientific(scan))) {
			return words();
		}
		Map<String, String> form = NumberForm.of(scan, reasons, habits);
		if (form.containsKey(ParseOptions.CURRENCY) && NumberForm.currencies(reasons.sample(Kinds.FORMATTED.codes))) {
			return text(reasons.about(Messages.TypeInference_currencies, Kinds.FORMATTED));
		}
		TypeProposal number = fitting(DataType.NUMBER, form, Messages.TypeInference_number, Kinds.NUMBER);
		if (number.type() == DataType.NUMBER && scan.count(CellClass.BIT) == known && CodeNames.question(name)) {
			return number.offering(Optional.of(new Offer(DataType.CHECKBOX, Map.of(), Messages.TextForms_readAnswers)), Messages.TypeInference_bits);
		}
		if (number.type() == DataType.NUMBER && form.isEmpty() && scan.count(CellClass.DECIMAL) * 2 > known && !CodeNames.coordinate(name) && roundThousands()) {
			return number.offering(Optional.of(new Offer(DataType.NUMBER, Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, "."), Messages.TextForms_readThousands)), Messages.TypeInference_thousands);
		}
		Optional<String> plain = number.type() == DataType.NUMBER ? PlainNumbers.why(name, form, scan, reasons) : Optional.empty();
		if (plain.isEmpty()) {
			return number;
		}
		TypeProposal shown = number.displayed(PlainNumbers.FORMAT, plain.get());
		return plain.get().equals(Messages.PlainNumbers_months) ? shown.offering(ShortDates.offer(reasons.sample(CellClass.INTEGER).stream().map(CellReader::strip).toList(), "yyyyMM")) : shown;
	}

	/** Whether all numbers with a point have three figures behind it, of which so many are noughts as decimals hardly have. */
	private boolean roundThousands() throws IOException {
		if (!NumberForm.thousands(reasons.texts(CellClass.DECIMAL))) {
			return false;
		}
		List<String> texts = reasons.sample(CellClass.DECIMAL).stream().map(CellReader::strip).toList();
		return texts.size() > 2 && NumberForm.thousands(texts) && texts.stream().filter(text -> text.endsWith("00")).count() * 5 >= texts.size();
	}

	/** Digits of the same length: 20240131101500 is a point in time, others are identifiers. */
	private TypeProposal identifiers() throws IOException {
		List<String> texts = reasons.sample(CellClass.INTEGER_LONG).stream().map(CellReader::strip).toList();
		boolean moments = texts.size() >= FEW && texts.stream().allMatch(text -> text.length() == MOMENT.length()) && ShortDates.offer(texts, MOMENT).isPresent();
		if (moments) {
			return fitting(DataType.DATE_TIME, Map.of(ParseOptions.DATE_PATTERNS, MOMENT), Messages.TypeInference_date, Kinds.NUMBER, CellClass.INTEGER_LONG);
		}
		TypeProposal text = text(reasons.about(Messages.TypeInference_identifiers, Kinds.NUMBER));
		boolean epoch = CodeNames.moment(name) && texts.stream().allMatch(digits -> digits.startsWith("1") && (digits.length() == 10 || digits.length() == 13));
		return epoch ? text.offering(Optional.empty(), Messages.TextForms_epoch) : text;
	}

	private TypeProposal date() throws IOException {
		if (scan.count(CellClass.FOREIGN_MONTH) > 0 && most(scan.count(CellClass.FOREIGN_MONTH, CellClass.NAMED_MONTH))) {
			return foreignDate();
		}
		long day = count(Kinds.DAY_FIRST);
		long month = count(Kinds.MONTH_FIRST);
		long either = count(Kinds.DAY_OR_MONTH);
		if (day > month) {
			return fitting(DataType.DATE_TIME, Map.of(ParseOptions.DAY_FIRST, "true"), Messages.TypeInference_dayFirst, Kinds.DAY_FIRST);
		}
		if (month > day || month > 0 && either == 0) {
			return fitting(DataType.DATE_TIME, either == 0 ? Map.of() : Map.of(ParseOptions.DAY_FIRST, "false"), Messages.TypeInference_monthFirst,
					Kinds.MONTH_FIRST);
		}
		return either > 0 ? fitting(DataType.DATE_TIME, Map.of(), Messages.TypeInference_ambiguous, Kinds.DAY_OR_MONTH)
				: fitting(DataType.DATE_TIME, Map.of(), Messages.TypeInference_date, Kinds.DATE);
	}

	/** Dates with names of months in a language, which the pattern names; where no cell tells which of two that mean different months, the column stays text. */
	private TypeProposal foreignDate() throws IOException {
		Optional<MonthForms> forms = MonthForms.of(reasons.sample(CellClass.FOREIGN_MONTH, CellClass.NAMED_MONTH).stream().map(CellReader::strip).toList());
		String language = forms.map(found -> MonthNames.label(found.language())).orElse("");
		if (forms.isPresent() && forms.get().open().isPresent()) {
			return openMonth(forms.get(), Kinds.DATE.codes);
		}
		List<String> patterns = forms.map(MonthForms::patterns).orElse(List.of());
		return patterns.isEmpty() ? fitting(DataType.DATE_TIME, Map.of(), Messages.TypeInference_date, Kinds.DATE) : fitting(DataType.DATE_TIME,
				Map.of(ParseOptions.DATE_PATTERNS, String.join("|", patterns)), Messages.TypeInference_foreignDate.replace("{3}", language), Kinds.DATE, NAMED_DATES);
	}

	/** Whether a column has dates whose order of day and month no cell decides, or as many cells one way as the other. */
	public static boolean ambiguous(ColumnScan scan, TypeProposal proposal) {
		return proposal.type() == DataType.DATE_TIME && !proposal.parsing().containsKey(ParseOptions.DAY_FIRST) && Kinds.DAY_OR_MONTH.in(scan) > 0;
	}

	/** Single letters are words for yes and no only where both occur, as F alone may be a code. */
	private boolean checkbox() {
		long words = scan.count(CellClass.TRUE_WORD, CellClass.FALSE_WORD);
		long yes = scan.count(CellClass.TRUE_LETTER);
		long no = scan.count(CellClass.FALSE_LETTER);
		return words > 0 || yes > 0 && no > 0;
	}

	/**
	 * A proposal under which most cells fit.
	 *
	 * @param read where words or patterns decide, the classes that have them; others hardly do, and are not read to tell
	 */
	private TypeProposal fitting(DataType type, Map<String, String> form, String reason, Kinds kind, byte... read) throws IOException {
		Map<String, String> parsing = withMissing(form);
		ParseOptions options = new ParseOptions(parsing);
		Verdict[] verdicts = likely(CellClass.verdicts(type, options), read);
		long errors = 0;
		for (byte code = 0; code < CellClass.COUNT; code++) {
			errors += verdicts[code] == Verdict.MISFITS ? scan.count(code) : 0;
		}
		long nonEmpty = scan.nonEmpty();
		if (errors + habits.missing(scan) == nonEmpty) {
			return words(); // amounts such as EUR 1.234,50 whose signs no format found here explains
		}
		String why = reasons.fitting(reason, nonEmpty - errors - habits.missing(scan), kind, verdicts, habits);
		return repeated(new TypeProposal(type, parsing, nonEmpty, errors, (double) (nonEmpty - errors) / nonEmpty, why));
	}

	/** Offers to read a word as empty that stands again and again among numbers or dates. */
	private TypeProposal repeated(TypeProposal proposal) throws IOException {
		boolean values = proposal.type() == DataType.NUMBER || proposal.type() == DataType.DATE_TIME || proposal.type() == DataType.DATE_TIME_ZONED;
		for (byte code : values && proposal.errors() > FEW ? MISPLACED : new byte[0]) {
			List<String> first = reasons.stripped(code);
			boolean same = first.size() == ColumnScan.REMEMBERED && first.stream().allMatch(first.getFirst()::equalsIgnoreCase) && first.getFirst().length() <= LONGEST_WORD && first.getFirst().chars().noneMatch(Character::isDigit);
			if (same && first.getFirst().indexOf('|') < 0) {
				Map<String, String> parsing = new HashMap<>(proposal.parsing());
				parsing.merge(ParseOptions.MISSING, first.getFirst(), (known, word) -> known + "|" + word);
				return proposal.offering(Optional.of(new Offer(proposal.type(), parsing, Messages.TextForms_readEmpty.replace("{0}", first.getFirst()))), Messages.TypeInference_repeated.replace("{0}", first.getFirst()));
			}
		}
		return proposal;
	}

	/** The verdicts without what would have to be read to tell, but for some classes. */
	private static Verdict[] likely(Verdict[] verdicts, byte... read) {
		for (byte code = 0; code < CellClass.COUNT && read.length > 0; code++) {
			boolean possible = verdicts[code] != Verdict.READ || CellClass.missing(code);
			for (byte likely : read) {
				possible |= likely == code;
			}
			verdicts[code] = possible ? verdicts[code] : Verdict.MISFITS;
		}
		return verdicts;
	}

	/** The words that stand for missing values in this table, as the column writes them. */
	private Map<String, String> withMissing(Map<String, String> form) throws IOException {
		List<String> words = new ArrayList<>();
		for (byte code = CellClass.FIRST_MISSING; code <= CellClass.LAST_MISSING; code++) {
			if (habits.missing(code) && scan.count(code) > 0) {
				words.add(CellReader.strip(reasons.texts(code).getFirst()));
			}
		}
		if (words.isEmpty()) {
			return form;
		}
		Map<String, String> parsing = new HashMap<>(form);
		parsing.put(ParseOptions.MISSING, String.join("|", words));
		return Map.copyOf(parsing);
	}

	/** Text, with what its cells are where they have a form that no type reads. */
	private TypeProposal words() throws IOException {
		TypeProposal text = text(reasons.words());
		return TextForms.of(scan, reasons).map(found -> text.offering(found.offer(), found.why())).orElse(text);
	}

	private TypeProposal text(String why) {
		return new TypeProposal(DataType.TEXT, Map.of(), scan.nonEmpty(), 0, 1, why);
	}

	private long numbers() {
		return count(Kinds.NUMBER) + count(Kinds.FORMATTED) + count(Kinds.DECIMAL_COMMA) + count(Kinds.PERCENT);
	}

	private long codes() {
		return count(Kinds.LEADING_ZERO) + count(Kinds.LONG_DIGITS) + count(Kinds.EXPONENT_CODE);
	}

	/**
	 * Whether a number of cells is nearly all that are known. Words for missing values speak neither for nor against, unless they are the most; those the table always
	 * uses may be the most if there are enough values beside them.
	 */
	private boolean most(long cells) {
		boolean nearly = cells >= MOST * known || known >= 4 && known - cells <= 1;
		boolean half = cells * 2 >= scan.nonEmpty() || cells >= ENOUGH && cells * 2 >= scan.nonEmpty() - habits.missing(scan);
		return cells > 0 && nearly && half;
	}

	private long count(Kinds kind) {
		return kind.in(scan);
	}
}
