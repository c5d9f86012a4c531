// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a few cells mean follows from how the rest of the column and of the table is written; a slip stays an error. A column is written as "text x times + ...". */
class HabitsTest {

	/** The cells of "7 x 3 + NA": 7, 7, 7, NA. */
	private static List<String> cells(String column) {
		List<String> cells = new ArrayList<>();
		for (String part : column.split(" \\+ ")) {
			String[] times = part.split(" x ");
			for (int i = 0; i < (times.length > 1 ? Integer.parseInt(times[1]) : 1); i++) {
				cells.add(times[0]);
			}
		}
		return cells;
	}

	private static List<TypeProposal> propose(String... columns) throws IOException {
		List<List<String>> cells = Arrays.stream(columns).map(HabitsTest::cells).toList();
		List<ColumnScan> scans = new ArrayList<>();
		for (List<String> column : cells) {
			ColumnScan scan = new ColumnScan();
			for (int row = 0; row < column.size(); row++) {
				scan.add(CellClass.of(column.get(row)), row);
			}
			scans.add(scan);
		}
		List<TypeProposal> proposals = new ArrayList<>();
		for (int c = 0; c < columns.length; c++) {
			proposals.add(TypeInference.propose(c, "Column " + c, scans.get(c), Habits.of(scans), (column, row) -> cells.get(column).get((int) row)));
		}
		return proposals;
	}

	private static long wrong(TypeProposal proposal, String column) {
		return cells(column).stream().filter(text -> CellReader.read(proposal.type(), new ParseOptions(proposal.parsing()), text) instanceof CellValue.Error).count();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// words for missing values
			"NA x 3 + 7 x 20 | number | 0", "n/a + 7 x 99 | number | 1", "NA x 2 + 7 x 20 | number | 2", "NA x 3 + 7 x 200 | number | 3", ". x 4 + 2.5 x 8 | number | 0", "null x 40 + NULL x 3 + 12 x 9 | number | 0",
			"- x 30 + NA x 20 + 5 x 10 | number | 0", "- x 30 + 5 x 3 | text | 0", "N/A x 90 + Yes x 5 + No x 9 | checkbox | 0", "NaN x 5 + 2024-01-31 x 9 | date-time | 0", "none x 5 + 7 x 20 | number | 5",
			"NR x 8 + 36 x 12 | number | 0", "MISSING x 8 + Y x 30 + N x 9 | checkbox | 0", "* x 9 + 120 x 31 | number | 0", "NA x 30 + Avon x 9 | text | 0", "NA x 5 + 62% x 31 | number | 0",
			// a decimal comma, a percent sign or a currency sign in one cell among many others
			"12 x 50 + 3,5 | number | 1", "1.5E-7 x 20 + 3,5 | number | 1", "12 x 40 + 3,5 x 10 | number | 0", "0 x 60 + 1 x 30 + $12,345 | number | 1", "3 x 90 + 5% x 2 | number | 2", "0 x 9 + 12% x 9 | number | 0",
			"0 x 50 + $1,250 x 20 | number | 0", "2.5E7 x 9 + 2E7 x 3 | number | 0", "25.5 x 9 + 2E7 | number | 1", "4 x 20 + (5) x 3 | number | 0",
			// a third answer is no slip of a checkbox
			"Y x 90 + N x 10 + P x 3 | text | 0", "Yes x 300 + No x 90 + Not sure x 9 | text | 0", "Yes x 90 + No x 10 + maybe | checkbox | 1", "Yes x 300 + No x 90 + maybe + Yess + see note + ja | checkbox | 4" })
	void readsAColumn(String column, String type, long errors) throws IOException {
		TypeProposal proposal = propose(column).getFirst();
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
		assertEquals(errors, wrong(proposal, column), () -> proposal.parsing() + " " + proposal.why());
		assertEquals(errors, proposal.errors(), "what classes say is what reading says");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "7 x 99 + NA | NA x 9 + 12 x 20 | 0", "7 x 99 + N/A | NA x 9 + 12 x 20 | 1", "7 x 99 + NA | NA x 9 + Avon x 20 | 1", "7 x 99 + 3,5 | 2,5 x 30 + 8 x 3 | 0", "7 x 99 + 3,5 | 2.5 x 30 + 8 x 3 | 1" })
	void otherColumnsTell(String column, String other, long errors) throws IOException {
		TypeProposal proposal = propose(column, other).getFirst();
		assertEquals(DataType.NUMBER, proposal.type());
		assertEquals(errors, wrong(proposal, column), () -> proposal.parsing() + " " + proposal.why());
	}

	@Test
	void theReasonTellsWhatIsReadAsEmpty() throws IOException {
		TypeProposal proposal = propose("7 x 20 + NA x 5 + about 5").getFirst();
		assertEquals(Map.of(ParseOptions.MISSING, "NA"), proposal.parsing());
		assertEquals("20 of 26 cells are numbers (\"7\" in row 1). 5 stand for a missing value, as is the habit of the table, and are read as empty (\"NA\" in row 21). "
				+ "Not so: 1 text (\"about 5\" in row 26).", proposal.why());
		assertTrue(proposal.confidence() < 1);
	}
}
