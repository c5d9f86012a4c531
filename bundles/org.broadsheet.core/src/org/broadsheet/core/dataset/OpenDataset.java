// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.Services;
import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.core.readiness.ReadinessCheck;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Publication;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A dataset being worked on: its decisions, its rows, one history of steps over both, saved after every change.
 *
 * <p>
 * The model is changed on the model's thread only (in the workbench the UI thread), by way of the executor given. Everything that takes a monitor may take
 * long and is not for that thread, but for {@link #perform} of a {@link Change.OfModel}, which is quick on any thread.
 */
public final class OpenDataset implements AutoCloseable {

	private final DatasetFolder folder;
	private final Services services;
	private final DatasetLock lock;
	private final Dataset model;
	private final Listeners listeners = new Listeners();
	private final SavedModel saving;
	private final StepHistory history;
	/** Held while rows are read in or changed; never taken on the model's thread, which holders wait for. */
	private final ReentrantLock tableLock = new ReentrantLock();
	private volatile DatasetTable table;

	private OpenDataset(DatasetFolder folder, Services services, Executor modelThread, DatasetLock lock, Dataset model) {
		this.folder = folder;
		this.services = services;
		this.lock = lock;
		this.model = model;
		this.history = new StepHistory(model);
		this.saving = new SavedModel(folder, model, modelThread, listeners);
	}

	/**
	 * Opens a dataset. Its rows are not read yet: see {@link #loadTable}.
	 *
	 * @param modelThread runs what changes the model and waits until it is done
	 * @throws IOException with a sentence for the user
	 */
	public static OpenDataset open(DatasetFolder folder, Services services, Executor modelThread) throws IOException {
		DatasetLock lock = DatasetLock.take(folder);
		try {
			Derived.delete(folder.derived().resolve(TableLoader.SCANS));
			Dataset model = folder.load();
			AddedFiles.tidy(folder, model);
			return new OpenDataset(folder, services, modelThread, lock, model);
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/** Where it lies. */
	public DatasetFolder folder() {
		return folder;
	}

	/** Everything that extends Broadsheet. */
	public Services services() {
		return services;
	}

	/** The decisions. Change them through {@link #perform} only. */
	public Dataset model() {
		return model;
	}

	/** The metadata standard that describes it. */
	public MetadataStandard standard() {
		return services.standard(model.getStandard());
	}

	/** The rows, once they are loaded. */
	public Optional<DatasetTable> table() {
		return Optional.ofNullable(table);
	}

	/** The column with an id. */
	public Optional<Column> column(String id) {
		return model.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst();
	}

	/** Values of a metadata field, empty when it is not filled in. */
	public List<String> metadata(String key) {
		return ModelState.metadata(model, key);
	}

	/** Tells somebody what changes from now on. */
	public void addListener(DatasetListener listener) {
		listeners.add(listener);
	}

	/** Tells somebody no longer. */
	public void removeListener(DatasetListener listener) {
		listeners.remove(listener);
	}

	/** Reads the rows: first by a scan of the source, then the store. Nothing happens without a source. */
	public void loadTable(IProgressMonitor monitor) throws IOException {
		exclusively(() -> {
			if (model.getSource() != null) {
				// the store's files serve one table at a time
				swapTable(null);
				TableLoader loader = new TableLoader(this);
				loader.load(loader.stages(history.inForce()), monitor, this::swapTable);
				TableLoader.tidy(this);
			}
		});
	}

	/** Puts the rows of another scan in place; {@code null} when there are none any more. Those before are closed. */
	void swapTable(DatasetTable next) {
		DatasetTable before = table;
		table = next;
		if (before != null && before != next) {
			before.close();
		}
		commit(EnumSet.of(Aspect.TABLE), () -> { });
	}

	/** The same, but the rows before stay open, as they may come back. */
	void showTable(DatasetTable next) {
		table = next;
		commit(EnumSet.of(Aspect.TABLE), () -> { });
	}

	/** Puts the rows of another table in place and changes the model, both at one moment. */
	void changeTable(DatasetTable next, Runnable change) {
		DatasetTable before = table;
		commit(EnumSet.of(Aspect.TABLE, Aspect.COLUMNS), () -> {
			table = next;
			change.run();
		});
		if (before != null) {
			before.close();
		}
	}

	/** Work on the rows. */
	@FunctionalInterface
	interface TableWork {
		void run() throws IOException;
	}

	/** Runs something while nobody else reads rows in or changes them. */
	void exclusively(TableWork work) throws IOException {
		alone(() -> {
			work.run();
			return true;
		});
	}

	private interface TableQuestion<T> {
		T answer() throws IOException;
	}

	private <T> T alone(TableQuestion<T> question) throws IOException {
		tableLock.lock();
		try {
			return question.answer();
		} finally {
			tableLock.unlock();
		}
	}

	/**
	 * Performs a change and records it as a step. A change of cells waits until the store has loaded.
	 *
	 * @return number of cells changed; for a change of shape, of the rows or columns that went or came; 0 for a change of decisions
	 * @throws IOException with a sentence for the user; nothing has changed then
	 */
	public long perform(Change change, IProgressMonitor monitor) throws IOException {
		return switch (change) {
		case Change.OfModel ofModel -> {
			commit(EnumSet.noneOf(Aspect.class), () -> record(Steps.of(model, ofModel, new StepLabels(standard())), true));
			yield 0;
		}
		case Change.OfCells ofCells -> alone(() -> new CellChanges(this).perform(ofCells, monitor));
		case Change.OfShape ofShape -> alone(() -> new ShapeChanges(this).perform(ofShape, monitor));
		};
	}

	/**
	 * What a change would do, without doing it. May read many rows: not for the UI thread.
	 *
	 * @param examples how many differences at most are told one by one
	 * @throws RefusedException with the sentence that {@link #perform} would refuse with
	 */
	public ChangePreview preview(Change change, int examples, IProgressMonitor monitor) throws IOException {
		return alone(() -> switch (change) {
		case Change.OfModel ofModel -> new ChangePreview(Steps.of(model, ofModel, new StepLabels(standard())).getLabel(), 0, table == null ? 0 : table.rowCount(),
				model.getColumns().stream().map(Column::getName).toList(), List.of());
		case Change.OfCells ofCells -> new CellChanges(this).preview(ofCells, examples, monitor);
		case Change.OfShape ofShape -> new ShapeChanges(this).preview(ofShape, examples, monitor);
		});
	}

	/** Performs a change of cells that was made on other data before. */
	long performAgain(Step step, IProgressMonitor monitor) throws IOException {
		return alone(() -> new CellChanges(this).perform(CellForms.change(step), Optional.of(step), monitor));
	}

	/** Performs a change of shape that was made on other data before. */
	void performAgain(Change.OfShape change, ShapeChanges.Earlier earlier, IProgressMonitor monitor) throws IOException {
		exclusively(() -> new ShapeChanges(this).perform(change, Optional.of(earlier), monitor));
	}

	/** The rows with their store, loaded if they are not yet. */
	DatasetTable readyTable(IProgressMonitor monitor) throws IOException {
		if (model.getSource() != null && (table == null || table.store().isEmpty())) {
			loadTable(monitor);
		}
		return table().filter(loaded -> loaded.store().isPresent()).orElseThrow(() -> new RefusedException(Messages.OpenDataset_noData));
	}

	/** Adds a step to the history, giving up what could have been redone. To be called within {@link #commit}. */
	void record(Step step, boolean apply) {
		if (apply && Steps.changesNothing(step)) {
			return;
		}
		history.add(step);
		if (apply) {
			Steps.apply(model, step);
		}
		listeners.tell(EnumSet.of(Steps.aspect(step), Aspect.HISTORY));
	}

	/** How the data there is was read; empty without any. */
	public Optional<EarlierReading> earlierReading() {
		return Optional.ofNullable(model.getSource()).map(source -> new EarlierReading(source.getImporter(), history.decidedReading().orElseGet(() -> source.getOptions().map()),
				source.getOptions().map(), new EarlierSteps(this).sourceColumns().stream().map(Column::getSourceName).toList()));
	}

	/** The steps over decisions, cells, rows and columns. */
	StepHistory history() {
		return history;
	}

	/** The step that {@link #undo} would take back. */
	public Optional<Step> undoable() {
		return history.last();
	}

	/** The step that {@link #redo} would do again. */
	public Optional<Step> redoable() {
		return history.next();
	}

	/** Takes the last step back, if there is one. */
	public void undo(IProgressMonitor monitor) throws IOException {
		exclusively(() -> new HistoryMoves(this).undo(monitor));
	}

	/** Does the step again that was taken back last, if there is one. */
	public void redo(IProgressMonitor monitor) throws IOException {
		exclusively(() -> new HistoryMoves(this).redo(monitor));
	}

	/** Records what is known of the publication; not a step, because it happened on the portal. */
	public void updatePublication(Consumer<Publication> update) {
		commit(EnumSet.of(Aspect.PUBLICATION), () -> {
			if (model.getPublication() == null) {
				model.setPublication(ModelFactory.eINSTANCE.createPublication());
			}
			update.accept(model.getPublication());
		});
	}

	/** Id of the last step in force, 0 before any. */
	public int currentStep() {
		return history.last().map(Step::getId).orElse(0);
	}

	/** How many steps lie between what is published and what is here; 0 when nothing was published or nothing changed. */
	public int changesSincePublishing() {
		return model.getPublication() == null || model.getPublication().getPublishedStep() < 0 ? 0 : PublishedChanges.count(model);
	}

	/** How far it is from being published. Reads rows the first time: not for the UI thread. */
	public Readiness readiness() throws IOException {
		return new ReadinessCheck(model, standard(), table()).run();
	}

	/** Whether all changes are on disk. */
	public boolean saved() {
		return saving.saved();
	}

	/** Why changes are not on disk, when the last attempt to write them failed. */
	public Optional<IOException> saveFailure() {
		return saving.failure();
	}

	/** Waits until all changes are on disk. */
	public void flush() throws IOException {
		saving.flush();
	}

	/** Changes the model on its thread, saves it and tells what changed. */
	void commit(Set<Aspect> aspects, Runnable change) {
		saving.commit(aspects, change);
	}

	/** How the decisions are saved. */
	SavedModel saving() {
		return saving;
	}

	@Override
	public void close() throws IOException {
		listeners.clear();
		tableLock.lock();
		try {
			saving.flush();
		} finally {
			if (table != null) {
				table.close();
			}
			lock.close();
			tableLock.unlock();
		}
	}
}
