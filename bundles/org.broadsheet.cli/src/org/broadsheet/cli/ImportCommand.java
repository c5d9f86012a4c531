// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Readiness;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or replaces the data of a dataset. */
@Command(name = "import", description = "${bundle:import}")
final class ImportCommand extends AbstractCommand {

	@Parameters(index = "0", paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Parameters(index = "1", paramLabel = "FILE", description = "${bundle:file}")
	private Path file;

	@Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:sheet}")
	private String sheet;

	@Option(names = "--option", paramLabel = "KEY=VALUE", description = "${bundle:option}")
	private Map<String, String> options = new TreeMap<>();

	@Override
	public Integer call() throws Exception {
		if (sheet != null) {
			options.put("sheet", sheet);
		}
		try (OpenDataset dataset = open(folder)) {
			List<String> notes = new ImportOperation(dataset, resolve(file), options).execute(monitor());
			Readiness readiness = dataset.readiness();
			long ready = readiness.rows() - readiness.rowsNotImported();
			answer(NLS.bind(Messages.ImportCommand_done, new Object[] { Numbers.of(ready), Numbers.of(readiness.rowsNotImported()), file.getFileName() }), json -> {
				json.writeNumberField("rows", readiness.rows());
				json.writeNumberField("columns", dataset.model().getColumns().size());
				json.writeNumberField("readyToImport", ready);
				json.writeNumberField("willNotBeImported", readiness.rowsNotImported());
				json.writeArrayFieldStart("notes");
				for (String note : notes) {
					json.writeString(note);
				}
				json.writeEndArray();
			});
			if (!json()) {
				notes.forEach(out()::println);
			}
		}
		return BroadsheetCommand.DONE;
	}
}
