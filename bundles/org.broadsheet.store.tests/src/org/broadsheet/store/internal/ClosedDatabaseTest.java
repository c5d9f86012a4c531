// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself refuses, whatever a statement says: files outside its folder, the network, extensions, and changes of its settings. */
class ClosedDatabaseTest {

	@TempDir
	private Path directory;
	private Path folder;

	@BeforeEach
	void foreignFile() throws Exception {
		folder = Files.createDirectories(directory.resolve("store"));
		Files.writeString(directory.resolve("secret.csv"), "a,b\n1,2\n");
		Files.writeString(folder.resolve("own.csv"), "a,b\n1,2\n");
	}

	private Database open() throws Exception {
		return new Database(folder.resolve("x.duckdb"), 1);
	}

	private static final List<String> REFUSED = List.of("select * from read_text('%s/secret.csv')", "select * from read_csv('%s/secret.csv')", "select * from read_csv('%s/store/../secret.csv')", "select * from read_blob('%s/*.csv')",
			"select * from glob('%s/*')", "copy (select 1) to '%s/out.csv'", "copy (select 1) to '%s/store/../out.csv'", "attach '%s/other.duckdb'", "export database '%s/out'", "import database '%s'",
			"select * from read_csv('http://127.0.0.1:9/x')", "select * from 'https://127.0.0.1:9/x.parquet'", "select * from read_parquet('s3://x/y')", "install httpfs", "load httpfs", "install 'json' from 'http://127.0.0.1:9'",
			"set enable_external_access=true", "set lock_configuration=false", "reset enable_external_access", "set global allowed_directories=['/']", "pragma enable_external_access", "set memory_limit='100GB'",
			"set threads=64", "set temp_directory='%s'", "set timezone='Asia/Tokyo'", "set autoload_known_extensions=true", "set allow_unsigned_extensions=true", "set custom_user_agent='x'",
			"select getenv('HOME')", "set log_query_path='%s/log'", "pragma profiling_output='%s/out.csv'", "create persistent secret s (type http)", "set secret_directory='%s'", "set home_directory='%s'");

	@Test
	void refusesWhatReachesOut() throws Exception {
		try (Database database = open()) {
			for (String statement : REFUSED) {
				String sql = statement.replace("%s", directory.toString());
				assertThrows(SQLException.class, () -> database.read(session -> {
					Sql.execute(session, sql);
					return null;
				}), sql);
			}
		}
		try (var files = Files.list(directory)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void readsItsOwnFilesAndThoseItWasGiven() throws Exception {
		try (Database database = open()) {
			assertEquals(1, database.<Long>read(session -> Sql.number(session, "select count(*) from read_csv(" + Sql.text(folder.resolve("own.csv").toString()) + ")")));
		}
		Path given = directory.resolve("secret.csv");
		try (Database database = new Database(folder.resolve("y.duckdb"), 1, List.of(given), List.of("set threads=1"))) {
			assertEquals(1, database.<Long>read(session -> Sql.number(session, "select count(*) from read_csv(" + Sql.text(given.toString()) + ")")));
			assertEquals(1, database.<Long>read(session -> Sql.number(session, "select current_setting('threads')")));
		}
	}

	@Test
	void aSecondUserOfTheFileFindsItClosed() throws Exception {
		try (Database one = open(); Database other = open()) {
			assertEquals(1, other.<Long>read(session -> Sql.number(session, "select current_setting('lock_configuration')::integer")));
			assertEquals(0, one.<Long>read(session -> Sql.number(session, "select current_setting('enable_external_access')::integer")));
		}
	}
}
