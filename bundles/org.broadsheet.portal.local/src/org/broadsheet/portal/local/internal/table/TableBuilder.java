// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.db.Sqlite;
import org.broadsheet.portal.local.internal.value.Numbers;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.broadsheet.portal.local.internal.value.Values;

/**
 * Builds the rows of a new published version in a file of its own. Nothing refers to the file until it is complete
 * and on disk, so a crash at any moment leaves the old version as it was.
 */
public final class TableBuilder implements AutoCloseable {
	private static final int BATCH = 1000;

	private final Path file;
	private final List<TableColumn> columns;
	private final Optional<TableColumn> key;
	private final Connection connection;
	private PreparedStatement insert;
	private PreparedStatement delete;
	private int pending;

	/**
	 * Begins a table.
	 *
	 * @param key the row identifier, by which rows replace earlier ones
	 */
	public TableBuilder(Path file, List<TableColumn> columns, Optional<TableColumn> key)
			throws SQLException, IOException {
		this.file = file;
		this.columns = columns;
		this.key = key;
		Files.deleteIfExists(file);
		connection = Sqlite.forBuilding(file);
		Sql.update(connection, "CREATE TABLE data(id INTEGER PRIMARY KEY, "
				+ names(column -> column + " TEXT").collect(Collectors.joining(", ")) + ")");
		connection.commit();
	}

	private java.util.stream.Stream<String> names(Function<String, String> change) {
		List<String> names = new ArrayList<>();
		for (TableColumn column : columns) {
			names.add(column.valueColumn());
			if (column.type() == ValueType.NUMBER) {
				names.add(column.sortColumn());
			}
		}
		return names.stream().map(change);
	}

	/** Takes over all rows of an earlier version; columns are matched by field name, new ones are empty. */
	public long copy(Path earlier, List<TableColumn> earlierColumns) throws SQLException {
		Map<String, TableColumn> known = earlierColumns.stream()
				.collect(Collectors.toMap(TableColumn::fieldName, Function.identity()));
		List<String> from = new ArrayList<>();
		for (TableColumn column : columns) {
			TableColumn old = known.get(column.fieldName());
			from.add(old == null ? "NULL" : old.valueColumn());
			if (column.type() == ValueType.NUMBER) {
				from.add(old == null ? "NULL" : old.sortColumn());
			}
		}
		// a file can be attached only between transactions
		connection.setAutoCommit(true);
		Sql.update(connection, "ATTACH DATABASE ? AS earlier", earlier.toAbsolutePath().toString());
		int copied = Sql.update(connection, "INSERT INTO data(id, " + joined() + ") SELECT id, "
				+ String.join(", ", from) + " FROM earlier.data ORDER BY id");
		Sql.update(connection, "DETACH DATABASE earlier");
		connection.setAutoCommit(false);
		return copied;
	}

	private String joined() {
		return names(Function.identity()).collect(Collectors.joining(", "));
	}

	/** Adds a row, or replaces the one with the same row identifier. The values must hold no errors. */
	public void put(Object[] values) throws SQLException {
		if (insert == null) {
			insert = connection.prepareStatement(insertion());
		}
		int parameter = 1;
		for (int i = 0; i < values.length; i++) {
			Object value = values[i];
			insert.setString(parameter++, value == null ? null : Values.stored(value));
			if (columns.get(i).type() == ValueType.NUMBER) {
				insert.setString(parameter++, value == null ? null : Numbers.sortKey((BigDecimal) value));
			}
		}
		insert.addBatch();
		if (++pending == BATCH) {
			flush();
		}
	}

	private String insertion() throws SQLException {
		String sql = "INSERT INTO data(" + joined() + ") VALUES ("
				+ names(name -> "?").collect(Collectors.joining(", ")) + ")";
		if (key.isEmpty()) {
			return sql;
		}
		Sql.update(connection, "CREATE UNIQUE INDEX row_identifier ON data(" + key.get().sortColumn() + ")");
		return sql + " ON CONFLICT(" + key.get().sortColumn() + ") DO UPDATE SET "
				+ names(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
	}

	/** Removes the row with this row identifier, if there is one. */
	public boolean remove(Object identifier) throws SQLException {
		if (delete == null) {
			delete = connection
					.prepareStatement("DELETE FROM data WHERE " + key.orElseThrow().sortColumn() + " = ?");
		}
		delete.setString(1, sortText(identifier));
		return delete.executeUpdate() > 0;
	}

	private static String sortText(Object value) {
		return value instanceof BigDecimal number ? Numbers.sortKey(number) : Values.stored(value);
	}

	private void flush() throws SQLException {
		if (pending > 0) {
			insert.executeBatch();
			pending = 0;
		}
	}

	public long count() throws SQLException {
		flush();
		return Sql.number(connection, "SELECT count(*) FROM data");
	}

	/** Ends the file and makes sure that it has reached the disk. */
	public void finish() throws SQLException, IOException {
		flush();
		connection.commit();
		connection.close();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
