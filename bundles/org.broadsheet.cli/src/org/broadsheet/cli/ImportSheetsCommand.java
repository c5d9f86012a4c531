// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.ImportPartsOperation;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.SourcePart;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dataset of each of several tables that a file holds, such as the sheets of a workbook. */
@Command(name = "import-sheets", description = "${bundle:importSheets}")
final class ImportSheetsCommand extends AbstractCommand {

	@Parameters(index = "0", paramLabel = "FOLDER", description = "${bundle:importSheetsFolder}")
	private Path folder;

	@Parameters(index = "1", paramLabel = "FILE", description = "${bundle:file}")
	private Path file;

	@Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:importSheetsSheet}")
	private List<String> sheets = new ArrayList<>();

	@Option(names = "--list", description = "${bundle:importSheetsList}")
	private boolean list;

	@Option(names = "--standard", paramLabel = "ID", description = "${bundle:newStandard}")
	private String standard;

	@Option(names = "--option", paramLabel = "KEY=VALUE", description = "${bundle:importOption}")
	private Map<String, String> options = new TreeMap<>();

	@Override
	public Integer call() throws Exception {
		Path source = resolve(file);
		Importer importer = Importers.find(services().importers(), source);
		List<SourcePart> parts = importer.parts(source, monitor());
		if (parts.isEmpty()) {
			throw new RefusedException(NLS.bind(Messages.ImportSheetsCommand_none, file.getFileName()));
		}
		if (list) {
			list(parts);
			return BroadsheetCommand.DONE;
		}
		NewCommand.checkStandard(services(), standard);
		List<SourcePart> wanted = wanted(parts);
		checkOptions(importer, source, wanted);
		Files.createDirectories(resolve(folder));
		ImportPartsOperation.Outcome outcome = new ImportPartsOperation(services(), resolve(folder), source, services().standard(standard).id(), dataset -> { }).execute(wanted, options, monitor());
		tell(outcome);
		return outcome.failed().isEmpty() ? BroadsheetCommand.DONE : BroadsheetCommand.FINDINGS;
	}

	/** Refuses options that the first table does not have. */
	private void checkOptions(Importer importer, Path source, List<SourcePart> wanted) throws IOException {
		if (!options.isEmpty() && !wanted.isEmpty()) {
			Map<String, String> all = new TreeMap<>(options);
			all.put(wanted.getFirst().option(), wanted.getFirst().value());
			ImportOption.check(options, importer.preview(source, all, 1).options());
		}
	}

	/** Those that were named, else all that are not hidden. */
	private List<SourcePart> wanted(List<SourcePart> parts) throws RefusedException {
		List<SourcePart> wanted = new ArrayList<>(parts.stream().filter(part -> sheets.isEmpty() && !part.hidden()).toList());
		for (String name : sheets) {
			SourcePart named = parts.stream().filter(part -> part.value().equals(name)).findFirst()
					.or(() -> parts.stream().filter(part -> part.value().strip().equalsIgnoreCase(name.strip())).findFirst())
					.orElseThrow(() -> new RefusedException(NLS.bind(Messages.ImportSheetsCommand_unknown, new Object[] { file.getFileName(), name, String.join(", ", parts.stream().map(SourcePart::value).toList()) })));
			if (!wanted.contains(named)) {
				wanted.add(named);
			}
		}
		if (wanted.isEmpty()) {
			throw new RefusedException(NLS.bind(Messages.ImportSheetsCommand_hidden, file.getFileName()));
		}
		return wanted;
	}

	private void list(List<SourcePart> parts) throws IOException {
		String lines = String.join(System.lineSeparator(), parts.stream()
				.map(part -> NLS.bind(Messages.ImportSheetsCommand_part, new Object[] { part.label(), Numbers.of(part.rows()), part.headers().size(), String.join(", ", part.headers()) })).toList());
		answer(lines, json -> array(json, "sheets", parts, part -> {
			json.writeStringField("sheet", part.value());
			json.writeBooleanField("hidden", part.hidden());
			json.writeNumberField("rows", part.rows());
			json.writeArrayFieldStart("columns");
			for (String header : part.headers()) {
				json.writeString(header);
			}
			json.writeEndArray();
		}));
	}

	private void tell(ImportPartsOperation.Outcome outcome) throws IOException {
		List<String> lines = new ArrayList<>();
		outcome.made().forEach(made -> lines.add(NLS.bind(Messages.ImportSheetsCommand_made, new Object[] { made.part().value(), Numbers.of(made.rows()), made.folder() })));
		outcome.failed().forEach(failed -> lines.add(NLS.bind(Messages.ImportSheetsCommand_failed, failed.part().value(), failed.reason())));
		answer(String.join(System.lineSeparator(), lines), json -> {
			array(json, "made", outcome.made(), made -> {
				json.writeStringField("sheet", made.part().value());
				json.writeStringField("path", made.folder().toString());
				json.writeNumberField("rows", made.rows());
			});
			array(json, "failed", outcome.failed(), failed -> {
				json.writeStringField("sheet", failed.part().value());
				json.writeStringField("reason", failed.reason());
			});
		});
	}

	/** Writes fields of an object. */
	private interface Fields<T> {

		void write(T of) throws IOException;
	}

	private static <T> void array(JsonGenerator json, String name, List<T> items, Fields<T> fields) throws IOException {
		json.writeArrayFieldStart(name);
		for (T item : items) {
			json.writeStartObject();
			fields.write(item);
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
