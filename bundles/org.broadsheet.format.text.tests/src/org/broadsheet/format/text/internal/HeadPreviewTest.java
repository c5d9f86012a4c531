// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other files left in a text is told before it is imported, too, also behind the rows that are shown. */
class HeadPreviewTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"Town,Pop/Avon,1/Kent,2/Town,Pop/Lyme,3/! repeated-header 3 4",
			"\uFEFFTown,Pop/Avon,1/Kent,2/\uFEFFTown,Pop/Lyme,3/! mark-within 3 4|repeated-header 3 4",
			"Town,Pop/Avon,1/Kent,2/\uFEFFLyme,3/! mark-within 3 4",
			"Town,Pop/Avon,1/Kent,2/^! end-mark 0 0",
			"sep=,/Town,Pop/Avon,1/Kent,2/^! separator-line 0 1|end-mark 0 0",
			"Town,Pop/Avon,1/Kent,2/! " })
	void tellsWhatTheScanTells(String text, String expected) throws IOException {
		Path file = Files.writeString(folder.resolve("text.csv"), text.replace("/", "\n").replace("^", "\u001a"));
		String told = expected == null ? "" : expected;
		Preview preview = new TextImporter().preview(file, Map.of(), 1);
		assertEquals(told, told(preview.issues()));
		assertEquals(1, preview.rows().size());
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(told, told(table.issues()));
		}
	}

	private static String told(List<Issue> issues) {
		List<String> order = List.of("separator-line", "mark-within", "repeated-header", "end-mark");
		return String.join("|", issues.stream().sorted((a, b) -> order.indexOf(a.code()) - order.indexOf(b.code())).map(issue -> issue.code() + " " + issue.row() + " " + issue.line()).toList());
	}
}
