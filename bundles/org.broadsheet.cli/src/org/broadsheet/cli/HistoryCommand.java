// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Step;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the steps of a dataset. */
@Command(name = "history", description = "${bundle:history}")
final class HistoryCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			List<Step> steps = dataset.model().getSteps();
			int applied = dataset.model().getStepsApplied();
			if (json()) {
				answer("", json -> {
					json.writeNumberField("applied", applied);
					json.writeArrayFieldStart("steps");
					for (int i = 0; i < steps.size(); i++) {
						json.writeStartObject();
						json.writeNumberField("number", i + 1);
						json.writeStringField("step", steps.get(i).getLabel());
						json.writeStringField("time", steps.get(i).getTime());
						json.writeBooleanField("undone", i >= applied);
						json.writeEndObject();
					}
					json.writeEndArray();
				});
				return BroadsheetCommand.DONE;
			}
			if (steps.isEmpty()) {
				out().println(Messages.HistoryCommand_none);
			}
			for (int i = 0; i < steps.size(); i++) {
				out().println(NLS.bind(i < applied ? Messages.HistoryCommand_step : Messages.HistoryCommand_undone, i + 1, steps.get(i).getLabel()));
			}
		}
		return BroadsheetCommand.DONE;
	}
}
