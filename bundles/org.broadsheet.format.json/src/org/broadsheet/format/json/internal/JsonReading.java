// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.table.TableSpool;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Reads a source of any kind of JSON: once for its columns, once for its rows. */
final class JsonReading {

	/** Records that decide the columns of a preview. */
	private static final int PREVIEWED = 1000;

	private final Path file;
	private final JsonOptions options;
	private final CoordinateRegister register;

	/**
	 * A reading of a source.
	 *
	 * @param register of the coordinate systems that geometries can be brought from
	 */
	JsonReading(Path file, JsonOptions options, CoordinateRegister register) {
		this.file = file;
		this.options = options;
		this.register = register;
	}

	Preview preview(int most) throws ImportException {
		try {
			JsonPlan first = JsonPlan.of(Source.open(file, options), options);
			Survey survey = new Survey(first, Math.max(most, PREVIEWED));
			try (DecodingReader in = first.source().reader()) {
				read(in, first, survey);
			}
			check(first, survey);
			JsonPlan plan = first.with(Reprojection.of(survey.coordinateSystem(), register));
			JsonIssues issues = new JsonIssues(plan, survey.columns());
			List<List<String>> rows = new ArrayList<>();
			try (DecodingReader in = plan.source().reader()) {
				read(in, plan, new RowReader(plan, survey.columns(), issues, Math.max(1, most), (cells, line) -> rows.add(List.copyOf(cells))));
				return new Preview(options.inForce(plan), ColumnNames.all(issues.names()), rows.subList(0, Math.min(most, rows.size())), issues.list(in));
			}
		} catch (IOException e) {
			throw failure(e);
		}
	}

	/** The lists of records in a document that has more than one. */
	List<SourcePart> parts(IProgressMonitor monitor) throws ImportException {
		try {
			Source source = Source.open(file, options);
			JsonPlan plan = JsonPlan.of(source, options);
			List<SourcePart> parts = new ArrayList<>();
			if (plan.hasLists() && plan.lists().size() > 1) {
				ReadProgress progress = new ReadProgress(monitor, source.size() * plan.lists().size());
				for (String list : plan.lists().keySet()) {
					parts.add(part(source, list, list.equals(plan.list()), progress));
				}
			}
			return parts;
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private SourcePart part(Source source, String list, boolean chosen, ReadProgress progress) throws IOException {
		JsonPlan plan = JsonPlan.of(source, new JsonOptions(Map.of(JsonOptions.LIST, list)));
		Survey survey = new Survey(plan, Long.MAX_VALUE);
		try (DecodingReader in = source.reader(progress)) {
			read(in, plan, survey);
		}
		return new SourcePart(JsonOptions.LIST, list, JsonOptions.label(list), chosen, survey.records() - plan.headers(), ColumnNames.all(new JsonIssues(plan, survey.columns()).names()));
	}

	ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		try {
			Source source = Source.open(file, options);
			ReadProgress progress = new ReadProgress(monitor, source.size() * 2);
			JsonPlan first = JsonPlan.of(source, options);
			Survey survey = new Survey(first, Long.MAX_VALUE);
			try (DecodingReader in = source.reader(progress)) {
				read(in, first, survey);
			}
			check(first, survey);
			JsonPlan plan = first.with(Reprojection.of(survey.coordinateSystem(), register));
			JsonIssues issues = new JsonIssues(plan, survey.columns());
			try (TableSpool spool = new TableSpool(request.work(), survey.columns().count()); DecodingReader in = source.reader(progress)) {
				read(in, plan, new RowReader(plan, survey.columns(), issues, Long.MAX_VALUE, spool::add));
				return spool.finish(options.inForce(plan), issues.names(), issues.list(in));
			}
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private static void read(DecodingReader in, JsonPlan plan, RecordSink sink) throws IOException {
		Records.read(in, plan.source().sniff().layout(), plan.list(), sink);
	}

	/** Refuses a source without any value. */
	private void check(JsonPlan plan, Survey survey) throws ImportException {
		if (survey.records() == 0 && !survey.failure().isEmpty()) {
			throw new ImportException(NLS.bind(Messages.JsonReading_broken, file.getFileName(), survey.failure()));
		}
		if (survey.records() == 0 && !plan.list().equals(Records.ROOT) && !plan.lists().isEmpty()) {
			throw new ImportException(NLS.bind(Messages.JsonReading_noList, new Object[] { file.getFileName(), plan.list(), String.join(", ", plan.lists().keySet()) }));
		}
		if (survey.columns().count() == 0) {
			throw new ImportException(NLS.bind(Messages.JsonReading_nothing, file.getFileName()));
		}
	}

	private ImportException failure(IOException e) {
		if (e instanceof JsonProcessingException json) {
			return new ImportException(NLS.bind(Messages.JsonReading_broken, file.getFileName(), NLS.bind(Messages.Survey_broken, JsonFailures.line(json), JsonFailures.reason(json))), e);
		}
		return SourceFiles.failure(file, e);
	}
}
