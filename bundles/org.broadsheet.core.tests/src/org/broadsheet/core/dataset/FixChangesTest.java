// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which change each repair is. */
class FixChangesTest {

	private static Column column() {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c1");
		column.setType(DataType.NUMBER);
		column.getParsing().put("decimal", ",");
		column.getParsing().put("missing", "n/a");
		return column;
	}

	static Stream<Arguments> fixes() {
		return Stream.of(Arguments.of(Fixes.replace("N/A", ""), new Change.ReplaceValue("c1", "N/A", "")), Arguments.of(Fixes.text(), new Change.SetType("c1", DataType.TEXT, Map.of("missing", "n/a"))),
				Arguments.of(Fixes.dateOrder(true, "x"), new Change.SetType("c1", DataType.DATE_TIME, Map.of("missing", "n/a", "dayFirst", "true"))),
				Arguments.of(Fixes.plain(Fixes.STRIP_NUMBERS), new Change.Rewrite("c1", new CellFunction.PlainNumber(','))),
				Arguments.of(Fixes.plain(Fixes.TRIM), new Change.Rewrite("c1", new CellFunction.Trim())),
				Arguments.of(Fixes.plain(Fixes.REMOVE_INVISIBLE), new Change.Rewrite("c1", new CellFunction.RemoveInvisible())),
				Arguments.of(Fixes.padZeros(5), new Change.Rewrite("c1", new CellFunction.PadZeros(5))),
				Arguments.of(Fixes.plain(Fixes.FILL_DOWN), new Change.FillDown("c1")),
				Arguments.of(Fixes.plain(Fixes.SERIAL_DATES), new Change.Rewrite("c1", new CellFunction.SerialToDate())),
				Arguments.of(Fixes.plain(Fixes.CLEAR_ERRORS), new Change.ClearErrors("c1")),
				Arguments.of(Fixes.plain(Fixes.HIDE_COLUMN), new Change.SetColumn("c1", Change.ColumnAttribute.HIDDEN, "true")),
				Arguments.of(Fixes.rename("Town 2"), new Change.SetColumn("c1", Change.ColumnAttribute.NAME, "Town 2")),
				Arguments.of(Fixes.deleteRows(7, 9), new Change.DeleteRows(new Change.RowChoice.Numbered(List.of(6L, 7L, 8L)))));
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void isTheChangeItSays(Fix fix, Change change) {
		assertEquals(Optional.of(change), FixChanges.of(fix, Optional.of(column())));
	}

	@org.junit.jupiter.api.Test
	void readingTheSourceInAnotherWayIsNoChangeOfTheTable() {
		assertEquals(Optional.empty(), FixChanges.of(Fixes.option("headerRows", "1", "Use the first row as header"), Optional.empty()));
		assertEquals(Optional.empty(), FixChanges.of(Fixes.plain(Fixes.TRIM), Optional.empty()));
		assertEquals(Optional.of(new Change.DeleteRows(new Change.RowChoice.Numbered(List.of(4L)))), FixChanges.of(Fixes.deleteRows(5, 5), Optional.empty()));
	}
}
