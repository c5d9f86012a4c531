// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.rewrite.BoundedText;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Whether a value keeps the rules of its column, and whether rules can be kept at all. */
final class RuleCheck {

	private static final int KEPT = 200;
	private static final int LISTED = 5;
	private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
	private static final Map<String, Set<String>> LISTS = new ConcurrentHashMap<>();
	private static final Map<Limit, Optional<String>> LIMITS = new ConcurrentHashMap<>();

	private RuleCheck() {
	}

	private record Limit(DataType type, String text) {
	}

	/** The first rule that a value breaks. */
	static Optional<CellValue.Error> broken(ColumnRules rules, DataType type, String canonical, String text) {
		for (CellRule rule : CellRule.values()) {
			String demand = rules.values().get(rule.key());
			if (demand != null && !kept(rule, demand, type, canonical, text)) {
				return Optional.of(error(rule, demand, text));
			}
		}
		return Optional.empty();
	}

	private static boolean kept(CellRule rule, String demand, DataType type, String canonical, String text) {
		return switch (rule) {
		case REQUIRED, UNIQUE, UNIQUE_TOGETHER -> true;
		case ONE_OF -> listed(demand, canonical, text);
		case NONE_OF -> !listed(demand, canonical, text);
		case PATTERN -> matches(demand, text);
		case MINIMUM -> compare(type, canonical, demand) >= 0;
		case MAXIMUM -> compare(type, canonical, demand) <= 0;
		case MIN_LENGTH -> text.codePointCount(0, text.length()) >= Integer.parseInt(demand);
		case MAX_LENGTH -> text.codePointCount(0, text.length()) <= Integer.parseInt(demand);
		case ASCII -> text.chars().allMatch(c -> c < 0x80);
		};
	}

	private static boolean listed(String demand, String canonical, String text) {
		if (LISTS.size() > KEPT) {
			LISTS.clear();
		}
		Set<String> listed = LISTS.computeIfAbsent(demand, list -> Set.copyOf(CellRule.list(list)));
		return listed.contains(text.strip()) || listed.contains(canonical);
	}

	private static boolean matches(String demand, String text) {
		try {
			return pattern(demand).matcher(new BoundedText(text)).matches();
		} catch (BoundedText.TooLong | StackOverflowError e) {
			return false; // the pattern goes astray in this text: nobody can say that it matches
		}
	}

	private static Pattern pattern(String demand) {
		if (PATTERNS.size() > KEPT) {
			PATTERNS.clear();
		}
		return PATTERNS.computeIfAbsent(demand, wanted -> Pattern.compile(wanted, Pattern.UNICODE_CHARACTER_CLASS));
	}

	/** How a value stands to a limit; the same when a later change of type left the limit without meaning. */
	private static int compare(DataType type, String canonical, String limit) {
		return limit(type, limit).map(known -> compareCanonical(type, canonical, known)).orElse(0);
	}

	private static int compareCanonical(DataType type, String a, String b) {
		try {
			return switch (type) {
			case NUMBER -> new BigDecimal(a).compareTo(new BigDecimal(b));
			case DATE_TIME_ZONED -> OffsetDateTime.parse(a).toInstant().compareTo(OffsetDateTime.parse(b).toInstant());
			default -> a.compareTo(b);
			};
		} catch (DateTimeParseException | NumberFormatException e) {
			return a.compareTo(b); // texts of one form, which stand in the order of their values
		}
	}

	private static Optional<String> limit(DataType type, String limit) {
		if (LIMITS.size() > KEPT) {
			LIMITS.clear();
		}
		return LIMITS.computeIfAbsent(new Limit(type, limit), known -> read(type, limit));
	}

	private static Optional<String> read(DataType type, String limit) {
		boolean ordered = type == DataType.NUMBER || type == DataType.DATE_TIME || type == DataType.DATE_TIME_ZONED;
		return ordered && CellReader.read(type, ParseOptions.DEFAULT, limit) instanceof CellValue.Value value ? Optional.of(value.canonical()) : Optional.empty();
	}

