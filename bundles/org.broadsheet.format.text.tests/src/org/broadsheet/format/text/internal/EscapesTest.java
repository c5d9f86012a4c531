// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backslashes before separators and line breaks that no quotes enclose, as databases write texts. */
class EscapesTest {

	@TempDir
	Path folder;

	/** In the texts and rows ~ is a line break, > a tab and | parts cells. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', value = {
			"id,town,pop~1,Avon\\, north,10~2,Kent,\\N~3,Lyme \\\\ East,7! backslash! id|town|pop~1|Avon, north|10~2|Kent|~3|Lyme \\ East|7",
			"id>town>pop~1>Avon\\>north>10~2>Kent>\\N~3>Lyme\\~East>7~4>York>8! backslash! id|town|pop~1|Avon>north|10~2|Kent|~3|Lyme~East|7~4|York|8",
			"id>name>note~1>Ann>\\N~2>\\N>said \"hi\"~3>Bob>C:\\\\new! backslash! id|name|note~1|Ann|~2||said \"hi\"~3|Bob|C:\\new",
			"id,path,n~1,C:\\temp\\,10~2,C:\\dir\\,20~3,D:\\x\\,30! doubled! id|path|n~1|C:\\temp\\|10~2|C:\\dir\\|20~3|D:\\x\\|30",
			"id,path,n~1,C:\\temp,10~2,C:\\dir\\,20~3,D:\\x,30! doubled! id|path|n~1|C:\\temp|10~2|C:\\dir\\|20~3|D:\\x|30",
			"id,path,n~1,C:\\q,10~2,\\N,20~3,C:\\x,30! doubled! id|path|n~1|C:\\q|10~2|\\N|20~3|C:\\x|30" })
	void areFound(String text, String escape, String rows) throws IOException {
		Path file = Files.writeString(folder.resolve("dump.txt"), text.replace('~', '\n').replace('>', '\t') + "\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(escape, table.options().stream().filter(option -> option.key().equals("escape")).findFirst().orElseThrow().value());
			assertEquals(rows, String.join("~", Scans.all(table).stream().map(row -> String.join("|", row)).toList()).replace("\n", "~").replace('\t', '>'));
			assertEquals(List.of(), Scans.flagged(table));
		}
	}

	/** A line break inside a text counts as a line, and the rows behind it are found again. */
	@Test
	void keepTheNumbersOfLines() throws IOException {
		Path file = Files.writeString(folder.resolve("dump.txt"), "id\tname\n" + "1\ta\\\r\nb\n2\tc\\\td\n".repeat(500));
		try (ScannedTable table = Scans.scan(file, Map.of("escape", "backslash", "separator", "tab"))) {
			assertEquals(1000, table.rowCount());
			assertEquals(List.of("2", "c\td"), List.of(table.page(999, 1).cells()[0]));
			assertEquals(1 + 3 * 499 + 3, table.page(999, 1).lines()[0]);
		}
	}
}
