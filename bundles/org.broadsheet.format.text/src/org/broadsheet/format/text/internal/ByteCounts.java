// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

/** How often each byte stands at the even and at the odd places of a text, counted once for all that is asked about its bytes. */
final class ByteCounts {

	private static final int FIRST_PRINTED = ' ';

	private final byte[] bytes;
	private final int length;
	private final int[] even = new int[256];
	private final int[] odd = new int[256];

	ByteCounts(byte[] b, int length) {
		this.bytes = b;
		this.length = length;
		for (int i = 1; i < length; i += 2) {
			even[b[i - 1] & 0xff]++;
			odd[b[i] & 0xff]++;
		}
		if ((length & 1) != 0) {
			even[b[length - 1] & 0xff]++;
		}
	}

	/** Number of zero bytes at even places, from 0. */
	int evenZeros() {
		return even[0];
	}

	int oddZeros() {
		return odd[0];
	}

	/** Whether all bytes are ASCII. */
	boolean ascii() {
		int high = 0;
		for (int b = 0x80; b < 0x100; b++) {
			high += even[b] + odd[b];
		}
		return high == 0;
	}

	/** Whether so many bytes are control characters that this is no text, but for the marks of its end. */
	boolean binary() {
		int end = Head.end(bytes, length);
		int controls = end - length;
		for (int b = 0; b < FIRST_PRINTED; b++) {
			controls += b < '\t' || b > '\r' ? even[b] + odd[b] : 0;
		}
		return controls * 20 > end && controls > 2;
	}
}
