// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes rows or columns by a recorded step. */
@Command(name = "transform", description = "${bundle:transform}", footer = "${bundle:transformFooter}")
final class TransformCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@ArgGroup(multiplicity = "1")
	private TransformWish wish;

	@Option(names = "--separator", paramLabel = "TEXT", defaultValue = " ", description = "${bundle:transformSeparator}")
	private String separator;

	@Option(names = "--into", split = ",", paramLabel = "NAME", description = "${bundle:transformInto}")
	private String[] into = {};

	@Option(names = "--most", paramLabel = "PARTS", description = "${bundle:transformMost}")
	private int most;

	@Option(names = "--regex", description = "${bundle:transformRegex}")
	private boolean regex;

	@Option(names = "--keep", description = "${bundle:transformKeep}")
	private boolean keep;

	@Option(names = "--names-to", paramLabel = "NAME", defaultValue = "Name", description = "${bundle:transformNames}")
	private String namesTo;

	@Option(names = "--values-to", paramLabel = "NAME", defaultValue = "Value", description = "${bundle:transformValues}")
	private String valuesTo;

	@Option(names = "--dry-run", description = "${bundle:dryRun}")
	private boolean dryRun;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			dataset.loadTable(monitor());
			Change.OfShape change = wish.change(new Wishes(dataset), new TransformWish.Manner(separator, List.of(into), most, regex, keep, namesTo, valuesTo));
			if (dryRun) {
				new DryRun(this, dataset).tell(change);
				return BroadsheetCommand.DONE;
			}
			long changed = dataset.perform(change, monitor());
			String step = changed == 0 ? "" : dataset.undoable().orElseThrow().getLabel();
			long rows = dataset.table().map(table -> table.rowCount()).orElse(0L);
			answer(changed == 0 ? Messages.TransformCommand_nothing : step + ".", json -> {
				json.writeNumberField("changed", changed);
				json.writeNumberField("rows", rows);
				json.writeNumberField("columns", dataset.model().getColumns().size());
				json.writeStringField("step", step);
			});
			return BroadsheetCommand.DONE;
		}
	}
}
