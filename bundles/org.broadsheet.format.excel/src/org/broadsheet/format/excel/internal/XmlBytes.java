// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Looks at the bytes of a part before the parser does: refuses one in which no tag begins for so long that keeping what stands there would take all memory. */
final class XmlBytes extends FilterInputStream {

	private static final int LONGEST_TOKEN = 1 << 24;

	private int length;
	private boolean typed;

	XmlBytes(InputStream in) {
		super(in);
	}

	/** Whether the part has a document type, as far as it has been read. */
	boolean typed() {
		return typed;
	}

	@Override
	public int read(byte[] target, int from, int wanted) throws IOException {
		int n = in.read(target, from, wanted);
		length += Math.max(0, n);
		for (int i = from; i < from + n; i++) {
			if (target[i] == '<') {
				length = from + n - 1 - i;
				typed |= i + 2 < from + n && target[i + 1] == '!' && target[i + 2] == 'D';
			}
		}
		if (length > LONGEST_TOKEN) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
		}
		return n;
	}
}
