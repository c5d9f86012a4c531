// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.imports.Batch;
import org.broadsheet.core.issues.IssueText;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads every file of a folder. */
@Command(name = "load-batch", description = "${bundle:loadBatch}")
final class LoadBatchCommand extends AbstractCommand {

	@Parameters(index = "0", paramLabel = "IN_DIR", description = "${bundle:loadBatchIn}")
	private Path in;

	@Parameters(index = "1", paramLabel = "OUT_DIR", description = "${bundle:loadBatchOut}")
	private Path out;

	@Override
	public Integer call() throws Exception {
		Batch.Outcome outcome = new Batch(services().importers()).run(resolve(in), resolve(out), monitor());
		answer(IssueText.bind(Messages.LoadBatchCommand_done, new Object[] { outcome.files(), outcome.issues(), outcome.refused().size() }), json -> {
			json.writeNumberField("files", outcome.files());
			json.writeNumberField("refused", outcome.refused().size());
			json.writeNumberField("issues", outcome.issues());
			json.writeArrayFieldStart("refusals");
			for (Batch.Refusal refusal : outcome.refused()) {
				json.writeStartObject();
				json.writeStringField("file", refusal.file());
				json.writeStringField("reason", refusal.reason());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("leftOut");
			for (String name : outcome.leftOut()) {
				json.writeString(name);
			}
			json.writeEndArray();
		});
		if (!json()) {
			tell(outcome);
		}
		return outcome.refused().isEmpty() ? BroadsheetCommand.DONE : BroadsheetCommand.FINDINGS;
	}

	private void tell(Batch.Outcome outcome) {
		outcome.refused().forEach(refusal -> out().println(NLS.bind(Messages.LoadBatchCommand_refused, refusal.file(), refusal.reason())));
		if (!outcome.leftOut().isEmpty()) {
			out().println(NLS.bind(Messages.LoadBatchCommand_leftOut, String.join(", ", outcome.leftOut())));
		}
	}
}
