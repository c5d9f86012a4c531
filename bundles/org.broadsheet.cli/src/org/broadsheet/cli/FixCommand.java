// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

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
	private Fix fix;

	/** One way to repair. */
	static final class Fix {
		@Option(names = "--set", paramLabel = "ROW=VALUE", description = "${bundle:fixSet}")
		private String set;

		@Option(names = "--replace", paramLabel = "OLD=NEW", description = "${bundle:fixReplace}")
		private String replace;

		@Option(names = "--clear-errors", description = "${bundle:fixClear}")
		private boolean clear;
	}

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			Column concerned = new Wishes(dataset).column(column);
			Change change = change(concerned.getId());
			dataset.loadTable(monitor());
			long cells = dataset.perform(change, monitor());
			long left = dataset.table().orElseThrow().check(concerned).errors().size();
			String done = cells == 0 ? Messages.FixCommand_nothing : dataset.undoable().orElseThrow().getLabel() + ".";
			answer(done, json -> {
				json.writeNumberField("cells", cells);
				json.writeNumberField("errorsLeft", left);
				json.writeStringField("step", cells == 0 ? "" : dataset.undoable().orElseThrow().getLabel());
			});
			return cells == 0 && fix.replace != null ? BroadsheetCommand.FINDINGS : BroadsheetCommand.DONE;
		}
	}

	private Change change(String id) throws RefusedException {
		if (fix.clear) {
			return new Change.ClearErrors(id);
		}
		String wish = fix.set != null ? fix.set : fix.replace;
		int equals = wish.indexOf('=');
		if (equals < 0) {
			throw new RefusedException(NLS.bind(Messages.Wishes_noEquals, wish));
		}
		String before = wish.substring(0, equals);
		String after = wish.substring(equals + 1);
		if (fix.replace != null) {
			return new Change.ReplaceValue(id, before, after);
		}
		if (!before.strip().matches("[1-9]\\d{0,17}")) {
			throw new RefusedException(NLS.bind(Messages.FixCommand_row, before));
		}
		return new Change.SetCell(id, Long.parseLong(before.strip()) - 1, after);
	}
}
