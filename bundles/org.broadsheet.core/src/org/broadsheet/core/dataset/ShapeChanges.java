// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.ChangePreview.Example;
import org.broadsheet.core.dataset.Stages.Stage;
import org.broadsheet.core.shape.Shaper.ShapedColumn;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Carries out changes of rows and columns: the new table is made and loaded beside the present one, then both change places together with the columns. */
final class ShapeChanges {

	/** So many rows are looked at for examples. */
	private static final int LOOKED_AT = 200;

	private final OpenDataset dataset;
	private final TableLoader loader;

	ShapeChanges(OpenDataset dataset) {
		this.dataset = dataset;
		this.loader = new TableLoader(dataset);
	}

	/** Performs a change; returns how many rows or columns went or came. Without any, no step is recorded. */
	long perform(Change.OfShape change, IProgressMonitor monitor) throws IOException {
		return perform(change, Optional.empty(), monitor);
	}

	/**
	 * What a change that was made on other data had come to.
	 *
	 * @param step  as it was recorded
	 * @param known columns as they were decided about last, by id
	 * @param order of all columns, by id
	 */
	record Earlier(Step step, Map<String, Column> known, List<String> order) {
	}

	/** Performs a change; one that was made on other data before gets its columns back. */
	long perform(Change.OfShape change, Optional<Earlier> earlier, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		DatasetTable table = dataset.readyTable(progress.split(1));
		List<Column> before = List.copyOf(EcoreUtil.copyAll(dataset.model().getColumns()));
		Step step = ShapeForms.step(change);
		step.getBefore().putAll(ModelState.source(dataset.model()));
		step.setId(dataset.history().nextId());
		String prefix = earlier.map(made -> made.step().getParameters().get(ShapeForms.IDS)).orElse("s" + step.getId() + "-");
		step.getParameters().put(ShapeForms.IDS, prefix);
		if (change instanceof Change.DeleteRows delete && delete.rows() instanceof RowChoice.Numbered numbered) {
			step.getBefore().put(ShapeForms.HELD, held(table, numbered.rows()));
		}
		if (change instanceof Change.UseRowAsHeader header && header.row() < table.rowCount()) {
			step.getBefore().putAll(ShapeForms.list(ShapeForms.NAMED, List.of(table.page(Math.max(0, header.row()), 1).cells()[0])));
		}
		earlier.ifPresent(made -> step.getParameters().put(ShapeForms.PLANNED, state(PlannedColumns.of(before, ModelState.columns(made.step().getBefore().map()))).get(ModelState.VALUE)));
		try (ShapePlan plan = new ShapePlanner(table, ShapeForms.columns(step), progress.split(2)).plan(change, loader.workFolder(), Long.MAX_VALUE)) {
			if (plan.changed() == 0) {
				return 0;
			}
			Stage present = loader.stages(dataset.history().inForce()).getLast();
			Stage stage = new Stage(present.next(step), Optional.of(step), Optional.of(step), new ArrayList<>());
			if (!Files.isDirectory(Stages.folder(dataset.folder().derived(), stage))) {
				loader.make(table, plan, stage.stamp(), progress.split(4));
			}
			DatasetTable next = loader.next(table, stage, progress);
			Predicate<Column> renamed = column -> change instanceof Change.UseRowAsHeader && earlier.filter(made -> PlannedColumns.renamedLater(column, made.step())).isEmpty();
			List<Column> after = new ShapedColumns(before, plan.shaper().columns(), next.scan().columns()).after(prefix, earlier.map(Earlier::known).orElse(Map.of()), renamed);
			step.setLabel(ShapeLabels.of(change, id -> ModelState.column(dataset.model(), id).getName(), plan));
			step.getParameters().putAll(state(earlier.isEmpty() ? after : ShapedColumns.arranged(after, earlier.get().order())));
			load(next, stage, progress.split(3), () -> dataset.record(step, true));
			if (earlier.isEmpty()) {
				TableLoader.tidy(dataset); // during an import the tables before may come back
			}
			return plan.changed();
		}
	}

