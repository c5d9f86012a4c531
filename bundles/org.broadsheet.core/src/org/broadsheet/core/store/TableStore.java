// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.IProgressMonitor;

/** The rows of a table with the edits made to them; derived from the source and the steps, so it can be deleted and rebuilt. Safe to be called from several threads. */
public interface TableStore extends RowSource, AutoCloseable {

	/** Ids of the cell steps in force, in the order they were applied. */
	List<Integer> appliedSteps();

	/**
	 * Carries out a step, durably and wholly or not at all.
	 *
	 * @param id      id of the step, larger than those applied before
	 * @param changed is told every cell with its new text, perhaps on another thread and before the step is whole: when this fails it was told in vain
	 * @return number of cells changed
	 */
	long apply(int id, CellStep step, EditSink changed, IProgressMonitor monitor) throws IOException;

	/**
	 * Takes the last step in force back.
	 *
	 * @param changed is told every cell with the text it has again, as in {@link #apply}
	 */
	void revertLast(EditSink changed, IProgressMonitor monitor) throws IOException;

	/**
	 * What a step would change; nothing is changed.
	 *
	 * @param examples how many cells at most are told one by one
	 */
	CellPreview preview(CellStep step, int examples, IProgressMonitor monitor) throws IOException;

	/** Tells every cell whose text differs from the source. */
	void edits(EditSink sink) throws IOException;

	/**
	 * The most frequent texts of a column.
	 *
	 * @param within only these rows; all when empty
	 * @param limit  how many texts at most
	 */
	List<ValueCount> values(int column, Optional<RowSet> within, int limit) throws IOException;

	/** What the cells of a column are like under a type, and a way to read them. */
	ColumnProfile profile(int column, DataType type, ParseOptions options) throws IOException;

	/** The same where nothing is decided about reading them. */
	default ColumnProfile profile(int column, DataType type) throws IOException {
		return profile(column, type, ParseOptions.DEFAULT);
	}

	/**
	 * Row numbers in the order of the keys; rows equal under all keys stay in the order of the source.
	 *
	 * @param within only these rows; all when empty
	 */
	long[] order(List<SortKey> keys, Optional<RowSet> within, IProgressMonitor monitor) throws IOException;

	/**
	 * Rows with a cell that contains a text, letter case ignored.
	 *
	 * @param columns where to look, as indexes in the source
	 */
	RowSet search(String text, List<Integer> columns, IProgressMonitor monitor) throws IOException;

	/** The first row at or after the given one, with a cell that contains a text, letter case ignored. */
	OptionalLong find(String text, List<Integer> columns, long fromRow) throws IOException;

	/** Tells the texts of a column, row by row. */
	void texts(int column, RowSink sink, IProgressMonitor monitor) throws IOException;

	/** Rows that repeat an earlier row, text by text, in the given columns. */
	RowSet duplicates(List<Integer> columns, IProgressMonitor monitor) throws IOException;

	/**
	 * Works an expression out for each row. It is one SQL expression over the columns of a row and nothing else: no query, no function over several rows, none
	 * that reaches outside the row or that gives another result tomorrow.
	 *
	 * @param columns what can be used
	 * @param rows    for as many rows at most, from the first
	 * @param sink    gets the result for each row as text; empty where there is none or it failed
	 * @throws org.broadsheet.core.RefusedException with a sentence that says what is wrong with the expression
	 */
	Evaluation evaluate(String expression, List<NamedColumn> columns, long rows, RowSink sink, IProgressMonitor monitor) throws IOException;

	/** Lets go of files; what was applied stays on disk. */
	@Override
	void close();
}
