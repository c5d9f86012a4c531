// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The characters of a page as they go to the parser, and how much of them it still holds: rows that were taken are gone. Refuses a page that would fill the memory with one thing. */
final class Held extends FilterReader {

	/** What may be held at once, far more than a row has: so many characters, or so many elements as fit into memory as well. */
	private static final long MOST = 24L << 20;
	/** What the begin of an element counts beside its characters. */
	private static final int ELEMENT = 100;

	/** What was let go of within a row that goes on. */
	private record Part(int level, long amount) {
	}

	private final Deque<Part> parts = new ArrayDeque<>();
	/** How much had been read at the end of each block, by number of characters. */
	private long[] ends = new long[64];
	private long[] amounts = new long[64];
	private int blocks = 1;
	private long from;
	private long gone;

	Held(Reader in) {
		super(in);
	}

	/** A page holds too much at once. */
	static final class TooMuch extends IOException {

		private static final long serialVersionUID = 1L;
	}

	@Override
	public int read(char[] target, int begin, int length) throws IOException {
		if (amounts[blocks - 1] - from - gone > MOST) {
			throw new TooMuch();
		}
		int count = in.read(target, begin, length);
		long amount = count;
		for (int i = begin; i < begin + count; i++) {
			amount += target[i] == '<' ? ELEMENT : 0;
		}
		if (blocks == ends.length) {
			ends = Arrays.copyOf(ends, blocks * 2);
			amounts = Arrays.copyOf(amounts, blocks * 2);
		}
		if (count > 0) {
			ends[blocks] = ends[blocks - 1] + count;
			amounts[blocks] = amounts[blocks - 1] + amount;
			blocks++;
		}
		return count;
	}

	/** How much had been read up to a character. */
	private long amount(int character) {
		int found = Arrays.binarySearch(ends, 0, blocks, character);
		if (found >= 0 || -found - 1 == blocks) {
			return amounts[found >= 0 ? found : blocks - 1];
		}
		int block = -found - 1;
		long part = (amounts[block] - amounts[block - 1]) * (character - ends[block - 1]) / (ends[block] - ends[block - 1]);
		return amounts[block - 1] + part;
	}

	/** Nothing that was read before a character is there any more. */
	void letGo(int before) {
		from = Math.max(from, amount(before));
		gone = 0;
		parts.clear();
	}

	/**
	 * A row within others is not there any more.
	 *
	 * @param level in how many rows it stood
	 * @param begin its first character
	 * @param end   the character behind it and all that stood in it
	 */
	void letGo(int level, int begin, int end) {
		while (!parts.isEmpty() && parts.peekLast().level() > level) {
			gone -= parts.removeLast().amount();
		}
		long before = !parts.isEmpty() && parts.peekLast().level() == level ? parts.removeLast().amount() : 0;
		long amount = Math.max(0, amount(end) - amount(begin));
		parts.addLast(new Part(level, before + amount));
		gone += amount;
	}
}
