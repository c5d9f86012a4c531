// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.RowIssues;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.MetadataValue;
import org.eclipse.osgi.util.NLS;

/** Finds what stands between a dataset and its publication. */
public final class ReadinessCheck {

	private final Dataset model;
	private final MetadataStandard standard;
	private final Optional<DatasetTable> table;
	private final Optional<String> download;
	private final List<Finding> findings = new ArrayList<>();

	/** Checks a dataset against its standard; without a table the cells are not checked. */
	public ReadinessCheck(Dataset model, MetadataStandard standard, Optional<DatasetTable> table) {
		this.model = model;
		this.standard = standard;
		this.table = table;
		this.download = DownloadOnly.file(model);
	}

	/** Checks everything. May read many rows the first time. */
	public Readiness run() throws IOException {
		if (model.getSource() == null) {
			findings.add(download.map(file -> new Finding(Severity.INFO, "download-only", NLS.bind(Messages.ReadinessCheck_downloadOnly, file), new Finding.Where.Source()))
					.orElseGet(() -> new Finding(Severity.ERROR, "no-data", Messages.ReadinessCheck_noData, new Finding.Where.Source())));
		}
		List<Field> fields = standard.fields().filter(field -> field.kind() != Kind.AUTOMATIC).toList();
		fields.forEach(field -> findings.addAll(MetadataFindings.of(field, values(field))));
		findings.addAll(ColumnFindings.of(model.getColumns()));
		List<Column> columns = model.getColumns().stream().filter(column -> !column.isHidden()).toList();
		long notImported = table.isPresent() ? cells(table.get(), columns) : 0;
		int described = (int) columns.stream().filter(column -> !column.getDescription().isBlank()).count();
		if (described < columns.size()) {
			findings.add(new Finding(Severity.INFO, "columns-undescribed", IssueText.bind(Messages.ReadinessCheck_undescribed, columns.size() - described, columns.size()),
					new Finding.Where.ColumnMetadata(firstUndescribed(columns))));
		}
		findings.sort(Comparator.comparing(Finding::severity));
		long rows = table.map(DatasetTable::rowCount).orElse(model.getSource() == null ? 0 : model.getSource().getRows());
		int filled = (int) fields.stream().filter(this::filled).count();
		int missing = (int) fields.stream().filter(field -> field.obligation() == Obligation.REQUIRED && !filled(field)).count();
		return new Readiness(List.copyOf(findings), rows, notImported, filled, fields.size(), missing, described, columns.size(), completeness(fields, columns, described, notImported));
	}

	private long cells(DatasetTable rows, List<Column> columns) throws IOException {
		RowSet wrong = new RowSet();
		for (Column column : columns) {
			RowSet errors = rows.check(column).errors();
			if (!errors.isEmpty()) {
				wrong.addAll(errors);
				boolean rules = !ColumnRules.of(column).isEmpty();
				String one = rules ? Messages.ReadinessCheck_oneErrorByRules : Messages.ReadinessCheck_oneError;
				String message = errors.size() == 1 ? one : rules ? Messages.ReadinessCheck_errorsByRules : Messages.ReadinessCheck_errors;
				findings.add(new Finding(Severity.WARNING, "cell-errors", NLS.bind(message, new Object[] { number(errors.size()), column.getName(), TypeLabels.of(column.getType()) }),
						new Finding.Where.Cells(column.getId(), errors.atOrAfter(0).orElse(0))));
			}
			DateQuestion.of(rows, column).ifPresent(question -> findings
					.add(new Finding(Severity.WARNING, DateQuestion.CODE, NLS.bind(Messages.ReadinessCheck_dates, column.getName(), question.text()), new Finding.Where.Cells(column.getId(), question.row()))));
		}
		wrong.addAll(repeats(rows, columns));
		if (rows.rowCount() == 0) {
			findings.add(new Finding(Severity.ERROR, "no-rows", Messages.ReadinessCheck_noRowsAtAll, new Finding.Where.Source()));
		} else if (wrong.size() == rows.rowCount()) {
			findings.add(new Finding(Severity.ERROR, "no-rows-to-import", IssueText.bind(Messages.ReadinessCheck_noRows, number(rows.rowCount())), firstWrong(rows, columns)));
		}
		return wrong.size();
	}

	private RowSet repeats(DatasetTable rows, List<Column> columns) throws IOException {
		List<Integer> key = RowIssues.key(CheckedColumn.visible(columns));
		RowSet repeated = RowIssues.rows(rows, CheckedColumn.visible(columns));
		if (!repeated.isEmpty()) {
			Column first = columns.stream().filter(column -> column.getSourceIndex() == key.getFirst()).findFirst().orElseThrow();
			String message = repeated.size() == 1 ? Messages.ReadinessCheck_oneRepeat : NLS.bind(Messages.ReadinessCheck_repeats, number(repeated.size()));
			findings.add(new Finding(Severity.WARNING, RowIssues.DUPLICATE, message, new Finding.Where.Cells(first.getId(), repeated.atOrAfter(0).orElse(0))));
		}
		return repeated;
	}

	private static Finding.Where firstWrong(DatasetTable rows, List<Column> columns) throws IOException {
		for (Column column : columns) {
			if (!rows.check(column).errors().isEmpty()) {
				return new Finding.Where.Cells(column.getId(), rows.check(column).errors().atOrAfter(0).orElse(0));
			}
		}
		return new Finding.Where.Source();
	}

	private double completeness(List<Field> fields, List<Column> columns, int described, long notImported) {
		double data = model.getSource() == null && download.isEmpty() ? 0 : 1;
		double cells = data == 0 ? 0 : notImported == 0 ? 1 : 0;
		double words = !columns.isEmpty() ? (double) described / columns.size() : download.isPresent() ? 1 : 0;
		return 0.25 * data + 0.35 * share(fields, Obligation.REQUIRED) + 0.15 * share(fields, Obligation.RECOMMENDED) + 0.15 * words
				+ 0.10 * cells;
	}

	private double share(List<Field> fields, Obligation obligation) {
		List<Field> concerned = fields.stream().filter(field -> field.obligation() == obligation).toList();
		return concerned.isEmpty() ? 1 : (double) concerned.stream().filter(this::filled).count() / concerned.size();
	}

	private boolean filled(Field field) {
		return values(field).stream().anyMatch(value -> !value.isBlank());
	}

	private List<String> values(Field field) {
		if (field.kind() == Kind.ATTACHMENTS) {
			return model.getAttachments().stream().map(attachment -> attachment.getName()).toList();
		}
		return model.getMetadata().stream().filter(value -> value.getKey().equals(field.key())).findFirst().map(MetadataValue::getValues).<List<String>>map(List::copyOf).orElse(List.of());
	}

	private static String firstUndescribed(List<Column> columns) {
		return columns.stream().filter(column -> column.getDescription().isBlank()).findFirst().map(Column::getId).orElse("");
	}

	private static String number(long count) {
		return Thousands.of(count);
	}
}
