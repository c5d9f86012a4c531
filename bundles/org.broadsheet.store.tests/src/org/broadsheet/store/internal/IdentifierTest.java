// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.ReadinessCheck;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row identifier that does not tell all rows apart blocks publishing until it does. */
class IdentifierTest {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	Path folder;

	@Test
	void repeatedIdentifiersBlock() throws IOException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setSource(ModelFactory.eINSTANCE.createSource());
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c1");
		column.setName("Id");
		column.setFieldName("id");
		dataset.getColumns().add(column);
		MemoryTable rows = new MemoryTable(1, new String[][] { { "a" }, { "b" }, { "a" }, { "c" } });
		try (DatasetTable table = new DatasetTable(rows); TableStore store = new DuckDbStoreFactory().open(folder, "stamp", rows, MONITOR)) {
			table.attach(store);
			assertEquals(List.of(), found(dataset, table));
			column.setRowIdentifier(true);
			assertEquals(List.of("1 rows repeat a row identifier of \"Id\", such as \"a\" in row 3: correct them or choose another column"), found(dataset, table));
			store.apply(1, new CellStep.SetCell(0, 2, "d"), (c, row, text) -> table.edited(c, row, text), MONITOR);
			assertEquals(List.of(), found(dataset, table));
		}
	}

	private static List<String> found(Dataset dataset, DatasetTable table) throws IOException {
		MetadataStandard standard = new MetadataStandard("none", "1", "None", "", List.of());
		return new ReadinessCheck(dataset, standard, Optional.of(table)).run().blockers().stream().filter(finding -> finding.code().equals("duplicate-identifier")).map(Finding::message).toList();
	}
}
