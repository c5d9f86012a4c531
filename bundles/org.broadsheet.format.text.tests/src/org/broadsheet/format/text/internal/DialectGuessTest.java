// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One small text for each class of texts whose separator or quote is easily mistaken. */
class DialectGuessTest {

	@TempDir
	Path folder;

	static Stream<Arguments> texts() {
		return Stream.of(
				arguments("apostrophes in words enclose nothing", "Area|Step|Note\nRules|Set 'types' first|\nRules|Validate \"usage\" of it|x\nCards|One of the employee's cards|y\n", "| none 3"),
				arguments("apostrophes around nothing are no quotes", "size\t\"First (a: 4)\"\t\"Second (a: 4)\"\n100\t0.2\t''\n200\t0.3\t''\n300\t0.4\t''\n", "tab \" 3"),
				arguments("apostrophes that are all escaped are quotes", "1;Engineers\n2;Ships\\' officers\n3;Clerks\n4;Pilots\\' mates\n", "; ' 2"),
				arguments("apostrophes around texts are quotes", "id,name\n1,'Avon, north'\n2,'Kent, south'\n3,'Lyme'\n", ", ' 2"),
				arguments("lists within cells", "col1,col2\n1;2;3,4;5;6\na;b;c,d;e;f\n", ", \" 2"),
				arguments("a semicolon in a description", "code,text\nA1,Total; Estimate; Households\nA2,Total; Margin of Error; Households\nA3,Median income; Estimate; Households\n", ", \" 2"),
				arguments("a separator that only ends lines", "1, I;\n2, L;\n3, I;\n4, V;\n", ", \" 2"),
				arguments("names of times", "HH:mm:ss.S,HH:mm:ss.SS\n15:02:37.1,15:02:37.14\n", ", \" 2"),
				arguments("times and addresses", "When Name Page\n\"Jan 28\" 00:15 https://example.org/a\n\"Jan 29\" 00:30 https://example.org/b\n\"Jan 30\" 01:45 https://example.org/c\n", "space \" 3"),
				arguments("texts with spaces are quoted, some are not", "Day Qty Kind \"Text\" \"Page\"\n2018-01-28 2 Boots \"for the winter\" \"http://e.org/1\"\n2018-01-29 0 Jacket \"for the rain\" \"http://e.org/2\"\n"
						+ "2018-01-30 7 Boots \"for the spring\" \"http://e.org/3\"\n2018-01-30 7 Men's Hiking Boots \"for the spring\" \"http://e.org/3\"\n", "space \" 5"),
				arguments("lined up columns", "id      carat       cut  price\n1      0.23     Ideal    326\n2      0.21   Premium    326\n13      0.23      Good   1327\n", "spaces \" 4"),
				arguments("lined up columns below titles", "5\nmethane molecule\nC        0.000000        0.000000\nH        1.026719        0.100000\nH       -0.513360       -0.889165\nH       -0.513360        0.889165\n", "spaces \" 3"),
				arguments("an empty cell between spaces", "id zip note fee\n1 06123  3.50\n2 06440  4.00\n3 06764  2.75\n", "space \" 4"),
				arguments("names of two words", "Name\nJohn Smith\nMary Jones\nAnn Miller\nPeter Brown\nJane Doe\n", ", \" 1"),
				arguments("words of one column", "M5\nM4\nM3\nl;\nMg\nQT\nM9\nus\nD's\nYY\n", ", \" 1"),
				arguments("sentences", "Members of the board, thank you.\nWe met last year; it was cold.\nThe town grew.\nNobody left.\nWe built a bridge, a school, and a park.\nIt cost little: we're careful.\n", "none \" 1"),
				arguments("one column and every separator once", "\"a comma (,) within quotes\"\nonly one column\na semicolon (;) here\na colon (:) or a bar (|)\na tab (\t) as well\nno more\n", ", \" 1"),
				arguments("a quote within quoted texts", "\"Pedro \"the\" legend\"\n\"Ann\"\n\"Bob \"x\" y\"\n", ", \" 1"),
				arguments("speech", "\"Welcome\" she said.\nNobody answered.\n\"Be seated\" she said and sat down.\n", ", none 1"),
				arguments("one column without a comma", "Town\nAvon\nKent\nLyme\n", ", \" 1"),
				arguments("comments with the sign that could part cells", "# Dump of groups\n# Version 133\n# Do not change\n\n#\n# TABLE\n#\ngroup\nA\nB\n", ", \" 1"),
				arguments("carets", "id^name^age\n1^Ann^31\n2^Bob^42\n3^Cy^53\n", "^ \" 3"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void finds(String what, String text, String expected) throws IOException {
		SourceText source = SourceText.open(Files.writeString(folder.resolve("text.csv"), text), new TextOptions(Map.of()));
		DialectGuess guess = DialectGuess.guess(source.head(), new TextOptions(Map.of()));
		assertEquals(expected, TextOptions.separator(guess.dialect()) + " " + TextOptions.stored(TextOptions.QUOTE, guess.dialect().quote()) + " " + guess.width());
	}

	@ParameterizedTest
	@MethodSource("linedUp")
	void readsLinedUpColumns(String text, List<List<String>> expected) throws IOException {
		try (ScannedTable table = Scans.scan(Files.writeString(folder.resolve("text.txt"), text), Map.of())) {
			assertEquals(expected, Scans.all(table));
			assertEquals(List.of(), Scans.flagged(table));
		}
	}

	static Stream<Arguments> linedUp() {
		List<List<String>> table = List.of(List.of("id", "town", "fee"), List.of("1", "Avon", "3.50"), List.of("12", "Old Lyme", "14.00"), List.of("103", "Kent", "4.25"));
		return Stream.of(arguments("  id  town          fee\n   1  Avon         3.50\n  12  \"Old Lyme\"  14.00\n 103  Kent         4.25\n", table),
				arguments("id   town         fee  \r\n1    Avon         3.50 \r\n12   \"Old Lyme\"   14.00\r\n103  Kent         4.25 ", table));
	}
}
