// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String LetterGuess_letters;
	public static String LetterGuess_likeliest;
	public static String LetterGuess_western;
	public static String LetterGuess_words;

	static {
		initializeMessages("org.broadsheet.core.text.messages", Messages.class);
	}

	private Messages() {
	}
}
