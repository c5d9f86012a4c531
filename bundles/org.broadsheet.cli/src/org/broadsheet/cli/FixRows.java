// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.List;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.RowRanges;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** In which rows cells are repaired, when not in all. */
final class FixRows {

	@Option(names = "--rows", paramLabel = "ROWS", description = "${bundle:fixRows}")
	private String rows;

	@Option(names = "--where", paramLabel = "COLUMN=VALUE", description = "${bundle:fixWhere}")
	private String where;

	@Option(names = "--only-errors", description = "${bundle:fixOnlyErrors}")
	private boolean onlyErrors;

	/** The change in these rows only. */
	Change.OfCells within(Change.OfCells change, Column column, Wishes wishes) throws RefusedException {
		if (!(change instanceof Change.OfColumnCells cells) || change instanceof Change.SetCell) {
			throw new RefusedException(Messages.FixCommand_rowsAndSet);
		}
		return new Change.Within(cells, choice(column, wishes));
	}

	private RowChoice choice(Column column, Wishes wishes) throws RefusedException {
		if (onlyErrors) {
			return new RowChoice.ErrorsIn(column.getId());
		}
		if (where != null) {
			String[] parts = Wishes.texts(where);
			return new RowChoice.Holding(wishes.column(parts[0].strip()).getId(), parts[1]);
		}
		List<Long> numbers = RowRanges.rows(rows).orElseThrow(() -> new RefusedException(NLS.bind(Messages.FixCommand_rows, rows)));
		return new RowChoice.Numbered(numbers);
	}
}