	private static CellValue.Error error(CellRule rule, String demand, String text) {
		String shown = shown(text);
		return switch (rule) {
		case ONE_OF -> new CellValue.Error("value-not-permitted", NLS.bind(Messages.RuleCheck_oneOf, shown, some(CellRule.list(demand))));
		case NONE_OF -> new CellValue.Error("value-forbidden", NLS.bind(Messages.RuleCheck_noneOf, shown));
		case PATTERN -> new CellValue.Error("pattern-mismatch", NLS.bind(Messages.RuleCheck_pattern, shown, demand));
		case MINIMUM -> new CellValue.Error("below-minimum", NLS.bind(Messages.RuleCheck_minimum, shown, demand));
		case MAXIMUM -> new CellValue.Error("above-maximum", NLS.bind(Messages.RuleCheck_maximum, shown, demand));
		case MIN_LENGTH -> new CellValue.Error("too-short", IssueText.bind(Messages.RuleCheck_minLength, shown, demand));
		case MAX_LENGTH -> new CellValue.Error("too-long", IssueText.bind(Messages.RuleCheck_maxLength, new Object[] { shown, text.codePointCount(0, text.length()), demand }));
		case ASCII -> new CellValue.Error("not-ascii", NLS.bind(Messages.RuleCheck_ascii, shown, Character.toString(text.codePoints().filter(c -> c >= 0x80).findFirst().orElse(' '))));
		case REQUIRED, UNIQUE, UNIQUE_TOGETHER -> throw new IllegalArgumentException(rule.key());
		};
	}

	private static String some(List<String> texts) {
		String first = String.join(", ", texts.subList(0, Math.min(LISTED, texts.size())));
		return texts.size() > LISTED ? NLS.bind(Messages.RuleCheck_more, first, texts.size() - LISTED) : first;
	}

	static String shown(String text) {
		return IssueText.shortened(text);
	}

	/** Why a demand is none, as a sentence. */
	static Optional<String> problem(CellRule rule, String value, DataType type) {
		return switch (rule.demand()) {
		case FLAG -> value.equals("true") ? Optional.empty() : Optional.of(NLS.bind(Messages.RuleCheck_flag, rule.key(), value));
		case LIST -> CellRule.list(value).isEmpty() ? Optional.of(NLS.bind(Messages.RuleCheck_noList, rule.key())) : Optional.empty();
		case LENGTH -> value.matches("\\d{1,9}") ? Optional.empty() : Optional.of(NLS.bind(Messages.RuleCheck_length, rule.key(), value));
		case LIMIT -> limit(type, value).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.RuleCheck_limit, new Object[] { rule.key(), value, TypeLabels.of(type) }));
		case PATTERN -> patternProblem(value);
		};
	}

	private static Optional<String> patternProblem(String value) {
		try {
			pattern(value);
			return value.isEmpty() ? Optional.of(Messages.RuleCheck_noPattern) : Optional.empty();
		} catch (PatternSyntaxException e) {
			return Optional.of(NLS.bind(Messages.RuleCheck_badPattern, new Object[] { value, e.getDescription(), e.getIndex() + 1 }));
		}
	}

	/** Why no value can keep two rules at once, as a sentence. */
	static Optional<String> contradiction(ColumnRules rules, DataType type) {
		Optional<String> least = rules.demand(CellRule.MINIMUM).flatMap(limit -> limit(type, limit));
		Optional<String> greatest = rules.demand(CellRule.MAXIMUM).flatMap(limit -> limit(type, limit));
		if (least.isPresent() && greatest.isPresent() && compareCanonical(type, least.get(), greatest.get()) > 0) {
			return Optional.of(NLS.bind(Messages.RuleCheck_emptyRange, rules.demand(CellRule.MINIMUM).orElse(""), rules.demand(CellRule.MAXIMUM).orElse("")));
		}
		int shortest = rules.demand(CellRule.MIN_LENGTH).map(Integer::valueOf).orElse(0);
		int longest = rules.demand(CellRule.MAX_LENGTH).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
		return shortest > longest ? Optional.of(NLS.bind(Messages.RuleCheck_emptyRange, shortest, longest)) : Optional.empty();
	}
}
