// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.text.Dialect;
import org.eclipse.osgi.util.NLS;

/** The options in force, as data. */
final class OptionList {

	private final TextOptions given;
	private final List<ImportOption> options = new ArrayList<>();

	private OptionList(TextOptions given) {
		this.given = given;
	}

	/** Loads the names of all choices. */
	static void prepare() {
		encodings("UTF-8");
		separators();
	}

	static List<ImportOption> of(TextOptions given, SourceText source, Layout layout, RowLimit limit) {
		OptionList list = new OptionList(given);
		String encoding = source.encoding().charset().name();
		list.choice(TextOptions.ENCODING, Messages.OptionList_encoding, encodings(encoding), encoding, encoding(source.encoding()));
		String share = IssueText.bind(Messages.OptionList_share, String.format(Locale.ROOT, "%.0f", layout.share() * 100), layout.columns());
		list.choice(TextOptions.SEPARATOR, Messages.OptionList_separator, separators(), TextOptions.separator(layout.dialect()), separator(layout, source.head(), share));
		if (layout.dialect().separator() == FixedWidth.SEPARATOR) {
			String starts = source.fixed() instanceof FixedWidth columns ? columns.stored() : "";
			list.options.add(new ImportOption(TextOptions.COLUMNS, Messages.OptionList_columns, Kind.TEXT, List.of(), starts,
					list.given(TextOptions.COLUMNS) ? "" : starts.isEmpty() ? Messages.OptionList_noGaps : Messages.OptionList_gaps));
		}
		list.choice(TextOptions.QUOTE, Messages.OptionList_quote,
				List.of(new Choice("\"", "\""), new Choice("'", "'"), new Choice(TextOptions.NONE, Messages.OptionList_none)),
				TextOptions.stored(TextOptions.QUOTE, layout.dialect().quote()), quote(layout.dialect(), share));
		list.choice(TextOptions.ESCAPE, Messages.OptionList_escape,
				List.of(new Choice("doubled", Messages.OptionList_doubled), new Choice("backslash", Messages.OptionList_backslash)),
				TextOptions.stored(TextOptions.ESCAPE, layout.dialect().escape()), share);
		char comment = layout.dialect().comment();
		list.choice(TextOptions.COMMENT, Messages.OptionList_comment,
				List.of(new Choice(TextOptions.NONE, Messages.OptionList_commentRows), new Choice("#", Messages.OptionList_commentSign), new Choice("+", Messages.OptionList_rulerSign)),
				comment == 0 ? TextOptions.NONE : String.valueOf(comment),
				comment == 0 ? Messages.OptionList_noComments : comment == Rulers.SIGN ? Messages.OptionList_rulers : Messages.OptionList_comments);
		list.number(TextOptions.SKIP, Messages.OptionList_skip, layout.skipped(),
				layout.skipped() == 0 ? Messages.OptionList_noTitles : Messages.OptionList_titles);
		list.number(TextOptions.HEADERS, Messages.OptionList_headers, layout.headers(),
				layout.headers() == 0 ? Messages.OptionList_noHeaders : Messages.OptionList_words);
		list.number(TextOptions.LONGEST, Messages.OptionList_longest, limit.bytes(), Messages.OptionList_usual);
		return list.options;
	}

	private static String separator(Layout layout, Head head, String share) {
		Dialect dialect = layout.dialect();
		return head.separator() != 0 && head.separator() == dialect.separator() ? NLS.bind(Messages.OptionList_said, share) : dialect.separator() == 0 ? Messages.OptionList_oneColumn : layout.columns() == 1 && layout.share() == 1 ? Messages.OptionList_noComma
				: dialect.separator() == FixedWidth.SEPARATOR ? NLS.bind(Messages.OptionList_aligned, share) : dialect.frame() != Dialect.Frame.NONE ? NLS.bind(Messages.OptionList_framed, share) : dialect.aligned() ? NLS.bind(Messages.OptionList_aligned, share) : share;
	}

