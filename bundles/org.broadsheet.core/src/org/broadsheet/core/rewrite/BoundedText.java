// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

/**
 * A text that may be looked at only so often, since some regular expressions try more ways through a text than there is time. What is counted is characters looked
 * at, not time, so that the same text always ends the same way.
 */
public final class BoundedText implements CharSequence {

	private static final int MOST_LOOKS = 5_000_000;

	private final String text;
	private int looks;

	/** Thrown when the expression has gone astray. */
	public static final class TooLong extends RuntimeException {
		private static final long serialVersionUID = 1L;

		TooLong() {
			super(null, null, false, false);
		}
	}

	/** A text not looked at yet. */
	public BoundedText(String text) {
		this.text = text;
	}

	@Override
	public char charAt(int index) {
		if (++looks > MOST_LOOKS) {
			throw new TooLong();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
