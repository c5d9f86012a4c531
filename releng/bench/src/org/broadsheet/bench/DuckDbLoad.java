// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The yardstick of the store: DuckDB loads a file of sales as text, in memory or on disk. With "check" it is D: loaded and one check for each column that is no text. */
public final class DuckDbLoad {

	/** What a cell must not be; the amounts may have no signs. */
	private static final String NO_DATE = "count_if(c2 <> '' and try_strptime(c2, '%m/%d/%Y') is null)";
	private static final String CHECK = "select " + NO_DATE + IntStream.of(0, 1, 5, 6, 7).mapToObj(i -> " + count_if(c" + i + " <> '' and try_cast(c" + i + " as double) is null)").collect(Collectors.joining())
			+ " from t";

	private DuckDbLoad() {
	}

	/** Arguments: FILE [disk|check]. */
	public static void main(String[] args) throws Exception {
		String wish = args.length > 1 ? args[1] : "";
		int columns = Files.lines(Path.of(args[0])).findFirst().orElseThrow().split(",").length;
		String names = IntStream.range(0, columns).mapToObj(i -> "'c" + i + "': 'VARCHAR'").collect(Collectors.joining(", "));
		Path folder = Files.createTempDirectory("broadsheet-bench");
		Path database = folder.resolve("yardstick.duckdb");
		long start = System.nanoTime();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + (wish.equals("disk") ? database : "")); Statement statement = connection.createStatement()) {
			statement.execute("create table t as select * from read_csv('" + args[0] + "', auto_detect=false, header=true, delim=',', quote='\"', escape='\"', columns={" + names + "})");
			try (var count = statement.executeQuery(wish.equals("check") ? CHECK : "select count(*) from t")) {
				count.next();
				Measures.print(wish.equals("check") ? "errors" : "rows", count.getLong(1), start);
			}
		} finally {
			Files.deleteIfExists(database);
			Files.delete(folder);
		}
	}
}