	/** Why it is this encoding, and where that is in doubt which other it may be. */
	private static String encoding(Encodings.Guess guess) {
		Encodings.Rival rival = guess.rival();
		return rival == null || !rival.close() ? guess.why()
				: NLS.bind(Messages.OptionList_rival, new Object[] { guess.why(), rival.charset().name(), rival.otherwise(), rival.read() });
	}

	private static String quote(Dialect dialect, String share) {
		return switch (dialect.quote()) {
		case '"' -> share;
		case 0 -> Messages.OptionList_unquoted;
		default -> dialect.escape() == 0 ? NLS.bind(Messages.OptionList_enclosing, dialect.quote()) : NLS.bind(Messages.OptionList_escaped, dialect.quote());
		};
	}

	private static List<Choice> encodings(String inForce) {
		List<Choice> choices = new ArrayList<>();
		encodings(choices, "", "UTF-8", "UTF-16LE", "UTF-16BE");
		encodings(choices, Messages.OptionList_western, "windows-1252", "ISO-8859-1", "ISO-8859-15", "IBM850", "IBM437", "x-MacRoman");
		encodings(choices, Messages.OptionList_central, "windows-1250", "ISO-8859-2", "IBM852");
		encodings(choices, Messages.OptionList_baltic, "windows-1257");
		encodings(choices, Messages.OptionList_turkish, "windows-1254", "IBM857");
		encodings(choices, Messages.OptionList_cyrillic, "windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5");
		encodings(choices, Messages.OptionList_greek, "windows-1253", "ISO-8859-7", "x-IBM737");
		encodings(choices, Messages.OptionList_hebrew, "windows-1255", "ISO-8859-8", "IBM862");
		encodings(choices, Messages.OptionList_arabic, "windows-1256", "ISO-8859-6");
		encodings(choices, Messages.OptionList_thai, "x-windows-874");
		encodings(choices, Messages.OptionList_japanese, "Shift_JIS", "EUC-JP");
		encodings(choices, Messages.OptionList_chinese, "GB18030", "Big5");
		encodings(choices, Messages.OptionList_korean, "EUC-KR");
		if (choices.stream().noneMatch(choice -> choice.value().equals(inForce))) {
			choices.add(new Choice(inForce, inForce));
		}
		return choices;
	}

	/** Those of one group of languages, as far as the Java in use has them. */
	private static void encodings(List<Choice> choices, String languages, String... names) {
		for (String name : names) {
			if (Charset.isSupported(name)) {
				choices.add(new Choice(name, languages.isEmpty() ? name : NLS.bind(Messages.OptionList_encodingOf, name, languages)));
			}
		}
	}

	private static List<Choice> separators() {
		Map<Character, String> names = Map.of(',', Messages.OptionList_comma, ';', Messages.OptionList_semicolon, '\t', Messages.OptionList_tab, '|',
				Messages.OptionList_bar, ' ', Messages.OptionList_space, ':', Messages.OptionList_colon);
		List<Choice> choices = new ArrayList<>();
		for (char separator : DialectGuess.SEPARATORS.toCharArray()) {
			String name = names.getOrDefault(separator, String.valueOf(separator));
			choices.add(new Choice(TextOptions.stored(TextOptions.SEPARATOR, separator), name));
			if (separator == ' ') {
				choices.add(new Choice(TextOptions.SPACES, Messages.OptionList_spaces));
			} else if (separator == '|') {
				choices.add(new Choice(TextOptions.PADDED, Messages.OptionList_paddedBars));
				choices.add(new Choice(TextOptions.FRAMED, Messages.OptionList_framedBars));
			}
		}
		choices.add(new Choice(TextOptions.FIXED, Messages.OptionList_fixed));
		choices.add(new Choice(TextOptions.NONE, Messages.OptionList_noneOneColumn));
		return choices;
	}

	private void choice(String key, String label, List<Choice> choices, String value, String why) {
		options.add(new ImportOption(key, label, Kind.CHOICE, choices, value, given(key) ? "" : why));
	}

	private void number(String key, String label, int value, String why) {
		options.add(new ImportOption(key, label, Kind.NUMBER, List.of(), String.valueOf(value), given(key) ? "" : why));
	}

	private boolean given(String key) {
		return !given.values().getOrDefault(key, "").isEmpty();
	}
}