	/** Names the texts of rows; nothing where one of them is not there. */
	static String held(DatasetTable table, List<Long> rows) throws IOException {
		long[] sorted = rows.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
		if (sorted.length == 0 || sorted[0] < 0 || sorted[sorted.length - 1] >= table.rowCount()) {
			return "";
		}
		MessageDigest digest = Stages.sha256();
		for (int from = 0; from < sorted.length; from += LOOKED_AT) {
			for (String[] cells : table.rows(Arrays.copyOfRange(sorted, from, Math.min(sorted.length, from + LOOKED_AT))).cells()) {
				Stages.add(digest, cells);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private Map<String, String> state(List<Column> columns) {
		Dataset after = ModelFactory.eINSTANCE.createDataset();
		after.setSource(EcoreUtil.copy(dataset.model().getSource()));
		after.getColumns().addAll(columns);
		return ModelState.source(after);
	}

	/** Opens the store of a table, then lets the table and the model change at one moment. */
	private void load(DatasetTable next, Stage stage, IProgressMonitor monitor, Runnable record) throws IOException {
		try {
			loader.attachStore(next, stage, monitor, loaded -> { });
		} catch (IOException | RuntimeException e) {
			next.close();
			throw e;
		}
		dataset.changeTable(next, record);
	}

	/** Loads the rows as they are under other steps, then changes the model; used to go a step back or forth. */
	void go(List<Step> steps, IProgressMonitor monitor, Runnable move) throws IOException {
		List<Stage> stages = loader.stages(steps);
		List<Stage> present = loader.stages(dataset.history().inForce());
		boolean forth = stages.size() == present.size() + 1 && dataset.table().filter(table -> table.store().isPresent()).isPresent();
		if (forth) {
			load(loader.next(dataset.table().orElseThrow(), stages.getLast(), monitor), stages.getLast(), monitor, move);
			return;
		}
		DatasetTable[] last = new DatasetTable[1];
		boolean done = false;
		try {
			loader.load(stages, monitor, loaded -> last[0] = loaded);
			done = true;
		} finally {
			if (!done && last[0] != null) {
				last[0].close();
			}
		}
		dataset.changeTable(last[0], move);
	}

	/** What a change would do. */
	ChangePreview preview(Change.OfShape change, int examples, IProgressMonitor monitor) throws IOException {
		DatasetTable table = dataset.readyTable(monitor);
		Path work = loader.workFolder();
		try (ShapePlan plan = new ShapePlanner(table, dataset.model().getColumns(), monitor).plan(change, work, LOOKED_AT)) {
			String label = ShapeLabels.of(change, id -> ModelState.column(dataset.model(), id).getName(), plan);
			return new ChangePreview(label, 0, plan.rows(), plan.shaper().names(), examples(table, plan, examples));
		} finally {
			Derived.delete(work);
		}
	}

	private static List<Example> examples(DatasetTable table, ShapePlan plan, int limit) throws IOException {
		List<Example> examples = new ArrayList<>();
		List<ShapedColumn> columns = plan.shaper().columns();
		RowPage page = table.page(0, LOOKED_AT);
		for (int i = 0; i < page.size() && examples.size() < limit; i++) {
			String[] cells = page.cells()[i];
			long row = page.rows()[i];
			boolean[] stays = new boolean[1];
			plan.shaper().rows().row(row, cells, made -> {
				stays[0] = true;
				for (int c = 0; c < made.length && examples.size() < limit; c++) {
					if (columns.get(c).isNew()) {
						examples.add(new Example(row, columns.get(c).name(), "", made[c]));
					}
				}
			});
			if (!stays[0]) {
				examples.add(new Example(row, "", String.join(" | ", cells), ""));
			}
		}
		return examples;
	}
}
