// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of dashes that draw a table. */
class RulersTest {

	@TempDir
	Path folder;

	/** In each text a slash is a line break; what is expected is the header and the rows, the codes of the issues, and the line of the first ruler with their number. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = {
			"~ id | town | pop / ----+------+-----/  1 | Avon |  10/    | Kent |    /(2 rows)/~! id,town,pop/1,Avon,10/,Kent,! ruler-line footnotes! 2 1",
			"+----+------+/| id | town |/+----+------+/|  1 | Avon |/|  2 |      |/+----+------+/2 rows in set (0.00 sec)! id,town/1,Avon/2,! ruler-line footnotes! 1 3",
			"mysql> select * from t;/+----+------+/| id | town |/+----+------+/|  1 | Avon |/+----+------+! id,town/1,Avon! title-rows ruler-line! 2 3",
			"+----+------+/| id | town |/+====+======+/| 1  | Avon |/+----+------+/| 2  | Kent |/+----+------+! id,town/1,Avon/2,Kent! ruler-line! 1 4",
			"┌────┬──────┐/│ id │ town │/├────┼──────┤/│  1 │ Avon │/│  2 │      │/└────┴──────┘! id,town/1,Avon/2,! ruler-line! 1 3",
			"Towns/╔════╦══════╗/║ id ║ town ║/╠════╬══════╣/║  1 ║ Avon ║/║  2 ║ Kent ║/╚════╩══════╝/2 rows! id,town/1,Avon/2,Kent! title-rows ruler-line footnotes! 2 3",
			"┏━━━━┳━━━━━━┓/┃ id ┃ town ┃/┡━━━━╇━━━━━━┩/│ 1  │ Avon │/├────┼──────┤/│ 2  │ Kent │/└────┴──────┘! id,town/1,Avon/2,Kent! ruler-line! 1 4",
			"~ id │ town /────┼──────/  1 │ Avon /  2 │ Kent ~! id,town/1,Avon/2,Kent! ruler-line! 2 1",
			"id,note/1,a │ b/2,c ─ d! id,note/1,a │ b/2,c ─ d! ~~! 0 0",
			"| id | town | pop |/|---|:--|--:|/| 1 | Avon \"A\" | 10 |/| 2 | Kent | 20 |! id,town,pop/1,Avon \"A\",10/2,Kent,20! ruler-line! 2 1",
			"|id|town|/|-|-|/|1|Avon|/|2||! id,town/1,Avon/2,! ruler-line! 2 1",
			"town | note/---|---/Avon | a b/Kent | c! town,note/Avon,a b/Kent,c! ruler-line! 2 1",
			"id,town,pop/--,----------,---/1,Avon,10/2,Kent,20! id,town,pop/1,Avon,10/2,Kent,20! ruler-line! 2 1",
			"Name,Rank/----,----/Ann,high/Bob,low! Name,Rank/Ann,high/Bob,low! ruler-line! 2 1",
			"id,town,pop/-,-,-/1,Avon,10/2,Kent,20! id,town,pop/-,-,-/1,Avon,10/2,Kent,20! ~~! 0 0",
			"id|phone|pop/1|+49|10/2|+1|20! id,phone,pop/1,+49,10/2,+1,20! ~~! 0 0",
			"phone|town|pop/+49|Avon|10/+1|Kent|20! phone,town,pop/+49,Avon,10/+1,Kent,20! ~~! 0 0" })
	void areNoRows(String text, String rows, String codes, String ruler) throws IOException {
		Path file = Files.writeString(folder.resolve("drawn.txt"), text.replace('/', '\n') + "\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			List<String> found = Scans.all(table).stream().map(row -> String.join(",", row)).toList();
			assertEquals(rows, String.join("/", found));
			assertEquals(codes, String.join(" ", Scans.codes(table)));
			assertEquals(ruler, table.issues().stream().filter(issue -> issue.code().equals("ruler-line"))
					.map(issue -> issue.line() + " " + issue.message().split(" ")[0]).findFirst().orElse("0 0"));
			assertEquals(table.columns().stream().map(column -> column.name()).toList(), new TextImporter().preview(file, Map.of(), 100).headers());
		}
	}

	/** What was found is said by options, which alone give the same table again. */
	@Test
	void areFoundAgainWithTheOptionsInForce() throws IOException {
		Path file = Files.writeString(folder.resolve("drawn.txt"), "+----+------+\n| id | town |\n+----+------+\n" + "|  1 | Avon |\n".repeat(200) + "+----+------+\n");
		Map<String, String> inForce = new HashMap<>();
		List<List<String>> rows;
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			for (ImportOption option : table.options()) {
				inForce.put(option.key(), option.value());
				assertTrue(option.choices().isEmpty() || option.choices().stream().anyMatch(choice -> choice.value().equals(option.value())), option.key());
			}
			rows = Scans.all(table);
		}
		try (ScannedTable table = Scans.scan(file, inForce)) {
			assertEquals(rows, Scans.all(table));
			assertEquals(List.of("ruler-line"), Scans.codes(table));
		}
		try (ScannedTable table = Scans.scan(file, Map.of("separator", "|", "comment", "none"))) {
			assertEquals(4, table.columns().size());
		}
	}
}
