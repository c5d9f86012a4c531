// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Readiness;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A whole import into a new dataset: the source kept and its check sum, everything checked, the store ready for edits and questions. */
public final class ImportRead {

	private ImportRead() {
	}

	/** Arguments: FILE [FOLDER], where the dataset is made for the time being. */
	public static void main(String[] args) throws Exception {
		Path folder = args.length > 1 ? Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "import") : Files.createTempDirectory("broadsheet-bench");
		long start = System.nanoTime();
		try (OpenDataset dataset = OpenDataset.open(DatasetFolder.create(folder.resolve("sales"), "Sales", "none"), new Headless(), Runnable::run)) {
			new ImportOperation(dataset, Path.of(args[0]), Map.of()).execute(new NullProgressMonitor());
			Readiness readiness = dataset.readiness();
			dataset.table().orElseThrow().store().orElseThrow();
			Measures.print("rows with errors", readiness.rowsNotImported(), start);
		} finally {
			try (var walk = Files.walk(folder)) {
				walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}
}
