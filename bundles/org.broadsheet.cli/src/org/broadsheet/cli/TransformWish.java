// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.RowRanges;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The ways to change rows or columns, of which one is chosen. */
final class TransformWish {

	@Option(names = "--delete-rows", paramLabel = "errors|blank|COLUMN=VALUE|ROWS", description = "${bundle:transformDeleteRows}")
	private String deleteRows;

	@Option(names = "--delete-column", paramLabel = "COLUMN", description = "${bundle:transformDeleteColumn}")
	private List<String> deleteColumns;

	@Option(names = "--split", paramLabel = "COLUMN=SEPARATOR", description = "${bundle:transformSplit}")
	private String split;

	@Option(names = "--join", paramLabel = "NAME=COLUMN,COLUMN...", description = "${bundle:transformJoin}")
	private String join;

	@Option(names = "--derive", paramLabel = "NAME=EXPRESSION", description = "${bundle:transformDerive}")
	private String derive;

	@Option(names = "--header-row", paramLabel = "ROW", description = "${bundle:transformHeader}")
	private Long header;

	@Option(names = "--unpivot", paramLabel = "COLUMN..COLUMN|COLUMN,COLUMN...", description = "${bundle:transformUnpivot}")
	private String unpivot;

	@Option(names = "--deduplicate", arity = "0..1", fallbackValue = "", preprocessor = BeforeFolder.class, paramLabel = "COLUMN,COLUMN...", description = "${bundle:transformDeduplicate}")
	private String deduplicate;

	/** How the chosen way is meant. */
	record Manner(String separator, List<String> into, int most, boolean regex, boolean keep, String namesTo, String valuesTo) {
	}

	/** The change that is wished for. */
	Change.OfShape change(Wishes wishes, Manner manner) throws RefusedException {
		if (deleteRows != null) {
			return new Change.DeleteRows(rows(wishes));
		}
		if (deleteColumns != null) {
			List<String> ids = new ArrayList<>();
			for (String name : deleteColumns) {
				ids.add(wishes.column(name).getId());
			}
			return new Change.DeleteColumns(ids);
		}
		if (split != null) {
			String[] parts = Wishes.texts(split);
			return new Change.SplitColumn(wishes.column(parts[0].strip()).getId(), parts[1], manner.regex(), manner.most(), manner.into(), manner.keep());
		}
		if (join != null) {
			String[] parts = Wishes.texts(join);
			return new Change.JoinColumns(wishes.columns(parts[1]), manner.separator(), parts[0], manner.keep());
		}
		if (derive != null) {
			String[] parts = Wishes.texts(derive);
			return new Change.DeriveColumn(parts[0], parts[1]);
		}
		if (header != null) {
			return new Change.UseRowAsHeader(header - 1);
		}
		return unpivot != null ? new Change.Unpivot(wishes.columns(unpivot), manner.namesTo(), manner.valuesTo())
				: new Change.RemoveDuplicates(deduplicate.isEmpty() ? List.of() : wishes.columns(deduplicate));
	}

	private RowChoice rows(Wishes wishes) throws RefusedException {
		if (deleteRows.equalsIgnoreCase("errors")) {
			return new RowChoice.WithErrors();
		}
		if (deleteRows.equalsIgnoreCase("blank")) {
			return new RowChoice.Blank();
		}
		Optional<List<Long>> numbers = RowRanges.rows(deleteRows);
		if (numbers.isPresent()) {
			return new RowChoice.Numbered(numbers.get());
		}
		if (deleteRows.indexOf('=') < 1) {
			throw new RefusedException(NLS.bind(Messages.TransformWish_rows, deleteRows));
		}
		String[] parts = Wishes.texts(deleteRows);
		Column column = wishes.column(parts[0].strip());
		return new RowChoice.Holding(column.getId(), parts[1]);
	}
}
