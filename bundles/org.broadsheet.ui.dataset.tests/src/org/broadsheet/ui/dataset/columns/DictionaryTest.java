// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a pasted data dictionary, and what is wrong with names. */
class DictionaryTest {

	private static Column column(Dataset dataset, String name, String fieldName) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c" + (dataset.getColumns().size() + 1));
		column.setName(name);
		column.setSourceName(name);
		column.setFieldName(fieldName);
		dataset.getColumns().add(column);
		return column;
	}

	private static List<Column> columns() {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		column(dataset, "Year", "year");
		column(dataset, "Age_Group", "age_group");
		column(dataset, "Male", "male").setDescription("Men");
		return dataset.getColumns();
	}

	@Test
	void readsWhatASpreadsheetPutsOnTheClipboard() {
		assertEquals(List.of(List.of("a", "b\nc \"d\""), List.of("e", "")), PastedCells.of("a\t\"b\nc \"\"d\"\"\"\r\n\r\ne\t\r\n"));
		assertEquals(List.of(List.of("a", "b, c")), PastedCells.of("a,\"b, c\""));
	}

	@Test
	void matchesByNameWhateverCaseAndUnderscores() {
		Dictionary dictionary = Dictionary.of(PastedCells.of("Column name\tDefinition\nyear\tYear of the projection\nAGE GROUP\tFive years each\nMale\tMen\nIncome\tNo such column"), columns());
		assertEquals(2, dictionary.edits().size());
		assertEquals("c2", dictionary.edits().get(1).columnId());
		assertEquals(ColumnAttribute.DESCRIPTION, dictionary.edits().get(1).attribute());
		assertEquals("Five years each", dictionary.edits().get(1).after());
		assertEquals(1, dictionary.same());
		assertEquals(List.of("Income"), dictionary.unmatched());
	}

	@Test
	void takesNamesAndDescriptionsWithoutHeadings() {
		Dictionary dictionary = Dictionary.of(PastedCells.of("Year\tWhen\nMale\tHow many men"), columns());
		assertEquals(List.of("When", "How many men"), dictionary.edits().stream().map(Dictionary.Edit::after).toList());
	}

	@Test
	void takesDisplayNamesAndFieldNamesBesideTheName() {
		Dictionary dictionary = Dictionary.of(PastedCells.of("Field\tDisplay name\tAPI field name\tDescription\nage_group\tAge group\tage\t\n"), columns());
		assertEquals(List.of(ColumnAttribute.NAME, ColumnAttribute.FIELD_NAME), dictionary.edits().stream().map(Dictionary.Edit::attribute).toList());
	}

	@Test
	void anEmptyClipboardChangesNothing() {
		assertTrue(Dictionary.of(PastedCells.of(""), columns()).edits().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "YEAR, false", "male, false", "2015, false", "'', false", "year_of_projection, true" })
	void apiFieldNamesAreLegalAndUnique(String name, boolean right) {
		assertEquals(right, ColumnProblems.of(columns().getFirst(), ColumnField.FIELD_NAME, name).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "0, 2, 3, 2, 2", "0, 2, 3, 1, 1", "2, 0, 3, 1, 0", "1, 1, 3, 2, 1", "0, -1, 3, 4, 2" })
	void aDraggedRowLandsWhereItIsDropped(int from, int target, int size, int location, int position) {
		// locations as in ViewerDropAdapter: 1 before, 2 after, 4 none
		assertEquals(position, ColumnDrag.position(from, target, size, location));
	}
}
