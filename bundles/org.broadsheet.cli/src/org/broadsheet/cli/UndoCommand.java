// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Step;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes steps back. */
@Command(name = "undo", description = "${bundle:undo}")
final class UndoCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Option(names = "--steps", paramLabel = "COUNT", defaultValue = "1", description = "${bundle:undoSteps}")
	private int count;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			return new Moves(this, Messages.UndoCommand_done, Messages.UndoCommand_none).tell(count, () -> {
				Optional<String> label = dataset.undoable().map(Step::getLabel);
				dataset.undo(monitor());
				return label;
			});
		}
	}

	/** Steps back or forth, told in one answer. */
	record Moves(AbstractCommand command, String done, String none) {

		/** Goes one step; gives its words, or nothing when there is none. */
		@FunctionalInterface
		interface Move {
			Optional<String> go() throws IOException;
		}

		int tell(int count, Move move) throws IOException {
			List<String> labels = new ArrayList<>();
			for (Optional<String> label = count > 0 ? move.go() : Optional.empty(); label.isPresent(); label = labels.size() < count ? move.go() : Optional.empty()) {
				labels.add(label.get());
			}
			command.answer(labels.isEmpty() ? none : NLS.bind(done, String.join("; ", labels)), json -> {
				json.writeArrayFieldStart("steps");
				for (String label : labels) {
					json.writeString(label);
				}
				json.writeEndArray();
			});
			return labels.isEmpty() ? BroadsheetCommand.FINDINGS : BroadsheetCommand.DONE;
		}
	}
}
