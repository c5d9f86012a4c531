// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;
import java.util.Set;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.change.ChangeForm.Counts;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.eclipse.osgi.util.NLS;

/** The form for each change of a menu. */
final class ChangeForms {

	private final List<Column> columns;

	/** Forms for a table with these columns. */
	ChangeForms(List<Column> columns) {
		this.columns = columns;
	}

	/**
	 * The form for a change of a column.
	 *
	 * @param selected ids of the columns that are selected
	 * @param text     of the selected cell, to be found for instance
	 */
	ChangeForm of(ColumnChange change, Column column, Set<String> selected, String text) {
		return switch (change) {
		case TRIM -> rewrite(column, Messages.ChangeForms_trim, Messages.ChangeForms_trimVerb, Messages.ChangeForms_trimText, new CellFunction.Trim());
		case COLLAPSE -> rewrite(column, Messages.ChangeForms_collapse, Messages.ChangeForms_collapseVerb, Messages.ChangeForms_collapseText, new CellFunction.Collapse());
		case INVISIBLE -> rewrite(column, Messages.ChangeForms_invisible, Messages.ChangeForms_invisibleVerb, Messages.ChangeForms_invisibleText, new CellFunction.RemoveInvisible());
		case UPPER -> letters(column, LetterCase.UPPER, Messages.ChangeForms_upper);
		case LOWER -> letters(column, LetterCase.LOWER, Messages.ChangeForms_lower);
		case TITLE -> letters(column, LetterCase.TITLE, Messages.ChangeForms_titleCase);
		case SENTENCE -> letters(column, LetterCase.SENTENCE, Messages.ChangeForms_sentence);
		case PLAIN_NUMBER -> rewrite(column, Messages.ChangeForms_number, Messages.ChangeForms_changeVerb, Messages.ChangeForms_numberText, new CellFunction.PlainNumber(DatasetTable.options(column).decimal()));
		case PLAIN_FORM -> rewrite(column, Messages.ChangeForms_form, Messages.ChangeForms_changeVerb, Messages.ChangeForms_formText, new CellFunction.PlainForm(column.getType(), column.getParsing().map()));
		case READ_DATES -> new DatesForm(column);
		case FILL_DOWN -> new SimpleForm(NLS.bind(Messages.ChangeForms_fill, column.getName()), Messages.ChangeForms_fillVerb, Counts.CELLS, Messages.ChangeForms_fillText, new Change.FillDown(column.getId()));
		case REPLACE -> new ReplaceForm(columns, column, text);
		case SPLIT -> new SplitForm(column);
		case JOIN -> new JoinForm(columns, selected);
		case DERIVE -> new DeriveForm(columns);
		case UNPIVOT -> new UnpivotForm(columns);
		case DUPLICATES -> new DuplicatesForm(columns);
		case DELETE -> delete(column, selected);
		};
	}

	private ChangeForm rewrite(Column column, String title, String verb, String text, CellFunction function) {
		return new SimpleForm(NLS.bind(title, column.getName()), verb, Counts.CELLS, text, new Change.Rewrite(column.getId(), function));
	}

	private ChangeForm letters(Column column, LetterCase to, String text) {
		return rewrite(column, Messages.ChangeForms_case, Messages.ChangeForms_changeVerb, text, new CellFunction.ChangeCase(to));
	}

	private ChangeForm delete(Column column, Set<String> selected) {
		List<Column> going = selected.contains(column.getId()) ? columns.stream().filter(one -> selected.contains(one.getId())).toList() : List.of(column);
		boolean one = going.size() == 1;
		String title = one ? NLS.bind(Messages.ChangeForms_deleteColumn, column.getName()) : NLS.bind(Messages.ChangeForms_deleteColumns, going.size());
		return new SimpleForm(title, one ? Messages.ChangeForms_deleteColumnVerb : NLS.bind(Messages.ChangeForms_deleteColumnsVerb, going.size()), Counts.COLUMNS, Messages.ChangeForms_deleteColumnText,
				new Change.DeleteColumns(going.stream().map(Column::getId).toList()));
	}

	/** The form for the deletion of rows. */
	static ChangeForm rows(RowChoice rows) {
		String text = switch (rows) {
		case RowChoice.Numbered numbered -> NLS.bind(numbered.rows().size() == 1 ? Messages.ChangeForms_oneSelected : Messages.ChangeForms_selected, Texts.number(numbered.rows().size()));
		case RowChoice.WithErrors errors -> Messages.ChangeForms_withErrors;
		case RowChoice.ErrorsIn errors -> Messages.ChangeForms_withErrorsIn;
		case RowChoice.Blank blank -> Messages.ChangeForms_blank;
		case RowChoice.Holding holding -> NLS.bind(Messages.ChangeForms_holding, Texts.quoted(holding.text()));
		};
		return new SimpleForm(Messages.ChangeForms_deleteRows, Messages.ChangeForms_deleteRowsVerb, Counts.ROWS, text, new Change.DeleteRows(rows));
	}

	/** The form for taking the names of the columns from a row. */
	static ChangeForm header(long row) {
		return new SimpleForm(Messages.ChangeForms_header, Messages.ChangeForms_headerVerb, Counts.COLUMNS, NLS.bind(Messages.ChangeForms_headerText, Texts.number(row + 1)), new Change.UseRowAsHeader(row));
	}
}
