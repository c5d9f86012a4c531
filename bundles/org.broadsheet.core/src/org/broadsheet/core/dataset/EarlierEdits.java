// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.RowMarks.Likeness;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;

/** Edits of single cells on new data: each is done again where its cell holds what it held and its row is the same, also when that row moved a little. */
final class EarlierEdits {

	/** A row that moved is looked for among so many before and behind its place. */
	private static final int NEAR = 1000;
	private static final int PAGE = 500;
	/** So many rows of one step are looked for elsewhere. */
	private static final int LOOKED_FOR = 200;

	private final OpenDataset dataset;

	EarlierEdits(OpenDataset dataset) {
		this.dataset = dataset;
	}

	/** Edits one cell again; what is to be told of it. */
	Optional<String> one(Step step, Change.SetCell set, IProgressMonitor monitor) throws IOException {
		String name = dataset.column(set.columnId()).orElseThrow().getName();
		List<CellText> held = List.of(new CellText(set.columnId(), set.row(), step.getBefore().get(CellForms.TEXT)));
		OptionalLong row = find(marks(step), set.row(), held, true);
		if (row.isEmpty()) {
			return Optional.of(IssueText.bind(Messages.ImportOperation_cellDiffers, name, set.row() + 1));
		}
		dataset.perform(new Change.SetCell(set.columnId(), row.getAsLong(), set.text()), monitor);
		return row.getAsLong() == set.row() ? Optional.empty() : Optional.of(IssueText.bind(Messages.EarlierSteps_moved, new Object[] { name, set.row() + 1, row.getAsLong() + 1 }));
	}

	/** Edits those of many cells again that are the same; what is to be told of the others. */
	List<String> many(Step step, Change.SetCells set, IProgressMonitor monitor) throws IOException {
		Map<Long, List<CellText>> held = byRow(PackedCells.unpack(step.getBefore().get(CellForms.CELLS)));
		Map<Long, List<CellText>> wanted = byRow(set.cells());
		RowMarks marks = marks(step);
		List<CellText> again = new ArrayList<>();
		long moved = 0;
		for (Map.Entry<Long, List<CellText>> row : held.entrySet()) {
			List<CellText> texts = wanted.getOrDefault(row.getKey(), List.of());
			OptionalLong at = find(marks, row.getKey(), row.getValue(), held.size() <= LOOKED_FOR);
			if (at.isPresent()) {
				List<CellText> same = same(at.getAsLong(), row.getValue(), texts);
				again.addAll(same);
				moved += at.getAsLong() == row.getKey() ? 0 : same.size();
			}
		}
		if (!again.isEmpty()) {
			dataset.perform(new Change.SetCells(again), monitor);
		}
		List<String> notes = new ArrayList<>();
		if (moved > 0) {
			notes.add(IssueText.bind(Messages.EarlierSteps_someMoved, step.getLabel(), CellLabels.number(moved)));
		}
		int left = set.cells().size() - again.size();
		if (left > 0) {
			notes.add(IssueText.bind(Messages.EarlierSteps_someDiffer, step.getLabel(), CellLabels.number(left)));
		}
		return notes;
	}

	private static RowMarks marks(Step step) {
		return RowMarks.unpack(step.getBefore().get(CellForms.BESIDE));
	}

	private static Map<Long, List<CellText>> byRow(List<CellText> cells) {
		return cells.stream().collect(Collectors.groupingBy(CellText::row, TreeMap::new, Collectors.toList()));
	}

	/** The texts for those cells that hold what they held, in the row where they stand now. */
	private List<CellText> same(long at, List<CellText> held, List<CellText> texts) throws IOException {
		String[] cells = table().page(at, 1).cells()[0];
		List<CellText> same = new ArrayList<>();
		for (CellText text : texts) {
			if (held.stream().anyMatch(before -> before.columnId().equals(text.columnId()) && holds(cells, before))) {
				same.add(new CellText(text.columnId(), at, text.text()));
			}
		}
		return same;
	}

	/** The row that is now what an edited row was. */
	private OptionalLong find(RowMarks marks, long row, List<CellText> held, boolean elsewhere) throws IOException {
		DatasetTable table = table();
		Likeness here = Likeness.OTHER;
		if (row < table.rowCount()) {
			String[] cells = table.page(row, 1).cells()[0];
			if (held.stream().anyMatch(cell -> holds(cells, cell))) {
				here = marks.likeness(row, dataset.model().getColumns(), cells);
			}
		}
		if (here == Likeness.SAME) {
			return OptionalLong.of(row);
		}
		OptionalLong moved = elsewhere && marks.rows().containsKey(row) ? near(marks, row, held) : OptionalLong.empty();
		return moved.isPresent() || here == Likeness.OTHER ? moved : OptionalLong.of(row);
	}

	/** The one row nearby that is the same in every cell; none when there are several. */
	private OptionalLong near(RowMarks marks, long row, List<CellText> held) throws IOException {
		DatasetTable table = table();
		OptionalLong found = OptionalLong.empty();
		long end = Math.min(table.rowCount(), row + NEAR + 1);
		for (long first = Math.max(0, row - NEAR); first < end; first += PAGE) {
			RowPage page = table.page(first, (int) Math.min(PAGE, end - first));
			for (int i = 0; i < page.size(); i++) {
				String[] cells = page.cells()[i];
				if (held.stream().allMatch(cell -> holds(cells, cell)) && marks.likeness(row, dataset.model().getColumns(), cells) == Likeness.SAME) {
					if (found.isPresent()) {
						return OptionalLong.empty();
					}
					found = OptionalLong.of(page.rows()[i]);
				}
			}
		}
		return found;
	}

	private boolean holds(String[] cells, CellText cell) {
		Optional<Column> column = dataset.column(cell.columnId());
		return column.isPresent() && cells[column.get().getSourceIndex()].equals(cell.text());
	}

	private DatasetTable table() {
		return dataset.table().orElseThrow();
	}
}
