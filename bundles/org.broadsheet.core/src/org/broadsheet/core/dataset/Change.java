// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;

import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;

/** A change the user wants; performed through {@link OpenDataset#perform} it becomes a recorded step that can be undone. Columns are named by their id. */
public sealed interface Change {

	/** A change of decisions, not of cells. */
	sealed interface OfModel extends Change {
	}

	/** A change of cells of one column. */
	sealed interface OfCells extends Change {
		/** Id of the column. */
		String columnId();
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

	/** Moves a column to a position, from 0. */
	record MoveColumn(String columnId, int position) implements OfModel {
	}

	/** Gives one cell a new text; the row counts from 0. */
	record SetCell(String columnId, long row, String text) implements OfCells {
	}

	/** Replaces a text by another wherever it is the whole content of a cell of the column. */
	record ReplaceValue(String columnId, String text, String replacement) implements OfCells {
	}

	/** Empties every cell of the column that does not fit its type. */
	record ClearErrors(String columnId) implements OfCells {
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
