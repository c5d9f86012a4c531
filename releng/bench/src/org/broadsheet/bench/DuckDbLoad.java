// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The yardstick of the store: DuckDB loads a file as text, in memory or on disk. */
public final class DuckDbLoad {

	private DuckDbLoad() {
	}

	/** Arguments: FILE [disk]. */
	public static void main(String[] args) throws Exception {
		int columns = Files.lines(Path.of(args[0])).findFirst().orElseThrow().split(",").length;
		String names = IntStream.range(0, columns).mapToObj(i -> "'c" + i + "': 'VARCHAR'").collect(Collectors.joining(", "));
		Path folder = Files.createTempDirectory("broadsheet-bench");
		Path database = folder.resolve("yardstick.duckdb");
		long start = System.nanoTime();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + (args.length > 1 ? database : "")); Statement statement = connection.createStatement()) {
			statement.execute("create table t as select * from read_csv('" + args[0] + "', auto_detect=false, header=true, delim=',', quote='\"', escape='\"', columns={" + names + "})");
			try (var count = statement.executeQuery("select count(*) from t")) {
				count.next();
				Measures.print("rows", count.getLong(1), start);
			}
		} finally {
			Files.deleteIfExists(database);
			Files.delete(folder);
		}
	}
}
