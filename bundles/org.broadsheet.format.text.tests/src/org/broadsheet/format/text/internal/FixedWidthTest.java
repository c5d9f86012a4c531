// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Texts without a separator whose columns are lined up by blanks. */
class FixedWidthTest {

	private static final String TOWNS = "ID   TOWN          FEE   NOTE~1    Avon          3.50  paid in full~12   Old Lyme     14.00  open~103  Kent          4.25  a b c~";

	@TempDir
	Path folder;

	/** In the texts and rows ~ is a line break and | parts cells. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', value = {
			"`" + TOWNS + "`! 1,4-6,14-19,24-26! ID|TOWN|FEE|NOTE~1|Avon|3.50|paid in full~12|Old Lyme|14.00|open~103|Kent|4.25|a b c! ``",
			"`Towns of 2024, by the department~~" + TOWNS + "~3 rows, as of May~`! 1,4-6,14-19,24-26! ID|TOWN|FEE|NOTE~1|Avon|3.50|paid in full~12|Old Lyme|14.00|open~103|Kent|4.25|a b c! title-rows blank-row footnotes",
			"`id   town       people~---- ---------- ------~1    Old Lyme     1000~22   Avon           50~333  Kent          123~`! 1,5-6,16-17! id|town|people~1|Old Lyme|1000~22|Avon|50~333|Kent|123! ruler-line",
			"`Ort          Straße          Zahl~München      Lange Straße       1~Köln         Am Weg             2~Bad Tölz     Ö                 13~Ulm          An der Brücke      4~`! 1,9-14,27-30! "
					+ "Ort|Straße|Zahl~München|Lange Straße|1~Köln|Am Weg|2~Bad Tölz|Ö|13~Ulm|An der Brücke|4! ``",
			"`Avon       18932  2024-01-02~Kent        2900  2024-02-02~Old Lyme    7628  2024-03-05~New London 27367  2024-03-09~`! 1,11-12,17-19! Column 1|Column 2|Column 3~Avon|18932|2024-01-02~Kent|2900|2024-02-02~"
					+ "Old Lyme|7628|2024-03-05~New London|27367|2024-03-09! no-header",
			"`1  Avon        yes~2              no~3  New London  yes~4  Kent~`! 1,2-4,14-16! Column 1|Column 2|Column 3~1|Avon|yes~2||no~3|New London|yes~4|Kent|! no-header",
			"`Name~Ann Lee~Bob Ray~Cyd Fox~Dan Oak~`! ``! Name~Ann Lee~Bob Ray~Cyd Fox~Dan Oak! one-column",
			"`Nam Fam~Ann Lee~Bob Ray~Cyd Fox~Dan Oak~`! ``! Nam Fam~Ann Lee~Bob Ray~Cyd Fox~Dan Oak! one-column",
			"`The town met on a Monday in May.~It was a cold day and nobody came.~We ate bread and then we left.~The end was not in sight.~`! ``! The town met on a Monday in May.~It was a cold day and nobody came.~"
					+ "We ate bread and then we left.~The end was not in sight.! one-column" })
	void areFound(String text, String starts, String rows, String codes) throws IOException {
		Path file = Files.writeString(folder.resolve("fixed.txt"), text.replace('~', '\n'));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(rows, String.join("~", Scans.all(table).stream().map(row -> String.join("|", row)).toList()));
			assertEquals(starts, option(table, "columnStarts"));
			assertEquals(codes, String.join(" ", Scans.codes(table)));
			assertEquals(Scans.rows(table), new TextImporter().preview(file, Map.of(), 100).rows().subList(0, Math.toIntExact(table.rowCount())));
		}
	}

	private static String option(ScannedTable table, String key) {
		return table.options().stream().filter(option -> option.key().equals(key)).map(ImportOption::value).findFirst().orElse("");
	}

	/** What was found is said by options, which alone give the same table again, in any encoding and with any line end. */
	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE" })
	void areFoundAgainWithTheOptionsInForce(String encoding) throws IOException {
		String text = ("id   town        people\r\n" + "1    Évreux        1000\r\n22   Old Lyme        50\r\n".repeat(3000));
		Path file = Files.write(folder.resolve("fixed.txt"), text.getBytes(Charset.forName(encoding)));
		Map<String, String> inForce = new HashMap<>();
		List<List<String>> rows;
		try (ScannedTable table = Scans.scan(file, Map.of("encoding", encoding))) {
			table.options().forEach(option -> inForce.put(option.key(), option.value()));
			rows = Scans.all(table);
			assertEquals(List.of("1", "Évreux", "1000"), rows.get(5999));
			assertEquals(6000, table.page(5998, 1).lines()[0]);
		}
		try (ScannedTable table = Scans.scan(file, inForce)) {
			assertEquals(rows, Scans.all(table));
		}
	}

	/** A longer number takes some of the blanks before its column; a text that goes over the edge of a column is left whole and told. */
	@Test
	void aLineThatDoesNotFitIsTold() throws IOException {
		String text = "id   town        people\n" + "1    Avon          1000\n22   Old Lyme        50\n".repeat(2000) + "3    Kent      12345678\n4    Much too long a name 7\n5    Lyme             7\n";
		try (ScannedTable table = Scans.scan(Files.writeString(folder.resolve("fixed.txt"), text), Map.of())) {
			assertEquals(List.of("3", "Kent", "12345678"), List.of(table.page(4000, 1).cells()[0]));
			assertEquals(List.of(4002L), Scans.flagged(table));
		}
	}

	/** Columns may stand without any blank between them where their places are given. */
	@Test
	void canBeGiven() throws IOException {
		Path file = Files.writeString(folder.resolve("fixed.txt"), "0001Avon 10\n0002Kent 20\n");
		try (ScannedTable table = Scans.scan(file, Map.of("separator", "fixed", "columnStarts", "1, 5, 10", "headerRows", "0"))) {
			assertEquals(List.of(List.of("0001", "Avon", "10"), List.of("0002", "Kent", "20")), Scans.rows(table));
		}
		try (ScannedTable table = Scans.scan(file, Map.of("separator", "fixed", "columnStarts", "5,1"))) {
			assertEquals(1, table.columns().size());
		}
	}
}
