// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.function.UnaryOperator;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.shape.Shaper.ShapedColumn;
import org.eclipse.osgi.util.NLS;

/** Says in words what a change of rows or columns did, with the number of them. */
final class ShapeLabels {

	private static final int NAMED = 3;

	private ShapeLabels() {
	}

	/**
	 * What a change did.
	 *
	 * @param name of a column, by its id
	 */
	static String of(Change.OfShape change, UnaryOperator<String> name, ShapePlan plan) {
		String rows = plan.changed() == 1 ? Messages.ShapeLabels_oneRow : NLS.bind(Messages.ShapeLabels_rows, CellLabels.number(plan.changed()));
		return switch (change) {
		case Change.DeleteRows delete -> deleted(delete.rows(), name, rows);
		case Change.DeleteColumns delete -> NLS.bind(delete.columnIds().size() == 1 ? Messages.ShapeLabels_deletedColumn : Messages.ShapeLabels_deletedColumns, names(delete.columnIds(), name));
		case Change.SplitColumn split -> NLS.bind(Messages.ShapeLabels_split, new Object[] { name.apply(split.columnId()), CellLabels.quoted(split.separator()), added(plan) });
		case Change.JoinColumns join -> NLS.bind(Messages.ShapeLabels_joined, names(join.columnIds(), name), join.name().strip());
		case Change.DeriveColumn derive -> derived(derive, plan);
		case Change.UseRowAsHeader header -> NLS.bind(Messages.ShapeLabels_header, header.row() + 1, rows);
		case Change.Unpivot unpivot -> IssueText.bind(Messages.ShapeLabels_unpivot,
				new Object[] { names(unpivot.columnIds(), name), unpivot.namesTo().strip(), unpivot.valuesTo().strip(), CellLabels.number(plan.rows()) });
		case Change.RemoveDuplicates remove -> remove.columnIds().isEmpty() ? NLS.bind(Messages.ShapeLabels_repeated, rows)
				: NLS.bind(Messages.ShapeLabels_repeatedIn, names(remove.columnIds(), name), rows);
		};
	}

	private static String deleted(RowChoice choice, UnaryOperator<String> name, String rows) {
		return switch (choice) {
		case RowChoice.Numbered numbered -> numbered.rows().size() == 1 ? NLS.bind(Messages.ShapeLabels_deletedRow, numbered.rows().getFirst() + 1) : NLS.bind(Messages.ShapeLabels_deleted, rows);
		case RowChoice.WithErrors errors -> NLS.bind(Messages.ShapeLabels_deletedErrors, rows);
		case RowChoice.ErrorsIn errors -> NLS.bind(Messages.ShapeLabels_deletedErrorsIn, name.apply(errors.columnId()), rows);
		case RowChoice.Blank blank -> NLS.bind(Messages.ShapeLabels_deletedBlank, rows);
		case RowChoice.Holding holding -> NLS.bind(Messages.ShapeLabels_deletedHolding, new Object[] { CellLabels.quoted(holding.text()), name.apply(holding.columnId()), rows });
		};
	}

	private static String derived(Change.DeriveColumn derive, ShapePlan plan) {
		String label = NLS.bind(Messages.ShapeLabels_derived, derive.name().strip(), derive.expression().strip().replaceAll("\\s+", " "));
		return plan.failed() == 0 ? label : label + IssueText.bind(Messages.ShapeLabels_someFailed, CellLabels.number(plan.failed()));
	}

	private static String added(ShapePlan plan) {
		return shortened(plan.shaper().columns().stream().filter(ShapedColumn::isNew).map(ShapedColumn::name).toList());
	}

	private static String names(List<String> ids, UnaryOperator<String> name) {
		return shortened(ids.stream().map(name).toList());
	}

	private static String shortened(List<String> names) {
		String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
		return names.size() <= NAMED ? first : NLS.bind(Messages.ShapeLabels_more, first, names.size() - NAMED);
	}
}
