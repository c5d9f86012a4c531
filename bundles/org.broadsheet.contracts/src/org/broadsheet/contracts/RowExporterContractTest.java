// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportChoice.Rows;
import org.broadsheet.model.Column;
import org.junit.jupiter.api.Test;

/** What every exporter of rows keeps. A test of such an exporter extends this and says how its files are read. */
public abstract class RowExporterContractTest extends ExporterContractTest {

	@Test
	void writesTheVisibleColumnsOfAllRows() throws IOException {
		List<List<String>> all = export(table(towns()), columns(), ExportChoice.DEFAULT);
		assertEquals(List.of("Town name", "People", "Counted", "City"), all.getFirst());
		assertEquals(List.of("Hartford", "121054", "2020-04-01", "true"), all.get(1));
		assertEquals(List.of("New Haven", "n/a", "2021-12-31", "false"), all.get(2));
		assertEquals(List.of("a, \"b\"; \u00e7 \ud83d\ude00", "-0.5", "", "true"), all.get(3));
		assertEquals(List.of("two\nlines", "12345678901234567890.125", "1999-02-28", "false"), all.getLast());
		assertEquals(6, all.size());
	}

	@Test
	void writesColumnsInTheirOrderUnderTheirFieldNamesAndHiddenOnesIfAsked() throws IOException {
		List<Column> columns = new ArrayList<>(columns());
		columns.add(columns.removeFirst());
		List<List<String>> all = export(table(towns()), columns, new ExportChoice(Rows.ALL, true, true));
		assertEquals(List.of("people", "secret", "counted", "is_city", "town"), all.getFirst());
		assertEquals(List.of("121054", "x", "2020-04-01", "true", "Hartford"), all.get(1));
	}

	@Test
	void leavesRowsOutAsAsked() throws IOException {
		List<List<String>> correct = export(table(towns()), columns(), new ExportChoice(Rows.CORRECT, false, false));
		assertEquals(5, correct.size());
		assertTrue(correct.stream().noneMatch(row -> row.contains("New Haven")));
		List<List<String>> wrong = export(table(towns()), columns(), new ExportChoice(Rows.ERRORS, false, false));
		assertEquals(2, wrong.size());
		assertEquals("New Haven", wrong.get(1).getFirst());
	}

	@Test
	void writesATableWithoutRows() throws IOException {
		List<List<String>> all = export(table(), columns(), ExportChoice.DEFAULT);
		assertTrue(all.size() <= 1, all::toString);
	}
}
