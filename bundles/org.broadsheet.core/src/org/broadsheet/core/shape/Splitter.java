// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.rewrite.BoundedText;
import org.eclipse.osgi.util.NLS;

/** Takes texts apart at a separator; the parts are trimmed, and empty where a text has fewer. */
public final class Splitter {

	/** As many parts a text can be taken into. */
	public static final int MOST = 100;

	private final Pattern separator;

	/**
	 * Prepares.
	 *
	 * @param separator plain text, or a regular expression
	 * @throws RefusedException with a sentence when it is empty or no regular expression
	 */
	public Splitter(String separator, boolean regex) throws RefusedException {
		if (separator.isEmpty()) {
			throw new RefusedException(Messages.Splitter_empty);
		}
		try {
			this.separator = Pattern.compile(regex ? separator : Pattern.quote(separator), Pattern.UNICODE_CHARACTER_CLASS);
		} catch (PatternSyntaxException e) {
			throw new RefusedException(NLS.bind(Messages.Splitter_pattern, new Object[] { separator, e.getDescription(), e.getIndex() + 1 }));
		}
	}

	/** How many parts a text has. */
	public int count(String text) {
		return split(text, MOST).length;
	}

	/** The parts of a text; the last one takes what is left. */
	String[] parts(String text, int count) {
		String[] parts = new String[count];
		Arrays.fill(parts, "");
		String[] found = split(text, count);
		for (int i = 0; i < found.length; i++) {
			parts[i] = found[i].strip();
		}
		return parts;
	}

	private String[] split(String text, int most) {
		if (text.isEmpty()) {
			return new String[0];
		}
		try {
			return separator.split(new BoundedText(text), most);
		} catch (BoundedText.TooLong | StackOverflowError e) {
			return new String[] { text }; // the expression goes astray in this text, and finds nothing
		}
	}

	/** Names for parts: those given, and made up ones where none is. */
	public static List<String> names(String column, List<String> given, int count) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			names.add(i < given.size() && !given.get(i).isBlank() ? given.get(i).strip() : column + " " + (i + 1));
		}
		return names;
	}
}
