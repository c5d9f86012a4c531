// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.OriginException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOriginTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://h/db?user=a&password=geheim", "jdbc:postgresql://a:geheim@h/db", "jdbc:sqlserver://h;databaseName=d;password=geheim", "jdbc:mysql://h/d?Password = geheim",
			"jdbc:oracle:thin:scott/geheim@h:1521:x", "jdbc:postgresql://h/db?sslpassword=geheim" })
	void passwordsAreNotForTheAddress(String address) {
		String problem = origin().problems(Map.of("address", address, "query", "SELECT 1")).get("address");
		assertTrue(problem.startsWith("Leave the password out"), problem);
		assertFalse(problem.contains("geheim"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "postgresql://h/db", "jdbc:", "jdbc:postgresql:", "jdbc:postgresql://h/d b", "jdbc:postgresql://h/db?socketFactory=java.io.FileOutputStream", "jdbc:postgresql://h/db?loggerFile=/x",
			"jdbc:postgresql://h/db?sslmode=require&authenticationPluginClassName=x" })
	void addressesAreLookedThrough(String address) {
		assertEquals(List.of("address"), List.copyOf(origin().problems(Map.of("address", address, "query", "SELECT 1")).keySet()));
	}

	private DatabaseOrigin origin() {
		return new DatabaseOrigin(folder.resolve("drivers"));
	}

	@Test
	void otherProblemsAreSeenBeforeAsking() {
		assertEquals(Map.of(), origin().problems(Map.of("address", "jdbc:postgresql://h:5433/db?sslmode=verify-full&currentSchema=x", "query", "SELECT 1")));
		assertEquals(List.of("minutes", "query", "rows"),
				List.copyOf(origin().problems(Map.of("address", "jdbc:postgresql://h/db", "query", " ", "rows", "many", "minutes", "0")).keySet()));
		assertEquals(Optional.of("jdbc:x:y me"), origin().account(Map.of("address", "jdbc:x:y", "user", "me")));
		assertTrue(origin().recognize("/data/jdbc.csv").isEmpty());
		assertEquals(Optional.of(Map.of("address", "jdbc:x:y")), origin().recognize("jdbc:x:y"));
	}

	@Test
	void withoutADriverItIsSaidWhereToPutOne() {
		OriginException refused = assertThrows(OriginException.class,
				() -> origin().fetch(new FetchRequest(Map.of("address", "jdbc:mysql://h/d", "query", "SELECT 1"), "", folder, false), new NullProgressMonitor()));
		assertEquals("There is no driver for mysql: put the jar file of one into " + folder.resolve("drivers") + " and try again.", refused.getMessage());
	}

	@Test
	void aDriverDroppedIntoTheFolderIsUsed() throws Exception {
		Path drivers = Files.createDirectory(folder.resolve("drivers"));
		Files.writeString(drivers.resolve("broken.jar"), "no jar");
		Path jar = Path.of(org.sqlite.JDBC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Files.copy(jar, drivers.resolve("sqlite.jar"));
		String address = "jdbc:sqlite:" + folder.resolve("towns.db");
		try (var connection = new org.sqlite.JDBC().connect(address, new java.util.Properties()); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE towns(id INTEGER, name TEXT, share DECIMAL(10,2), raw BLOB)");
			statement.execute("INSERT INTO towns VALUES (1, 'Bethel', 12.50, x'beef'), (2, NULL, NULL, NULL)");
		}
		assertEquals("id,name,share,raw\r\n1,Bethel,12.5,\\xbeef\r\n2,,,\r\n", result(address, "SELECT * FROM towns ORDER BY id"));
		assertThrows(OriginException.class, () -> result(address, "DELETE FROM towns"));
		assertEquals("n\r\n2\r\n", result(address, "SELECT count(*) AS n FROM towns"), "what a query changes is taken back");
	}

	private String result(String address, String query) throws IOException {
		return Files.readString(origin().fetch(new FetchRequest(Map.of("address", address, "query", query), "", folder, false), new NullProgressMonitor()).file());
	}
}
