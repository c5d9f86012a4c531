// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.imports.Batch;
import org.broadsheet.core.issues.IssueText;

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
		answer(IssueText.bind(Messages.LoadBatchCommand_done, new Object[] { outcome.files(), outcome.issues(), outcome.refused() }), json -> {
			json.writeNumberField("files", outcome.files());
			json.writeNumberField("refused", outcome.refused());
			json.writeNumberField("issues", outcome.issues());
		});
		return outcome.refused() == 0 ? BroadsheetCommand.DONE : BroadsheetCommand.FINDINGS;
	}
}
