// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A real dataset with a table in a folder, for tests of what is done to it. */
final class Bench implements AutoCloseable {

	static final IProgressMonitor MONITOR = new NullProgressMonitor();

	private final DatasetFolder folder;
	private OpenDataset dataset;

	Bench(Path directory, String csv) throws IOException {
		folder = DatasetFolder.create(directory.resolve("data"), "Data", "plain");
		open();
		replace(csv);
	}

	private void open() throws IOException {
		dataset = OpenDataset.open(folder, TestServices.get(), Runnable::run);
	}

	OpenDataset dataset() {
		return dataset;
	}

	/** Imports another table. */
	List<String> replace(String csv) throws IOException {
		return new ImportOperation(dataset, file(csv), Map.of("headerRows", "1")).execute(MONITOR);
	}

	Path file(String csv) throws IOException {
		return Files.writeString(folder.path().resolveSibling("table.csv"), csv);
	}

	/** Closes and opens everything. */
	void restart() throws IOException {
		dataset.close();
		open();
		dataset.loadTable(MONITOR);
	}

	/** Names of the tables that are kept. */
	List<String> kept() throws IOException {
		try (var folders = Files.list(folder.derived())) {
			return folders.map(kept -> kept.getFileName().toString()).filter(name -> name.startsWith("stage-")).sorted().toList();
		}
	}

	/** Deletes all that is derived, then opens everything. */
	void rebuild() throws IOException {
		dataset.close();
		try (var files = Files.walk(folder.derived())) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		open();
		dataset.loadTable(MONITOR);
	}

	long perform(Change change) throws IOException {
		return dataset.perform(change, MONITOR);
	}

	void undo() throws IOException {
		dataset.undo(MONITOR);
	}

	void redo() throws IOException {
		dataset.redo(MONITOR);
	}

	String label() {
		return dataset.undoable().orElseThrow().getLabel();
	}

	/** Id of a column by its name. */
	String id(String name) {
		return column(name).getId();
	}

	Column column(String name) {
		return dataset.model().getColumns().stream().filter(column -> column.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not in " + names()));
	}

	String names() {
		return dataset.model().getColumns().stream().map(Column::getName).collect(Collectors.joining(","));
	}

	/** All rows in the order of the columns, by lines; line numbers of the source in front. */
	String lined() throws IOException {
		RowPage page = page();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < page.size(); i++) {
			text.append(page.lines()[i]).append(": ").append(row(page, i)).append('\n');
		}
		return text.toString();
	}

	/** All rows in the order of the columns. */
	String rows() throws IOException {
		RowPage page = page();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < page.size(); i++) {
			text.append(row(page, i)).append('\n');
		}
		return text.toString();
	}

	private RowPage page() throws IOException {
		DatasetTable table = dataset.table().orElseThrow();
		return table.page(0, (int) table.rowCount());
	}

	private String row(RowPage page, int index) {
		return dataset.model().getColumns().stream().map(column -> page.cell(index, column.getSourceIndex())).collect(Collectors.joining(","));
	}

	/** Everything that is decided, every cell by page and by query, every error: what undo and redo must bring back. */
	String state() throws IOException {
		DatasetTable table = dataset.table().orElseThrow();
		StringBuilder state = new StringBuilder(dataset.model().getName()).append('\n');
		for (Column column : dataset.model().getColumns()) {
			state.append(List.of(column.getId(), column.getSourceIndex(), column.getSourceName(), column.getName(), column.getDescription(), column.getFieldName(), column.getType(), column.getInferredType(),
					column.isHidden(), column.isRowIdentifier(), new TreeMap<>(column.getFormat().map()), new TreeMap<>(column.getParsing().map()), new TreeMap<>(column.getRules().map()))).append('\n');
			state.append(Arrays.toString(table.check(column).errors().toArray())).append(table.check(column).nonEmpty()).append('\n');
			table.store().orElseThrow().texts(column.getSourceIndex(), (row, text) -> state.append(row).append('=').append(text).append('|'), MONITOR);
			state.append('\n');
		}
		return state.append(lined()).toString();
	}

	@Override
	public void close() throws IOException {
		dataset.close();
	}
}
