// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Names the whole state of a dataset: its decisions and steps, every cell as the grid and as the store has it, every wrong cell, what lies in its folder. */
record Datasets(OpenDataset dataset) implements CancelRun.State {

	private static final int PAGE = 4096;

	String id(String column) {
		return dataset.model().getColumns().stream().filter(known -> known.getName().equals(column)).findFirst().map(Column::getId).orElseThrow();
	}

	@Override
	public String state() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		add(digest, dataset.model().getStepsApplied() + "");
		for (Step step : dataset.model().getSteps().subList(0, dataset.model().getStepsApplied())) {
			add(digest, step.getId() + step.getKind() + step.getLabel() + new TreeMap<>(step.getParameters().map()));
		}
		for (Column column : dataset.model().getColumns()) {
			add(digest, column.getId() + column.getName() + column.getType() + column.getSourceIndex());
		}
		if (dataset.table().isPresent()) {
			table(digest, dataset.table().get());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private void table(MessageDigest digest, DatasetTable table) throws Exception {
		add(digest, table.store().orElseThrow().appliedSteps().toString() + table.editedRows().size() + table.scan().issues());
		for (long first = 0; first < table.rowCount(); first += PAGE) {
			RowPage page = table.page(first, PAGE);
			for (int row = 0; row < page.size(); row++) {
				digest.update((byte) page.lines()[row]);
				for (String cell : page.cells()[row]) {
					add(digest, cell);
				}
			}
		}
		for (Column column : dataset.model().getColumns()) {
			table.check(column).errors().copy().forEach(row -> add(digest, Long.toString(row)));
		}
		int address = dataset.model().getColumns().stream().filter(known -> known.getName().equals("Address")).findFirst().orElseThrow().getSourceIndex();
		table.store().orElseThrow().texts(address, (row, text) -> add(digest, text), new NullProgressMonitor());
	}

	private static void add(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
