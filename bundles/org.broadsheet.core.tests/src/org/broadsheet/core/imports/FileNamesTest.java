// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names made of others fit into a file system, and end as they should. */
class FileNamesTest {

	@ParameterizedTest
	@CsvSource({ "a, 300, 243", "\u00fc, 300, 121", "\u6771, 300, 81", "\ud83d\ude00, 300, 60", "a, 243, 243", "a, 3, 3" })
	void theMiddleIsCut(String character, int times, int kept) {
		String name = FileNames.fitting("12345-", character.repeat(times), ".issue");
		assertEquals("12345-" + character.repeat(kept) + ".issue", name);
		assertEquals(true, name.getBytes(StandardCharsets.UTF_8).length <= 255);
	}

	@Test
	void whatCannotBeCutStays() {
		assertEquals("x".repeat(300), FileNames.fitting("x".repeat(150), "middle", "x".repeat(150)));
	}
}
