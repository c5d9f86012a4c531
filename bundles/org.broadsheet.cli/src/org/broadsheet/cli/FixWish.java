// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The ways to repair cells, of which one is chosen. */
final class FixWish {

	@Option(names = "--set", paramLabel = "ROW=VALUE", description = "${bundle:fixSet}")
	private String set;

	@Option(names = "--replace", paramLabel = "OLD=NEW", description = "${bundle:fixReplace}")
	private String replace;

	@Option(names = "--replace-part", paramLabel = "OLD=NEW", description = "${bundle:fixReplacePart}")
	private String replacePart;

	@Option(names = "--clear-errors", description = "${bundle:fixClear}")
	private boolean clear;

	@Option(names = "--trim", description = "${bundle:fixTrim}")
	private boolean trim;

	@Option(names = "--collapse", description = "${bundle:fixCollapse}")
	private boolean collapse;

	@Option(names = "--remove-invisible", description = "${bundle:fixInvisible}")
	private boolean invisible;

	@Option(names = "--case", paramLabel = "upper|lower|title|sentence", description = "${bundle:fixCase}")
	private LetterCase letterCase;

	@Option(names = "--plain-number", description = "${bundle:fixPlainNumber}")
	private boolean plainNumber;

	@Option(names = "--plain-form", description = "${bundle:fixPlainForm}")
	private boolean plainForm;

	@Option(names = "--read-as", paramLabel = "PATTERN", description = "${bundle:fixReadAs}")
	private String readAs;

	@Option(names = "--serial-dates", description = "${bundle:fixSerial}")
	private boolean serial;

	@Option(names = "--pad-zeros", paramLabel = "DIGITS", description = "${bundle:fixPad}")
	private Integer pad;

	@Option(names = "--unify", description = "${bundle:fixUnify}")
	private boolean unify;

	@Option(names = "--fill-down", description = "${bundle:fixFill}")
	private boolean fill;

	/** How the chosen way is meant. */
	record Manner(boolean regex, boolean ignoreCase) {
	}

	/** Whether nothing found means that the wish was not met. */
	boolean looksForText() {
		return replace != null || replacePart != null;
	}

	/** Whether several spellings of a value shall become one; which there are only the rows tell. */
	boolean unifies() {
		return unify;
	}

	/** The change that is wished for. */
	Change.OfCells change(Column column, Manner manner) throws RefusedException {
		String id = column.getId();
		if (clear) {
			return new Change.ClearErrors(id);
		}
		if (fill) {
			return new Change.FillDown(id);
		}
		if (replace != null) {
			String[] texts = Wishes.texts(replace);
			return new Change.ReplaceValue(id, texts[0], texts[1]);
		}
		if (set != null) {
			return set(id, Wishes.texts(set));
		}
		return new Change.Rewrite(id, function(column, manner));
	}

	private static Change.OfCells set(String id, String[] parts) throws RefusedException {
		if (!parts[0].strip().matches("[1-9]\\d{0,17}")) {
			throw new RefusedException(NLS.bind(Messages.FixCommand_row, parts[0]));
		}
		return new Change.SetCell(id, Long.parseLong(parts[0].strip()) - 1, parts[1]);
	}

	private CellFunction function(Column column, Manner manner) throws RefusedException {
		if (replacePart != null) {
			String[] texts = Wishes.texts(replacePart);
			return new CellFunction.ReplacePart(texts[0], texts[1], manner.regex(), !manner.ignoreCase());
		}
		if (readAs != null) {
			return new CellFunction.ReadDates(readAs, false, column.getType(), column.getParsing().map());
		}
		if (letterCase != null) {
			return new CellFunction.ChangeCase(letterCase);
		}
		if (pad != null) {
			return new CellFunction.PadZeros(pad);
		}
		return plain(column);
	}

	private CellFunction plain(Column column) {
		if (plainNumber) {
			return new CellFunction.PlainNumber(DatasetTable.options(column).decimal());
		}
		if (plainForm) {
			return new CellFunction.PlainForm(column.getType(), column.getParsing().map());
		}
		return trim ? new CellFunction.Trim() : collapse ? new CellFunction.Collapse() : serial ? new CellFunction.SerialToDate() : new CellFunction.RemoveInvisible();
	}
}
