// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.TypeProposal.Offer;

/** Tells what the texts of a column are that no type reads as they stand, why, and what would read them: quarters, times of day, numbers with a unit or a mark. Looks at a sample, and only where the first texts have a form. */
final class TextForms {

	private static final String NUMBER = "[-+\u2212]?(?:\\d{1,3}(?:[., '\u00a0\u202f\u2019]\\d{3})+|\\d+)(?:[.,]\\d+)?";
	private static final String PLAIN = "\\d+(\\.\\d+)?";
	private static final double MOST = 0.9;
	private static final int LONGEST = 60;
	private static final byte[] TEXTS = { CellClass.OTHER, CellClass.CODE, CellClass.TIME, CellClass.PHONE, CellClass.EXPONENT_CODE };

	/** A form, and whether plain numbers may stand among its texts. */
	private enum Form {
		QUARTER("\\d{4}[ -/]?[QTK][1-4]|[QTK][1-4][ -/']{0,2}(\\d{4}|\\d\\d)|[1-4]Q[ -/']?(\\d{4}|\\d\\d)", false, Messages.TextForms_quarter), WEEK("\\d{4}[ -]?W\\d{2}(-[1-7])?|W\\d{1,2}[ -/]\\d{4}", false, Messages.TextForms_week),
		TIME("([01]?\\d|2[0-4]):\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp]\\.?[Mm]\\.?)?", false, Messages.TextForms_time),
		DURATION("\\d{1,4}:\\d{2}(:\\d{2}([.,]\\d+)?)?|P(\\d+[YMWD])*(T(\\d+(\\.\\d+)?[HMS])+)?", false, Messages.TextForms_duration), YEARS("(1[89]|20)\\d{2} ?[-/\u2013] ?(\\d{2}|\\d{4})", false, Messages.TextForms_years),
		PLACE("[-+]?\\d{1,2}[.,]\\d{3,}\\u00b0?[ ;/|]+[-+]?\\d{1,3}[.,]\\d{3,}\\u00b0?", false, Messages.TextForms_place), INVISIBLE("[\\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff]+[^\\p{L}]*|[^\\p{L}]*[\\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff]+", false, Messages.TextForms_invisible),
		ZONE("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)? ?([AP]M )?(([-+]\\d\\d:?\\d\\d)?\\[?\\p{L}{3,}/\\p{L}+\\]?|[A-Z]{3,5})", false, Messages.TextForms_zone),
		SHORT_MONTH("\\p{L}{3,9}\\.?[-' ]'?\\d{2}", false, Messages.TextForms_shortMonth), SHORT_DATE("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.\\d{2}", false, Messages.TextForms_shortDate), DAY_OF_YEAR("\\d{4}-[0-3]\\d\\d", false, Messages.TextForms_dayOfYear),
		FRACTION("-?(\\d+[ -])?\\d+/\\d+", true, Messages.TextForms_fraction), LIMIT("(?:[<>\u2264\u2265~\u2248]=?|ca?\\.|ca|about|approx\\.?|circa) ?" + NUMBER + "( ?%)?", true, Messages.TextForms_limit), RANGE("(" + NUMBER + ")(?:-|\u2013| [-\u2013] | to | bis | \u00e0 )(" + NUMBER + ")|[<>\u2264\u2265]? ?" + NUMBER + " ?\\+?", true, Messages.TextForms_range),
		TOLERANCE(NUMBER + " ?(\u00b1|\\+/-) ?" + NUMBER, true, Messages.TextForms_tolerance),
		SCALE("[-+(]?[\\p{Sc}]? ?" + NUMBER + " ?(?i:k|mn|mln|bn|tn|mio\\.?|mrd\\.?|md\\.?|tsd\\.?|thousand|hundred|(mi|bi|tri)llions?|lakhs?|crores?|(?-i:M|B|T))\\)?", false, Messages.TextForms_scale), UNIT(NUMBER + "[ \u00a0\u202f]?\\D{1,15}", false, Messages.TextForms_unit),
		MARK(NUMBER + " ?([*\u2020\u2021?!#+]+|[a-z]{1,2}|[(\\[]\\w{1,2}[)\\]]|[\u00b9\u00b2\u00b3])", true, Messages.TextForms_mark), DEGREES("[NSEW]? ?\\d{1,3}[\u00b0d] ?\\d{1,2}['\u2032m] ?(\\d{1,2}([.,]\\d+)?(\"|''|\u2033|s)?)? ?[NSEWO]?", false, Messages.TextForms_degrees),
		ADDRESS("(www\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.(com|org|net|edu|gov|mil|int|info|eu|uk|us|ca|au|de|fr|es|it|nl|be|ch|at|pl|se|no|dk|fi|ie|pt|cz|hu|ro|gr|ru|jp|cn|in|br)(/\\S*)?", false, Messages.TextForms_address);

