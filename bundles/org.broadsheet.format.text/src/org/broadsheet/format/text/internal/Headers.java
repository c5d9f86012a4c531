// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.CellClass;

/** Tells whether a line looks like a header. */
final class Headers {

	private Headers() {
	}

	static boolean like(String line, Layout layout) {
		List<String> cells = cells(line, layout);
		long typed = cells.stream().filter(cell -> HeaderGuess.typed(CellClass.of(cell))).count();
		long words = cells.stream().filter(cell -> CellClass.of(cell) == CellClass.OTHER).count();
		return typed == 0 && words * 2 > cells.size();
	}

	private static List<String> cells(String line, Layout layout) {
		byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
		RowTokenizer tokenizer = new RowTokenizer(layout.dialect());
		tokenizer.next(bytes, 0, bytes.length - 1, true);
		return RowRepair.texts(bytes, tokenizer);
	}
}
