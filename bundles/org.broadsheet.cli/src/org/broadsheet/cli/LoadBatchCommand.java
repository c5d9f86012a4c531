// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

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
		return BroadsheetCommand.DONE;
	}
}
