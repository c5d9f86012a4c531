// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides about metadata and columns. All wishes are understood before the first is carried out. */
@Command(name = "set", description = "${bundle:setCommand}")
final class SetCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Option(names = "--meta", paramLabel = "KEY=VALUE", description = "${bundle:setMeta}")
	private List<String> metadata = new ArrayList<>();

	@Option(names = "--type", paramLabel = "COLUMN=TYPE", description = "${bundle:setType}")
	private List<String> types = new ArrayList<>();

	@Option(names = "--read", paramLabel = "COLUMN=KEY:VALUE", description = "${bundle:setRead}")
	private List<String> readings = new ArrayList<>();

	@Option(names = "--describe", paramLabel = "COLUMN=TEXT", description = "${bundle:setDescribe}")
	private List<String> descriptions = new ArrayList<>();

	@Option(names = "--rename", paramLabel = "COLUMN=NAME", description = "${bundle:setRename}")
	private List<String> names = new ArrayList<>();

	@Option(names = "--field-name", paramLabel = "COLUMN=NAME", description = "${bundle:setFieldName}")
	private List<String> fieldNames = new ArrayList<>();

	@Option(names = "--hide", paramLabel = "COLUMN", description = "${bundle:setHide}")
	private List<String> hidden = new ArrayList<>();

	@Option(names = "--show", paramLabel = "COLUMN", description = "${bundle:setShow}")
	private List<String> shown = new ArrayList<>();

	@Option(names = "--row-identifier", paramLabel = "COLUMN", description = "${bundle:setIdentifier}")
	private String identifier;

	@Option(names = "--number-format", paramLabel = "COLUMN=KEY:VALUE", description = "${bundle:setFormat}")
	private List<String> formats = new ArrayList<>();

	@Option(names = "--rule", paramLabel = "COLUMN=RULE[:VALUE]", description = "${bundle:setRule}")
	private List<String> rules = new ArrayList<>();

	@Option(names = "--rules", paramLabel = "FILE", description = "${bundle:rulesFile}")
	private Path rulesFile;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			List<Change> changes = new ArrayList<>();
			Wishes wishes = new Wishes(dataset);
			for (String wish : metadata) {
				changes.add(wishes.metadata(wish));
			}
			for (String wish : types) {
				changes.add(wishes.type(wish));
			}
			changes.addAll(wishes.readings(readings, changes));
			if (!rules.isEmpty() || rulesFile != null) {
				Path file = rulesFile == null ? null : resolve(rulesFile);
				List<Change> wished = new RuleWishes(dataset.model().getColumns()).after(changes).with(rules, file, services().ruleReaders()).changes();
				changes.removeIf(Change.SetType.class::isInstance); // they are among these, with what the rules add
				changes.addAll(wished);
			}
			for (String wish : descriptions) {
				changes.add(wishes.column(wish, ColumnAttribute.DESCRIPTION));
			}
			for (String wish : fieldNames) {
				changes.add(wishes.column(wish, ColumnAttribute.FIELD_NAME));
			}
			changes.addAll(wishes.formats(formats));
			for (String column : hidden) {
				changes.add(new Change.SetColumn(wishes.column(column).getId(), ColumnAttribute.HIDDEN, "true"));
			}
			for (String column : shown) {
				changes.add(new Change.SetColumn(wishes.column(column).getId(), ColumnAttribute.HIDDEN, "false"));
			}
			if (identifier != null) {
				changes.add(new Change.SetColumn(wishes.column(identifier).getId(), ColumnAttribute.ROW_IDENTIFIER, "true"));
			}
			for (String wish : names) {
				changes.add(wishes.column(wish, ColumnAttribute.NAME));
			}
			for (Change change : changes) {
				dataset.perform(change, monitor());
			}
			answer(IssueText.bind(Messages.SetCommand_done, changes.size()), json -> json.writeNumberField("changes", changes.size()));
		}
		return BroadsheetCommand.DONE;
	}
}
