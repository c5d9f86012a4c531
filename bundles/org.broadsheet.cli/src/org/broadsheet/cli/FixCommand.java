// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.Spellings;
import org.broadsheet.core.rewrite.Spellings.Spelling;
import org.broadsheet.model.Column;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repairs cells of a column by a recorded step. */
@Command(name = "fix", description = "${bundle:fix}")
final class FixCommand extends AbstractCommand {

	/** In more different texts nobody looks for spellings. */
	private static final int MOST = 100_000;

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
			dataset.loadTable(monitor());
			Change.OfCells whole = wish.unifies() ? unified(dataset, concerned) : wish.change(concerned, new FixWish.Manner(regex, ignoreCase));
			Change.OfCells change = rows == null ? whole : rows.within(whole, concerned, new Wishes(dataset));
			if (dryRun) {
				new DryRun(this, dataset).tell(change);
				return BroadsheetCommand.DONE;
			}
			long cells = dataset.perform(change, monitor());
			answer(dataset, concerned, cells);
			return cells == 0 && wish.looksForText() ? BroadsheetCommand.FINDINGS : BroadsheetCommand.DONE;
		}
	}

	/** Every spelling with the same letters becomes the most frequent one. */
	private static Change.OfCells unified(OpenDataset dataset, Column column) throws IOException {
		List<Spelling> texts = dataset.table().orElseThrow().store().orElseThrow().values(column.getSourceIndex(), Optional.empty(), MOST).stream()
				.map(value -> new Spelling(value.value(), value.count())).toList();
		Map<String, String> becomes = new TreeMap<>();
		Spellings.alike(texts).forEach(group -> group.spellings().stream().map(Spelling::text).filter(text -> !text.equals(group.proposed()))
				.forEach(text -> becomes.put(text, group.proposed())));
		return new Change.Rewrite(column.getId(), new CellFunction.Respell(becomes));
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
