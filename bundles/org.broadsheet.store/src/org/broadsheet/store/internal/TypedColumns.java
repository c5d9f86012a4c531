// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.store.NamedColumn;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/**
 * SQL for the cells of a column as values of its type. What a text means is asked of the one reader of cells, once for each different text that is not plainly
 * a number; numbers become decimals wide enough for all digits there are.
 */
final class TypedColumns implements AutoCloseable {

	private static final String PLAIN_NUMBER = "-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?";
	private static final String PLAIN = "'" + PLAIN_NUMBER + "'";
	private static final int DIGITS = 38;
	private static final int DIGITS_OF_LONG = 18;

	private final Session session;
	private final Path folder;
	private final List<String> tables = new ArrayList<>();

	TypedColumns(Session session, Path folder) {
		this.session = session;
		this.folder = folder;
	}

	String of(NamedColumn column) throws SQLException, IOException {
		return switch (column.type()) {
		case NUMBER -> number(column);
		case CHECKBOX -> "cast(" + meaning(column, "true") + " as boolean)";
		case DATE_TIME -> "cast(" + meaning(column, "true") + " as timestamp)";
		case DATE_TIME_ZONED -> "cast(" + meaning(column, "true") + " as timestamptz)";
		default -> Sql.column(column.index());
		};
	}

	private String number(NamedColumn column) throws SQLException, IOException {
		String text = Sql.column(column.index());
		ParseOptions options = column.options();
		boolean gated = options.decimal() == '.' && options.missing().stream().noneMatch(word -> word.matches(PLAIN_NUMBER));
		String value = gated ? "case when regexp_full_match(" + text + ", " + PLAIN + ") then " + text + " else " + meaning(column, "not regexp_full_match(" + text + ", " + PLAIN + ")") + " end"
				: meaning(column, "true");
		int[] digits = new int[2];
		Sql.query(session, "select max(strlen(regexp_extract(v, '[0-9]+'))), max(strlen(regexp_extract(v, '\\.([0-9]+)', 1))) from (select " + value + " as v from " + session.copies().table(column.index()) + " t)", row -> {
			digits[0] = row.getInt(1);
			digits[1] = row.getInt(2);
		});
		int width = Math.max(1, digits[0] + digits[1]);
		if (width > DIGITS) {
			return value; // no number of the database holds it: it stays the text it is
		}
		String type = digits[1] > 0 || width > DIGITS_OF_LONG ? "decimal(" + Math.min(DIGITS, width) + ", " + digits[1] + ")" : "bigint";
		return "cast(" + value + " as " + type + ")";
	}

	/** The canonical value of a text of the column, null where it does not fit. */
	private String meaning(NamedColumn column, String where) throws SQLException, IOException {
		String name = "meaning" + tables.size();
		String text = Sql.column(column.index());
		Path file = Files.createTempFile(folder, name, ".csv");
		try {
			long[] longest = new long[1];
			try (CsvSpool spool = new CsvSpool(file)) {
				Sql.query(session, "select distinct " + text + " from " + session.copies().table(column.index()) + " where " + text + " <> '' and " + where, row -> {
					if (CellReader.read(column.type(), column.options(), row.getString(1)) instanceof CellValue.Value value) {
						longest[0] = Math.max(longest[0], spool.row(row.getString(1), canonical(column.type(), value.canonical())));
					}
				});
			}
			Sql.execute(session, "create or replace temp table " + name + (longest[0] == 0 ? " (text varchar, value varchar)"
					: " as select * from " + CsvSpool.reader(file, "'text': 'VARCHAR', 'value': 'VARCHAR'", longest[0])));
		} finally {
			Files.deleteIfExists(file);
		}
		tables.add(name);
		return "(select m.value from " + name + " m where m.text = " + text + ")";
	}

	private static String canonical(DataType type, String canonical) {
		return type == DataType.DATE_TIME ? canonical.replace('T', ' ') : canonical;
	}

	@Override
	public void close() throws SQLException {
		for (String table : tables) {
			Sql.execute(session, "drop table if exists " + table);
		}
	}
}
