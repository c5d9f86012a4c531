// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Column;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repairs cells of a column by a recorded step. */
@Command(name = "fix", description = "${bundle:fix}")
final class FixCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Option(names = "--column", required = true, paramLabel = "COLUMN", description = "${bundle:fixColumn}")
	private String column;

	@ArgGroup(multiplicity = "1")
	private FixWish wish;

	@Option(names = "--regex", description = "${bundle:fixRegex}")
	private boolean regex;

	@Option(names = "--ignore-case", description = "${bundle:fixIgnoreCase}")
	private boolean ignoreCase;

	@ArgGroup
	private FixRows rows;

	@Option(names = "--dry-run", description = "${bundle:dryRun}")
	private boolean dryRun;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			Column concerned = new Wishes(dataset).column(column);
			Change.OfCells whole = wish.change(concerned, new FixWish.Manner(regex, ignoreCase));
			Change.OfCells change = rows == null ? whole : rows.within(whole, concerned, new Wishes(dataset));
			dataset.loadTable(monitor());
			if (dryRun) {
				new DryRun(this, dataset).tell(change);
				return BroadsheetCommand.DONE;
			}
			long cells = dataset.perform(change, monitor());
			answer(dataset, concerned, cells);
			return cells == 0 && wish.looksForText() ? BroadsheetCommand.FINDINGS : BroadsheetCommand.DONE;
		}
	}

	private void answer(OpenDataset dataset, Column concerned, long cells) throws IOException {
		long left = dataset.table().orElseThrow().check(concerned).errors().size();
		String step = cells == 0 ? "" : dataset.undoable().orElseThrow().getLabel();
		answer(cells == 0 ? Messages.FixCommand_nothing : step + ".", json -> {
			json.writeNumberField("cells", cells);
			json.writeNumberField("errorsLeft", left);
			json.writeStringField("step", step);
		});
	}
}
