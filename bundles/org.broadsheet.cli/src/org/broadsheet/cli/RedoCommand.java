// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does steps again that were taken back. */
@Command(name = "redo", description = "${bundle:redo}")
final class RedoCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Option(names = "--steps", paramLabel = "COUNT", defaultValue = "1", description = "${bundle:redoSteps}")
	private int count;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			return new UndoCommand.Moves(this, Messages.RedoCommand_done, Messages.RedoCommand_none).tell(count, () -> {
				Optional<String> label = dataset.redoable().map(Step::getLabel);
				dataset.redo(monitor());
				return label;
			});
		}
	}
}
