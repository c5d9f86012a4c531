// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.eclipse.osgi.util.NLS;

/** Says in words what a change of cells did, with the number of cells. */
final class CellLabels {

	private static final int LONGEST = 40;

	private CellLabels() {
	}

	/**
	 * What a change did.
	 *
	 * @param name  of a column, by its id
	 * @param count number of cells changed
	 */
	static String of(Change.OfCells change, UnaryOperator<String> name, long count) {
		String cells = count == 1 ? Messages.StepLabels_oneCell : NLS.bind(Messages.StepLabels_cells, number(count));
		return switch (change) {
		case Change.SetCell set -> NLS.bind(Messages.StepLabels_cellSet, new Object[] { set.row() + 1, name.apply(set.columnId()), quoted(set.text()) });
		case Change.ReplaceValue replace -> NLS.bind(Messages.StepLabels_replaced, new Object[] { quoted(replace.text()), quoted(replace.replacement()), name.apply(replace.columnId()), cells });
		case Change.ClearErrors clear -> NLS.bind(Messages.StepLabels_cleared, name.apply(clear.columnId()), cells);
		case Change.Rewrite rewrite -> function(rewrite.function(), name.apply(rewrite.columnId()), cells);
		case Change.FillDown fill -> NLS.bind(Messages.CellLabels_filled, name.apply(fill.columnId()), cells);
		case Change.Within within -> NLS.bind(Messages.CellLabels_within, of(within.change(), name, count), rows(within, name));
		case Change.SetCells set -> many(set.cells(), name, cells);
		};
	}

	/** Where it was done. */
	private static String rows(Change.Within within, UnaryOperator<String> name) {
		return switch (within.rows()) {
		case RowChoice.Numbered numbered -> numbered.rows().size() == 1 ? NLS.bind(Messages.CellLabels_inRow, numbered.rows().getFirst() + 1)
				: NLS.bind(Messages.CellLabels_inRows, number(numbered.rows().size()));
		case RowChoice.WithErrors errors -> Messages.CellLabels_inErrors;
		case RowChoice.ErrorsIn errors -> errors.columnId().equals(within.columnId()) ? Messages.CellLabels_errors : NLS.bind(Messages.CellLabels_inErrorsOf, name.apply(errors.columnId()));
		case RowChoice.Blank blank -> Messages.CellLabels_inBlank;
		case RowChoice.Holding holding -> holding.columnId().equals(within.columnId()) ? NLS.bind(Messages.CellLabels_holding, quoted(holding.text()))
				: NLS.bind(Messages.CellLabels_inHolding, name.apply(holding.columnId()), quoted(holding.text()));
		};
	}

	private static String function(CellFunction function, String column, String cells) {
		return switch (function) {
		case CellFunction.Trim trim -> NLS.bind(Messages.CellLabels_trimmed, column, cells);
		case CellFunction.Collapse collapse -> NLS.bind(Messages.CellLabels_collapsed, column, cells);
		case CellFunction.RemoveInvisible remove -> NLS.bind(Messages.CellLabels_invisible, column, cells);
		case CellFunction.ChangeCase change -> NLS.bind(letterCase(change.to()), column, cells);
		case CellFunction.PlainNumber plain -> NLS.bind(Messages.CellLabels_plainNumber, column, cells);
		case CellFunction.PlainForm plain -> NLS.bind(Messages.CellLabels_plainForm, column, cells);
		case CellFunction.ReadDates read -> NLS.bind(Messages.CellLabels_readDates, new Object[] { column, read.pattern(), cells });
		case CellFunction.PadZeros pad -> IssueText.bind(Messages.CellLabels_padded, new Object[] { column, pad.length(), cells });
		case CellFunction.SerialToDate serial -> NLS.bind(Messages.CellLabels_serial, column, cells);
		case CellFunction.Respell respell -> respelled(respell.texts(), column, cells);
		case CellFunction.ReplacePart replace -> NLS.bind(replace.regex() ? Messages.CellLabels_pattern : Messages.CellLabels_part,
				new Object[] { quoted(replace.find()), replace.replacement().isEmpty() ? Messages.CellLabels_nothing : quoted(replace.replacement()), column, cells });
		};
	}

	private static String respelled(Map<String, String> texts, String column, String cells) {
		boolean one = new HashSet<>(texts.values()).size() == 1;
		return one ? NLS.bind(Messages.CellLabels_respelledOne, new Object[] { number(texts.size()), quoted(texts.values().iterator().next()), column, cells })
				: NLS.bind(Messages.CellLabels_respelled, new Object[] { number(texts.size()), column, cells });
	}

	private static String letterCase(LetterCase to) {
		return switch (to) {
		case UPPER -> Messages.CellLabels_upper;
		case LOWER -> Messages.CellLabels_lower;
		case TITLE -> Messages.CellLabels_title;
		case SENTENCE -> Messages.CellLabels_sentence;
		};
	}

	private static String many(List<CellText> set, UnaryOperator<String> name, String cells) {
		List<String> columns = set.stream().map(CellText::columnId).distinct().toList();
		String where = columns.size() == 1 ? name.apply(columns.getFirst()) : NLS.bind(Messages.CellLabels_columns, columns.size());
		return NLS.bind(set.stream().allMatch(cell -> cell.text().isEmpty()) ? Messages.CellLabels_emptied : Messages.CellLabels_set, where, cells);
	}

	/** A count as people read it. */
	static String number(long count) {
		return Thousands.of(count);
	}

	/** A text in quotes, cut when it is long; a word for none. */
	static String quoted(String text) {
		if (text.isEmpty()) {
			return Messages.StepLabels_empty;
		}
		return "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "\u2026" : text) + "\"";
	}
}
