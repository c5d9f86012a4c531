// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;

/** A change the user wants; performed through {@link OpenDataset#perform} it becomes a recorded step that can be undone. Columns are named by their id. */
public sealed interface Change {

	/** A change of decisions, not of cells. */
	sealed interface OfModel extends Change {
	}

	/** A change of cells; rows and columns stay what they are. */
	sealed interface OfCells extends Change {
	}

	/** A change of cells of one column. */
	sealed interface OfColumnCells extends OfCells {
		/** Id of the column. */
		String columnId();
	}

	/** A change of rows or columns: the table after it is another one, derived from the one before. */
	sealed interface OfShape extends Change {
	}

	/** Renames the dataset. */
	record Rename(String name) implements OfModel {
	}

	/** Chooses another metadata standard. */
	record ChooseStandard(String standardId) implements OfModel {
	}

	/** Fills in a metadata field; no values empty it. */
	record SetMetadata(String key, List<String> values) implements OfModel {
	}

	/** Changes a text or flag of a column; flags as {@code true} and {@code false}. */
	record SetColumn(String columnId, ColumnAttribute attribute, String value) implements OfModel {
	}

	/** Changes the data type of a column and how its texts are read. */
	record SetType(String columnId, DataType type, Map<String, String> parsing) implements OfModel {
	}

	/** Changes the display format of a column; keys as in {@link org.broadsheet.core.types.ColumnFormat}. */
	record SetFormat(String columnId, Map<String, String> format) implements OfModel {
	}

	/** Demands of columns what is given, by their ids and {@link org.broadsheet.core.rules.CellRule#key()}; columns not named keep their rules, nothing demanded takes them away. */
	record SetRules(Map<String, Map<String, String>> rules) implements OfModel {
		/** Takes a copy. */
		public SetRules {
			rules = Map.copyOf(rules);
		}
	}

	/** Moves a column to a position, from 0. */
	record MoveColumn(String columnId, int position) implements OfModel {
	}

	/** Gives one cell a new text; the row counts from 0. */
	record SetCell(String columnId, long row, String text) implements OfColumnCells {
	}

	/** Replaces a text by another wherever it is the whole content of a cell of the column. */
	record ReplaceValue(String columnId, String text, String replacement) implements OfColumnCells {
	}

	/** Empties every cell of the column that does not fit its type. */
	record ClearErrors(String columnId) implements OfColumnCells {
	}

	/** Gives cells new texts by a function of the text: trim, change case, plain numbers, find and replace a part ... */
	record Rewrite(String columnId, CellFunction function) implements OfColumnCells {
	}

	/** Gives every blank cell of the column the text of the nearest cell above that is not blank. */
	record FillDown(String columnId) implements OfColumnCells {
	}

	/** A change of cells of a column in some rows only; not of a single cell. */
	record Within(OfColumnCells change, RowChoice rows) implements OfColumnCells {
		/** Holds a change of many cells. */
		public Within {
			if (change instanceof Within || change instanceof SetCell) {
				throw new IllegalArgumentException(change.toString());
			}
		}

		@Override
		public String columnId() {
			return change.columnId();
		}
	}

	/** Gives many cells, of one or several columns, new texts in one step: a paste, or with empty texts the clearing of a selection. At most {@link #MOST}. */
	record SetCells(List<CellText> cells) implements OfCells {

		/** As many cells are set in one step. */
		public static final int MOST = 1_000_000;

		/** Takes a copy. */
		public SetCells {
			cells = List.copyOf(cells);
		}
	}

	/** The text a cell gets; the row counts from 0. */
	record CellText(String columnId, long row, String text) {
	}

	/** Deletes rows. */
	record DeleteRows(RowChoice rows) implements OfShape {
	}

	/** Which rows. */
	sealed interface RowChoice {

		/** These rows, from 0. On another file they are the same rows only where they hold the same texts. */
		record Numbered(List<Long> rows) implements RowChoice {
			/** Takes a copy. */
			public Numbered {
				rows = List.copyOf(rows);
			}
		}

		/** Every row with a cell that does not fit its column, hidden columns left out. */
		record WithErrors() implements RowChoice {
		}

		/** Every row whose cell in the column does not fit it. */
		record ErrorsIn(String columnId) implements RowChoice {
		}

		/** Every row whose cells are all blank. */
		record Blank() implements RowChoice {
		}

		/** Every row that has this text, as a whole, in the column. */
		record Holding(String columnId, String text) implements RowChoice {
		}
	}

	/** Deletes columns; at least one stays. */
	record DeleteColumns(List<String> columnIds) implements OfShape {
		/** Takes a copy. */
		public DeleteColumns {
			columnIds = List.copyOf(columnIds);
		}
	}

	/**
	 * Splits a column at a separator; the parts become new columns behind it, trimmed.
	 *
	 * @param separator what stands between the parts, not empty
	 * @param regex     whether the separator is a regular expression
	 * @param most      at most so many parts, the last one takes the rest; 0 for as many as there are (100 at most)
	 * @param names     names of the new columns; where one is missing it is made up ("Town 2")
	 * @param keep      whether the column that was split stays
	 */
	record SplitColumn(String columnId, String separator, boolean regex, int most, List<String> names, boolean keep) implements OfShape {
		/** Takes a copy. */
		public SplitColumn {
			names = List.copyOf(names);
		}
	}

	/**
	 * Joins columns into a new one that stands behind the last of them; blank cells are left out, with their separator.
	 *
	 * @param keep whether the columns that were joined stay
	 */
	record JoinColumns(List<String> columnIds, String separator, String name, boolean keep) implements OfShape {
		/** Takes a copy. */
		public JoinColumns {
			columnIds = List.copyOf(columnIds);
		}
	}

	/** Adds a column, as the last, whose cells are what an SQL expression over the columns gives; where it fails the cell is empty and there is a finding. */
	record DeriveColumn(String name, String expression) implements OfShape {
	}

	/** Takes the names of the columns from a row, from 0; this row and those above it go. */
	record UseRowAsHeader(long row) implements OfShape {
	}

	/** Makes rows of columns: for each of these columns one row, with its name in one new column and its cell in another. Blank cells give no row. */
	record Unpivot(List<String> columnIds, String namesTo, String valuesTo) implements OfShape {
		/** Takes a copy. */
		public Unpivot {
			columnIds = List.copyOf(columnIds);
		}
	}

	/** Deletes every row that repeats an earlier one in these columns; without any named in all columns. */
	record RemoveDuplicates(List<String> columnIds) implements OfShape {
		/** Takes a copy. */
		public RemoveDuplicates {
			columnIds = List.copyOf(columnIds);
		}
	}

	/** Says which documents go with the dataset; their files lie in its folder already. */
	record SetAttachments(List<AttachedFile> files) implements OfModel {
	}

	/**
	 * A document.
	 *
	 * @param name what readers see
	 * @param path of the kept file, relative to the dataset's folder
	 */
	record AttachedFile(String name, String path) {

		/** The documents of a dataset. */
		public static List<AttachedFile> of(Dataset dataset) {
			return dataset.getAttachments().stream().map(attachment -> new AttachedFile(attachment.getName(), attachment.getPath())).toList();
		}
	}

	/** What can be changed at a column by {@link SetColumn}. */
	enum ColumnAttribute {
		NAME, DESCRIPTION, FIELD_NAME, HIDDEN, ROW_IDENTIFIER
	}
}
