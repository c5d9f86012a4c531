// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/**
 * A text of many cells, classified once.
 *
 * @param bytes as UTF-8
 * @param mask  kinds of its bytes
 * @param code  its class
 */
record KnownText(byte[] bytes, int mask, byte code) {

	static final KnownText TRUE = of("true");
	static final KnownText FALSE = of("false");

	static KnownText of(String text) {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		int mask = ByteKinds.mask(utf8, 0, utf8.length);
		return new KnownText(utf8, mask, CellClass.of(utf8, 0, utf8.length, mask));
	}

	void into(SheetRow row, int column) throws IOException {
		row.set(column, bytes, 0, bytes.length, mask, code);
	}
}
