// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.CellIssues;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.issues.TableIssues;
import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.FieldNames;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

/** What a check found, as text for people or as JSON. Issues are written as they are found, so that millions need no memory. */
final class CheckReport {

	private final String path;
	private final String format;
	private final DatasetTable table;
	private final List<Column> columns;
	private final List<ColumnCheck> checks = new ArrayList<>();
	private final List<Issue> issues;

	private CheckReport(String path, String format, DatasetTable table, List<Column> columns, List<Issue> demanded) throws IOException {
		this.path = path;
		this.format = format;
		this.table = table;
		this.columns = columns;
		for (Column column : columns) {
			checks.add(table.check(column));
		}
		issues = new ArrayList<>(demanded);
		issues.addAll(TableIssues.of(table, columns));
	}

	/** Demands something more of columns. */
	@FunctionalInterface
	interface Demands {
		/** Changes the columns; returns what is to be said about them beside their cells. */
		List<Issue> of(List<Column> columns) throws IOException;
	}

	/** A check of a file under the types inferred. */
	static CheckReport of(String file, Importer importer, DatasetTable table, Demands demands) throws IOException {
		List<SourceColumn> found = table.scan().columns();
		List<String> fieldNames = FieldNames.unique(found.stream().map(SourceColumn::name).toList());
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setSourceIndex(i);
			column.setName(found.get(i).name());
			column.setFieldName(fieldNames.get(i));
			column.setType(found.get(i).proposal().type());
			column.setWhy(found.get(i).proposal().why());
			new TreeMap<>(found.get(i).proposal().parsing()).forEach(column.getParsing()::put);
			columns.add(column);
		}
		return new CheckReport(file, importer.id(), table, columns, demands.of(columns));
	}

	/** A check of a dataset under the types decided. */
	static CheckReport of(OpenDataset dataset, Demands demands) throws IOException {
		DatasetTable table = dataset.table().orElseThrow(() -> new IOException(NLS.bind(Messages.CheckReport_noData, dataset.model().getName())));
		List<Column> columns = List.copyOf(EcoreUtil.copyAll(dataset.model().getColumns()));
		List<Issue> demanded = demands.of(columns);
		return new CheckReport(dataset.folder().path().resolve(dataset.model().getSource().getPath()).toString(), dataset.model().getSource().getImporter(), table,
				columns.stream().filter(column -> !column.isHidden()).toList(), demanded);
	}

	/** The table with its issues, to be written to a file. */
	ExportTable exported() {
		return ExportTable.of(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1), table, columns, ExportChoice.DEFAULT);
	}

	boolean hasErrors() {
		return checks.stream().anyMatch(check -> !check.errors().isEmpty()) || issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
	}

	void text(PrintWriter out) throws IOException {
		out.println(IssueText.bind(Messages.CheckReport_summary, new Object[] { path, Numbers.of(table.rowCount()), columns.size() }));
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			long errors = checks.get(i).errors().size();
			out.println(IssueText.bind(errors == 0 ? Messages.CheckReport_columnGood : Messages.CheckReport_columnBad, new Object[] { column.getName(), TypeLabels.of(column.getType()), Numbers.of(errors) }));
		}
		long count = forEachIssue(CheckReport::lines, out::print);
		out.println(count == 0 ? Messages.CheckReport_nothing : IssueText.bind(Messages.CheckReport_found, Numbers.of(count)));
	}

	private static String lines(List<Issue> some) {
		StringBuilder lines = new StringBuilder();
		for (Issue issue : some) {
			lines.append(line(issue)).append(System.lineSeparator());
		}
		return lines.toString();
	}

	private static String line(Issue issue) {
		StringBuilder where = new StringBuilder(issue.severity().name().toLowerCase(java.util.Locale.ROOT));
		if (issue.line() > 0) {
			where.append(NLS.bind(Messages.CheckReport_line, issue.line()));
		}
		if (issue.row() > 0) {
			where.append(NLS.bind(Messages.CheckReport_row, issue.row()));
		}
		if (!issue.column().isEmpty()) {
			where.append(", ").append(issue.column());
		}
		return where.append(": ").append(issue.message()).toString();
	}

	void json(JsonGenerator json) throws IOException {
		json.writeStartObject();
		writeSource(json);
		json.writeNumberField("rows", table.rowCount());
		json.writeArrayFieldStart("columns");
		for (int i = 0; i < columns.size(); i++) {
			writeColumn(json, columns.get(i), checks.get(i));
		}
		json.writeEndArray();
		json.writeArrayFieldStart("issues");
		forEachIssue(CheckReport::objects, json::writeRawValue);
		json.writeEndArray();
		json.writeEndObject();
	}

	private void writeSource(JsonGenerator json) throws IOException {
		Map<String, String> options = new TreeMap<>();
		for (ImportOption option : table.scan().options()) {
			options.put(option.key(), option.value());
		}
		json.writeObjectFieldStart("source");
		json.writeStringField("path", path);
		json.writeStringField("format", format);
		json.writeStringField("encoding", options.getOrDefault("encoding", ""));
		json.writeStringField("separator", options.getOrDefault("separator", ""));
		json.writeStringField("quote", options.getOrDefault("quote", ""));
		json.writeNumberField("headerRows", Integer.parseInt(options.getOrDefault("headerRows", "1")));
		if (options.containsKey(ImportOption.TABLE)) {
			json.writeStringField("sheet", options.get(ImportOption.TABLE));
		}
		json.writeEndObject();
	}

	private static void writeColumn(JsonGenerator json, Column column, ColumnCheck check) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", column.getName());
		json.writeStringField("fieldName", column.getFieldName());
		json.writeStringField("type", column.getType().getLiteral());
		json.writeNumberField("nonEmpty", check.nonEmpty());
		json.writeNumberField("errors", check.errors().size());
		json.writeStringField("why", column.getWhy());
		json.writeEndObject();
	}

	/** Issues as they stand in the array of the whole answer. */
	private static String objects(List<Issue> some) throws IOException {
		return Json.values(json -> {
			for (Issue issue : some) {
				writeIssue(json, issue);
			}
		});
	}

	private static void writeIssue(JsonGenerator json, Issue issue) throws IOException {
		json.writeStartObject();
		json.writeStringField("code", issue.code());
		json.writeStringField("severity", issue.severity().name().toLowerCase(java.util.Locale.ROOT));
		json.writeNumberField("line", issue.line());
		json.writeNumberField("row", issue.row());
		json.writeStringField("column", issue.column());
		json.writeStringField("value", issue.value());
		json.writeStringField("message", issue.message());
		json.writeArrayFieldStart("fixes");
		for (Fix fix : issue.fixes()) {
			json.writeStartObject();
			json.writeStringField("id", fix.id());
			json.writeStringField("label", fix.label());
			for (Map.Entry<String, String> parameter : new TreeMap<>(fix.parameters()).entrySet()) {
				json.writeStringField(parameter.getKey(), parameter.getValue());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** Has all issues put into words, some at a time on several threads, and takes the words in the order of the issues; returns how many issues there were. */
	private long forEachIssue(CellIssues.Turning<String> words, CellIssues.Taking<String> sink) throws IOException {
		long[] count = new long[1];
		CellIssues.Taking<Worded> counting = worded -> {
			if (worded.count > 0) {
				sink.take(worded.words);
				count[0] += worded.count;
			}
		};
		counting.take(new Worded(words.of(issues), issues.size()));
		CellIssues.of(table, CheckedColumn.visible(columns), some -> new Worded(words.of(some), some.size()), counting, new NullProgressMonitor());
		return count[0];
	}

	/** Some issues in words. */
	private record Worded(String words, int count) {
	}
}
