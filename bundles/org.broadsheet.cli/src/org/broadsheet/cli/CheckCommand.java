// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.exports.Exporters;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.Origins.Place;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a file or a dataset, infers types and lists every issue. */
@Command(name = "check", description = "${bundle:check}", exitCodeListHeading = "%n", exitCodeList = { "0:${bundle:check0}", "1:${bundle:check1}", "2:${bundle:check2}" })
final class CheckCommand extends AbstractCommand {

	@Parameters(paramLabel = "FILE|ADDRESS|DIR", description = "${bundle:checkFile}")
	private String path;

	@Mixin
	private ReadingWish reading;

	@Option(names = "--errors-to", paramLabel = "FILE", description = "${bundle:checkErrorsTo}")
	private Path errorsTo;

	@Option(names = "--rule", paramLabel = "COLUMN=RULE[:VALUE]", description = "${bundle:checkRule}")
	private List<String> rules = new ArrayList<>();

	@Option(names = "--rules", paramLabel = "FILE", description = "${bundle:rulesFile}")
	private Path rulesFile;

	@Override
	public Integer call() throws Exception {
		Optional<Place> place = Fetching.place(services(), path, Map.of());
		if (place.isPresent()) {
			return checkFetched(place.get());
		}
		Path resolved = resolve(Path.of(path));
		if (Piped.is(path, resolved)) {
			return checkPiped(resolved);
		}
		return Files.isDirectory(resolved) || resolved.toString().endsWith(".dataset") ? checkDataset(resolved) : checkFile(resolved, resolved.toString(), reading.options());
	}

	private int checkDataset(Path folder) throws IOException {
		try (OpenDataset dataset = open(folder)) {
			dataset.loadTable(monitor());
			return print(CheckReport.of(dataset, this::demand));
		}
	}

	private int checkPiped(Path pipe) throws IOException {
		Path folder = Files.createTempDirectory("broadsheet-check");
		try {
			return checkFile(Piped.into(folder, path, pipe), path, reading.options());
		} finally {
			delete(folder);
		}
	}

	private int checkFetched(Place place) throws IOException {
		Path folder = Files.createTempDirectory("broadsheet-check");
		try {
			Fetched fetched = place.origin().fetch(new FetchRequest(place.values(), Fetching.secret(place), folder, false), monitor());
			Map<String, String> all = new TreeMap<>(fetched.options());
			all.putAll(reading.options());
			return checkFile(fetched.file(), fetched.origin(), all);
		} finally {
			delete(folder);
		}
	}

	private int checkFile(Path file, String shown, Map<String, String> given) throws IOException {
		Importer importer = Importers.find(services().importers(), file);
		if (!reading.options().isEmpty()) {
			ImportOption.check(reading.options(), importer.preview(file, given, 1).options());
		}
		Path work = Files.createTempDirectory("broadsheet-check");
		try (DatasetTable table = new DatasetTable(importer.scan(new ScanRequest(file, given, work), monitor()))) {
			return print(CheckReport.of(shown, importer, table, this::demand));
		} finally {
			delete(work);
		}
	}

	/** Demands of the columns what is wished for; what a file describes and is not there is a finding, and the rest is checked. */
	private List<Issue> demand(List<Column> columns) throws IOException {
		RuleWishes wishes = new RuleWishes(columns).passingOver().with(rules, rulesFile == null ? null : resolve(rulesFile), services().ruleReaders());
		wishes.apply();
		return wishes.missing();
	}

	private int print(CheckReport report) throws IOException {
		String written = errorsTo == null ? "" : write(report, resolve(errorsTo));
		if (json()) {
			Json.print(out(), report::json);
		} else {
			report.text(out());
			out().print(written.isEmpty() ? "" : written + System.lineSeparator());
		}
		return report.hasErrors() ? BroadsheetCommand.FINDINGS : BroadsheetCommand.DONE;
	}

	/** Writes the issues to a file of the format its ending names. */
	private String write(CheckReport report, Path file) throws IOException {
		Exporter exporter = Exporters.forFile(services().exporters(), Content.ISSUES, file);
		ExportResult result = new ExportOperation(exporter, report.exported(), file, Map.of()).execute(monitor());
		return String.join(System.lineSeparator(), Stream.concat(Stream.of(IssueText.bind(Messages.CheckCommand_written, Numbers.of(result.count()), file)), result.notes().stream()).toList());
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
