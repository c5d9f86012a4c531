// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which columns stand in a table of their own, because a step changed so many of their cells that a copy of the whole column is quicker, and takes less memory,
 * than changing them in place. Such a table is named by its step, its only column is named as in {@code t}, and its rows stand in the same order. The newest one
 * counts; taking the step back is letting go of it. Safe to be asked from several threads; the others of one database see a change when it is committed.
 */
final class Copies {

	private static final String PREFIX = "copy_";

	/** Ids of the steps, rising, by the column they copied. */
	private final Map<Integer, List<Integer>> steps = new TreeMap<>();
	/** Copies of steps that were taken back. They are dropped later, as somebody may be reading them. */
	private final TreeSet<String> left = new TreeSet<>();

	/** Looks which copies there are; those of steps that are not in force are only good for being dropped. */
	synchronized void find(Session session) throws SQLException, IOException {
		TreeSet<Integer> inForce = new TreeSet<>();
		Sql.query(session, "select id from steps", row -> inForce.add(row.getInt(1)));
		Sql.query(session, "select table_name from duckdb_tables() where not temporary and starts_with(table_name, '" + PREFIX + "')", row -> {
			String[] parts = row.getString(1).split("_");
			int step = Integer.parseInt(parts[1]);
			if (inForce.contains(step)) {
				add(step, Integer.parseInt(parts[2]));
			} else {
				left.add(row.getString(1));
			}
		});
	}

	static String name(int step, int column) {
		return PREFIX + step + "_" + column;
	}

	/** A step that was committed has copied a column. */
	synchronized void add(int step, int column) {
		List<Integer> known = steps.computeIfAbsent(column, c -> new ArrayList<>());
		known.add(step);
		known.sort(null);
	}

	/** The newest step was taken back. */
	synchronized void remove(int step) {
		steps.forEach((column, known) -> {
			if (known.remove((Integer) step)) {
				left.add(name(step, column));
			}
		});
		steps.values().removeIf(List::isEmpty);
	}

	/** Drops what nobody needs any more, within a transaction. */
	List<String> drop(Session session) throws SQLException {
		List<String> names;
		synchronized (this) {
			names = List.copyOf(left);
		}
		for (String name : names) {
			Sql.execute(session, "drop table if exists " + name);
		}
		return names;
	}

	/** The transaction in which they were dropped was committed. */
	synchronized void dropped(List<String> names) {
		left.removeAll(names);
	}

	/** Whether a step copied a column. */
	synchronized boolean has(int step, int column) {
		return steps.getOrDefault(column, List.of()).contains(step);
	}

	/** The table a column stands in. */
	synchronized String table(int column) {
		List<Integer> known = steps.get(column);
		return known == null ? "t" : name(known.getLast(), column);
	}

	/** The table a column stood in before a step. */
	synchronized String before(int step, int column) {
		return steps.getOrDefault(column, List.of()).stream().filter(id -> id < step).reduce((first, last) -> last).map(id -> name(id, column)).orElse("t");
	}

	/** The columns that were copied. */
	synchronized List<Integer> columns() {
		return List.copyOf(steps.keySet());
	}

	/** The step that copied a column next after a step; larger than any when there is none. */
	synchronized int after(int step, int column) {
		return steps.getOrDefault(column, List.of()).stream().filter(id -> id > step).findFirst().orElse(Integer.MAX_VALUE);
	}

	/** Columns by the table they stand in. */
	synchronized Map<String, List<Integer>> tables(Collection<Integer> columns) {
		Map<String, List<Integer>> tables = new TreeMap<>();
		columns.forEach(column -> tables.computeIfAbsent(table(column), table -> new ArrayList<>()).add(column));
		return tables;
	}

	/** What stands behind a {@code from} that goes through all rows, known as {@code t}. */
	String all(Collection<Integer> columns) {
		return from(tables(columns), " positional join ", false);
	}

	/** What stands behind a {@code from} with a range of {@code t.rowid}; the database looks only there. */
	String some(Collection<Integer> columns) {
		return from(tables(columns), " join ", true);
	}

	private static String from(Map<String, List<Integer>> tables, String join, boolean byRow) {
		if (tables.isEmpty() || tables.size() == 1) {
			String only = tables.isEmpty() ? "t" : tables.keySet().iterator().next();
			return only.equals("t") ? only : only + " t";
		}
		List<String> parts = new ArrayList<>();
		List<String> columns = new ArrayList<>();
		String first = tables.keySet().iterator().next();
		columns.add(first + ".rowid as rowid");
		tables.forEach((table, indexes) -> {
			indexes.forEach(index -> columns.add(table + "." + Sql.column(index)));
			parts.add(table + (byRow && !table.equals(first) ? " on " + first + ".rowid = " + table + ".rowid" : ""));
		});
		return "(select " + String.join(", ", columns) + " from " + String.join(join, parts) + ") t";
	}
}
