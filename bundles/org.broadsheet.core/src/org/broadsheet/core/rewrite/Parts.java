// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.rewrite.CellFunction.ReplacePart;
import org.eclipse.osgi.util.NLS;

/** Finds and replaces parts of texts. */
final class Parts {

	private static final Map<ReplacePart, Pattern> COMPILED = new ConcurrentHashMap<>();
	private static final int KEPT = 64;

	private Parts() {
	}

	static String replaced(ReplacePart part, String text) {
		if (!part.regex() && part.matchCase()) {
			return text.replace(part.find(), part.replacement());
		}
		String replacement = part.regex() ? part.replacement() : Matcher.quoteReplacement(part.replacement());
		try {
			return pattern(part).matcher(new BoundedText(text)).replaceAll(replacement);
		} catch (BoundedText.TooLong | StackOverflowError e) {
			return text; // the pattern goes astray in this text: it is left as it was, like one that does not match
		}
	}

	private static Pattern pattern(ReplacePart part) {
		if (COMPILED.size() > KEPT) {
			COMPILED.clear();
		}
		return COMPILED.computeIfAbsent(part, wanted -> compile(wanted));
	}

	private static Pattern compile(ReplacePart part) {
		int flags = part.matchCase() ? Pattern.UNICODE_CHARACTER_CLASS : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
		return Pattern.compile(part.regex() ? part.find() : Pattern.quote(part.find()), flags);
	}

	static void check(ReplacePart part) throws RefusedException {
		if (part.find().isEmpty()) {
			throw new RefusedException(Messages.Parts_empty);
		}
		try {
			if (part.regex()) {
				checkReplacement(pattern(part), part.replacement());
			}
		} catch (PatternSyntaxException e) {
			throw new RefusedException(NLS.bind(Messages.Parts_pattern, new Object[] { part.find(), e.getDescription(), e.getIndex() + 1 }));
		}
	}

	private static void checkReplacement(Pattern pattern, String replacement) throws RefusedException {
		int groups = pattern.matcher("").groupCount();
		for (int i = 0; i < replacement.length(); i++) {
			char c = replacement.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '$') {
				Matcher reference = Pattern.compile("\\$(?:(\\d)|\\{([a-zA-Z][a-zA-Z0-9]*)\\})").matcher(replacement).region(i, replacement.length());
				boolean known = reference.lookingAt() && (reference.group(1) != null ? Integer.parseInt(reference.group(1)) <= groups : pattern.namedGroups().containsKey(reference.group(2)));
				if (!known) {
					throw new RefusedException(NLS.bind(Messages.Parts_group, replacement, groups));
				}
			}
		}
		if (replacement.length() - replacement.replaceAll("\\\\+$", "").length() % 2 == 1 && replacement.endsWith("\\")) {
			throw new RefusedException(NLS.bind(Messages.Parts_group, replacement, groups));
		}
	}
}
