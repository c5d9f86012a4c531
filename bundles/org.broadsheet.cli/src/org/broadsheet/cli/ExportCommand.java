// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.exports.Exporters;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.table.DatasetTable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the rows of a dataset, or what is wrong with them, to a file. */
@Command(name = "export", description = "${bundle:export}", footer = "${bundle:exportFooter}")
final class ExportCommand extends AbstractCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "${bundle:exportFile}")
	private Path file;

	@Option(names = "--as", paramLabel = "ID", description = "${bundle:exportAs}")
	private String id;

	@Option(names = "--option", paramLabel = "KEY=VALUE", description = "${bundle:exportOption}")
	private Map<String, String> options = new TreeMap<>();

	@Option(names = "--errors", description = "${bundle:exportErrors}")
	private boolean errors;

	@Option(names = "--list", description = "${bundle:exportList}")
	private boolean list;

	@Override
	public Integer call() throws Exception {
		if (file == null && !list) {
			throw new ParameterException(spec.commandLine(), Messages.ExportCommand_noFile);
		}
		Content content = errors ? Content.ISSUES : Content.ROWS;
		Exporter exporter = list ? null : exporter(content);
		ExportChoice choice = ExportChoice.of(options);
		try (OpenDataset dataset = open(folder)) {
			dataset.loadTable(monitor());
			DatasetTable rows = dataset.table().orElseThrow(() -> new IOException(NLS.bind(Messages.CheckReport_noData, dataset.model().getName())));
			ExportTable table = ExportTable.of(dataset.model().getName(), rows, dataset.model().getColumns(), choice);
			if (list) {
				list(Exporters.of(services().exporters(), content), table);
			} else {
				Path target = resolve(file);
				done(exporter, target, new ExportOperation(exporter, table, target, options).execute(monitor()));
			}
		}
		return BroadsheetCommand.DONE;
	}

	private Exporter exporter(Content content) throws IOException {
		return id == null ? Exporters.forFile(services().exporters(), content, file) : Exporters.withId(services().exporters(), content, id);
	}

	private void done(Exporter exporter, Path target, ExportResult result) throws IOException {
		String message = errors ? Messages.ExportCommand_issues : Messages.ExportCommand_rows;
		answer(IssueText.bind(message, new Object[] { Numbers.of(result.count()), target, exporter.label() }), json -> {
			json.writeStringField("file", target.toString());
			json.writeStringField("exporter", exporter.id());
			json.writeNumberField(errors ? "issues" : "rows", result.count());
			json.writeArrayFieldStart("notes");
			for (String note : result.notes()) {
				json.writeString(note);
			}
			json.writeEndArray();
		});
		if (!json()) {
			result.notes().forEach(out()::println);
		}
	}

	private void list(List<Exporter> exporters, ExportTable table) throws IOException {
		if (json()) {
			Json.print(out(), json -> {
				json.writeStartArray();
				for (Exporter exporter : exporters) {
					json.writeStartObject();
					json.writeStringField("id", exporter.id());
					json.writeStringField("label", exporter.label());
					json.writeStringField("ending", exporter.ending());
					json.writeArrayFieldStart("options");
					for (ExportOption option : all(exporter, table)) {
						json.writeStartObject();
						json.writeStringField("key", option.key());
						json.writeStringField("label", option.label());
						json.writeStringField("default", option.value());
						json.writeStringField("values", values(option));
						json.writeEndObject();
					}
					json.writeEndArray();
					json.writeEndObject();
				}
				json.writeEndArray();
			});
			return;
		}
		for (Exporter exporter : exporters) {
			out().println(NLS.bind(Messages.ExportCommand_format, new Object[] { exporter.id(), exporter.label(), exporter.ending() }));
			for (ExportOption option : all(exporter, table)) {
				out().println(NLS.bind(Messages.ExportCommand_option, new Object[] { option.key(), option.label(), values(option), option.value() }));
			}
		}
	}

	private List<ExportOption> all(Exporter exporter, ExportTable table) {
		return errors ? exporter.options(table) : java.util.stream.Stream.concat(ExportChoice.options().stream(), exporter.options(table).stream()).toList();
	}

	private static String values(ExportOption option) {
		return option.kind() == Kind.YES_NO ? "true false" : option.kind() == Kind.NUMBER ? "0..." : String.join(" ", option.choices().stream().map(Choice::value).toList());
	}
}