		private final Pattern pattern;
		private final boolean amongNumbers;
		private final String message;

		Form(String pattern, boolean amongNumbers, String message) {
			this.pattern = Pattern.compile(pattern);
			this.amongNumbers = amongNumbers;
			this.message = message;
		}

		private boolean has(String text) {
			return pattern.matcher(text).matches();
		}
	}

	/**
	 * What was found.
	 *
	 * @param why   a sentence
	 * @param offer what reads the texts; empty where nothing does
	 */
	record Found(String why, Optional<Offer> offer) {
	}

	private TextForms() {
	}

	/** What the texts of a column are; empty where they have no known form. */
	static Optional<Found> of(ColumnScan scan, Reasons reasons) throws IOException {
		List<String> first = new ArrayList<>();
		for (byte code : TEXTS) {
			first.addAll(reasons.stripped(code));
		}
		if (first.isEmpty() || !first.stream().allMatch(TextForms::possible)) {
			return Optional.empty(); // the patterns are made when the first text may have one
		}
		boolean numbers = scan.count(Kinds.NUMBER.codes) * 10 > scan.nonEmpty();
		for (Form form : Form.values()) {
			if ((numbers ? form.amongNumbers : form != Form.MARK) && first.stream().allMatch(form::has)) {
				List<String> texts = reasons.sample(TEXTS).stream().map(CellReader::strip).toList();
				Optional<Found> found = texts.stream().filter(form::has).count() >= MOST * texts.size() ? found(form, texts) : Optional.empty();
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean possible(String text) {
		return text.length() <= LONGEST && text.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '.');
	}

	/** Whether the second of two years is the one behind the first. */
	private static boolean next(String text) {
		String years = text.replaceAll("\\D", "");
		return years.length() >= 6 && (Integer.parseInt(years.substring(0, 4)) + 1) % 100 == Integer.parseInt(years.substring(years.length() - 2));
	}

	/** Whether a range goes up: 06103-1234 is none. */
	private static boolean rising(Pattern range, String text) {
		Matcher ends = range.matcher(text);
		if (ends.matches() && ends.group(1) == null) {
			return true; // 85+ is the last of some ranges
		}
		if (!ends.matches() || ends.group(1).startsWith("0") && ends.group(1).length() > 1 && Character.isDigit(ends.group(1).charAt(1))) {
			return false;
		}
		String from = ends.group(1).replaceAll("[^\\d.]", "");
		String to = ends.group(2).replaceAll("[^\\d.]", "");
		return from.matches(PLAIN) && to.matches(PLAIN) && new BigDecimal(from).compareTo(new BigDecimal(to)) <= 0;
	}

	private static Optional<Found> found(Form form, List<String> texts) throws IOException {
		return switch (form) {
		case UNIT -> Units.of(texts).map(found -> new Found(form.message.replace("{0}", found.unit()), Optional.of(found.offer())))
				.or(() -> Units.different(texts).map(units -> new Found(Messages.TextForms_units.replace("{0}", units), Optional.empty())));
		case YEARS -> texts.stream().allMatch(TextForms::next) ? Optional.of(new Found(form.message, Optional.empty())) : Optional.empty();
		case RANGE -> texts.stream().allMatch(text -> rising(form.pattern, text)) ? Optional.of(new Found(form.message, Optional.empty())) : Optional.empty();
		case SHORT_MONTH -> ShortDates.month(texts).map(offer -> new Found(form.message, Optional.of(offer)));
		case SHORT_DATE -> Optional.of(new Found(form.message, ShortDates.offer(texts, "d.M.yy")));
		case DAY_OF_YEAR -> Optional.of(new Found(form.message, ShortDates.offer(texts, "yyyy-DDD")));
		default -> Optional.of(new Found(form.message, Optional.empty()));
		};
	}
}
