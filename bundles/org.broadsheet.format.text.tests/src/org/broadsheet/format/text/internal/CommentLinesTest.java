// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that begin with a number sign. */
class CommentLinesTest {

	@TempDir
	Path folder;

	/** In each text a slash is a line break; what is expected is the header and the rows, and the lines of comments. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"# Towns/# by hand, 2024/id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! 1",
			"id,town,fee/1,Avon,3/# closed since May/2,Kent,4/3,Lyme,5/# end, of it! id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! 3 6",
			"id,town,fee/# below: by hand/1,Avon,3/2,\"Kent/# not a comment\",4/3,Lyme,5! id,town,fee/1,Avon,3/2,Kent/# not a comment,4/3,Lyme,5! 2",
			"id,town,fee/1,Avon,3/# don't \"worry/2,Kent,4/# or, \"do/3,Lyme,5! id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! 3 5",
			"# made by hand/# id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! # id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! 1",
			"#id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! #id,town,fee/1,Avon,3/2,Kent,4/3,Lyme,5! ''",
			"no,name,fee/#1,Avon,3/#2,Kent,4/#3,Lyme,5! no,name,fee/#1,Avon,3/#2,Kent,4/#3,Lyme,5! ''",
			"tag,uses,fee/#open,7,3/data,4,4/maps,5,5! tag,uses,fee/#open,7,3/data,4,4/maps,5,5! ''",
			"# Towns/town/Avon/Kent/Lyme! town/Avon/Kent/Lyme! 1",
			"tag/#open/data/maps/#free! tag/#open/data/maps/#free! ''",
			"# Stations/#/id  fee   rain/1   3.5   0.2/# broken/22  14.0  0.1/3   2.5   0.0! id,fee,rain/1,3.5,0.2/22,14.0,0.1/3,2.5,0.0! 1 5" })
	void areNoRows(String text, String rows, String lines) throws IOException {
		Path file = Files.writeString(folder.resolve("text.csv"), text.replace('/', '\n') + "\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			List<String> found = Scans.all(table).stream().map(row -> String.join(",", row)).toList();
			assertEquals(rows, String.join("/", found).replace('\n', '/'));
			assertEquals(lines, lines(table.issues()));
			assertEquals(List.of(), Scans.flagged(table));
			Preview preview = new TextImporter().preview(file, Map.of(), 100);
			assertEquals(table.columns().stream().map(column -> column.name()).toList(), preview.headers());
			assertEquals(Scans.rows(table), preview.rows());
			assertEquals(lines, lines(preview.issues()));
		}
	}

	private static String lines(List<Issue> issues) {
		return String.join(" ", issues.stream().filter(issue -> issue.code().equals("comment-line")).map(issue -> String.valueOf(issue.line())).toList());
	}

	@Test
	void canBeReadAsRows() throws IOException {
		Path file = Files.writeString(folder.resolve("text.csv"), "id,town\n1,Avon\n# closed\n2,Kent\n3,Lyme\n");
		Map<String, String> options;
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			Issue issue = table.issues().stream().filter(found -> found.code().equals("comment-line")).findFirst().orElseThrow();
			options = Map.of(issue.fixes().getFirst().parameters().get("key"), issue.fixes().getFirst().parameters().get("value"));
		}
		try (ScannedTable table = Scans.scan(file, options)) {
			assertEquals(4, table.rowCount());
			assertTrue(Scans.rows(table).get(1).contains("# closed"));
			assertEquals(List.of(2L), Scans.flagged(table));
		}
	}

	@Test
	void keepTheNumbersOfLinesInALargeFile() throws IOException {
		StringBuilder text = new StringBuilder("id,town,fee\n");
		List<Integer> comments = new ArrayList<>();
		for (int line = 2; text.length() < 11 << 20; line++) {
			boolean comment = line % 20_000 == 7;
			text.append(comment ? "# part \"" + line + ", of more\n" : line + ",Avon,\"3,50\"\n");
			if (comment) {
				comments.add(line);
			}
		}
		Path file = Files.writeString(folder.resolve("text.csv"), text);
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of(), Scans.flagged(table));
			assertEquals(String.join(" ", comments.stream().map(String::valueOf).toList()), lines(table.issues()));
			long rows = table.rowCount();
			assertEquals(text.chars().filter(c -> c == '\n').count() - 1 - comments.size(), rows);
			for (long row = 0; row < rows; row += 9_973) {
				assertEquals(String.valueOf(table.page(row, 1).lines()[0]), table.page(row, 1).cell(0, 0));
			}
			assertTrue(table.bulkText().isEmpty());
		}
	}
}
