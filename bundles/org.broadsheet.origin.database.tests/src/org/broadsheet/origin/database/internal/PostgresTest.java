// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

import org.broadsheet.contracts.DataOriginContractTest;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries to a real server of PostgreSQL. */
class PostgresTest extends DataOriginContractTest {

	private static PostgresServer server;

	@TempDir
	Path folder;
	private final DatabaseOrigin origin = new DatabaseOrigin(Path.of("no", "drivers"));

	@BeforeAll
	static void start() throws IOException, SQLException {
		server = new PostgresServer();
		server.execute("CREATE ROLE reader LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'", "CREATE TABLE towns(id int, name text)", "INSERT INTO towns VALUES (1, 'Bethel'), (2, 'Hartford')",
				"GRANT ALL ON towns TO reader", "CREATE TABLE closed(id int)", "CREATE TYPE geometry AS ENUM ('0101000020E6100000')");
	}

	@AfterAll
	static void stop() throws IOException {
		if (server != null) {
			server.close();
		}
	}

	@Override
	protected DataOrigin contractOrigin() {
		return origin;
	}

	@Override
	protected Map<String, String> contractValues() {
		Map<String, String> values = values("SELECT id, name FROM towns ORDER BY id");
		values.put("rows", "7");
		return values;
	}

	@Override
	protected String contractSecret() {
		return PostgresServer.PASSWORD;
	}

	private Map<String, String> values(String query) {
		return new HashMap<>(Map.of("address", server.address(), "user", "reader", "query", query));
	}

	private Fetched fetch(Map<String, String> values) throws IOException {
		return origin.fetch(new FetchRequest(values, PostgresServer.PASSWORD, folder, false), new NullProgressMonitor());
	}

	private String result(String query) throws IOException {
		return Files.readString(fetch(values(query)).file());
	}

	private OriginException refusal(Map<String, String> values, String password) throws IOException {
		OriginException refused = assertThrows(OriginException.class, () -> origin.fetch(new FetchRequest(values, password, folder, false), new NullProgressMonitor()));
		assertFalse(refused.getMessage().contains(PostgresServer.PASSWORD) || refused.getMessage().contains("Exception") || refused.getMessage().contains("\n"), refused.getMessage());
		try (var left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
		return refused;
	}

	@Test
	void theResultIsAFileThatTellsWhereItCameFrom() throws IOException {
		Fetched fetched = fetch(values("SELECT id, name\nFROM towns\nORDER BY id;"));
		assertEquals("postgres query.csv", fetched.file().getFileName().toString());
		assertEquals("id,name\r\n1,Bethel\r\n2,Hartford\r\n", Files.readString(fetched.file()));
		assertEquals(server.address() + "\n-- user: reader\nSELECT id, name\nFROM towns\nORDER BY id;", fetched.origin());
		assertEquals(Optional.of(values("SELECT id, name\nFROM towns\nORDER BY id;")), origin.recognize(fetched.origin()));
		assertEquals(Files.readString(fetched.file()), Files.readString(fetch(origin.recognize(fetched.origin()).get()).file()));
		assertEquals(List.of(), fetched.notes());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "123456789012345678901234567890.123456789012345678901234567890|123456789012345678901234567890.123456789012345678901234567890", "1.500::numeric(10,3)|1.500",
			"'NaN'::numeric|NaN", "0.1::float8|0.1", "1e300::float8|1e+300", "9223372036854775807|9223372036854775807", "true|true", "false|false", "null::bool|``", "null::text|``", "''|``", "'007'|007", "' x '|`\" x \"`",
			"date '2024-02-29'|2024-02-29", "timestamp '2024-03-31 02:30:00.123456'|2024-03-31 02:30:00.123456", "timestamptz '2024-03-31 02:30:00.5+02'|2024-03-31T00:30:00.5Z", "timestamptz 'infinity'|infinity",
			"timestamp '0044-03-15 12:00 BC'|0044-03-15 12:00:00 BC", "time '12:34:56'|12:34:56", "interval '1 day 2 hours'|1 day 02:00:00", "array[1,2,null]|`\"{1,2,NULL}\"`", "array['a,b','c\"d']|`\"{\"\"a,b\"\",\"\"c\\\"\"d\"\"}\"`",
			"'{\"a\": [1, 2]}'::jsonb|`\"{\"\"a\"\": [1, 2]}\"`", "'\\xdeadbeef'::bytea|\\xdeadbeef", "'10.0.0.0/8'::cidr|10.0.0.0/8", "B'101'|101", "uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
			"point(1.5,2)|`\"(1.5,2)\"`", "E'two\\nlines'|`\"two\nlines\"`", "'Zürich 😀'|Zürich 😀" })
	void valuesAreExact(String expression, String cell) throws IOException {
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
			assertEquals("v,n\r\n" + cell + ",1\r\n", result("SELECT " + expression + " AS v, 1 AS n"));
		} finally {
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void manyRowsAreStreamedAndACutIsSaid() throws IOException {
		Map<String, String> values = values("SELECT i, repeat('x', 1000) AS text FROM generate_series(1, 2000000) AS i");
		values.put("rows", "30000");
		Fetched fetched = fetch(values);
		assertEquals(List.of("The query gives more than 30,000 rows; only the first 30,000 were taken. Allow more rows to take all of them."), fetched.notes());
		try (var lines = Files.lines(fetched.file())) {
			assertEquals(30001, lines.count());
		}
		assertTrue(fetched.origin().contains("-- rows: 30000\n"));
	}

	@Test
	void aSampleIsTheFirstRows() throws IOException {
		Fetched sample = origin.fetch(new FetchRequest(values("SELECT i FROM generate_series(1, 5000) AS i"), PostgresServer.PASSWORD, folder, true), new NullProgressMonitor());
		assertEquals(101, Files.readAllLines(sample.file()).size());
	}

	@Test
	void nothingCanBeWritten() throws IOException {
		for (String query : List.of("INSERT INTO towns VALUES (3, 'x') RETURNING id", "WITH gone AS (DELETE FROM towns RETURNING id) SELECT * FROM gone", "CREATE TABLE x AS SELECT 1", "SELECT nextval('s')",
				"COMMIT; INSERT INTO towns VALUES (3, 'x')", "SELECT 1; DROP TABLE towns", "SET default_transaction_read_only TO off", "DO $$ BEGIN INSERT INTO towns VALUES (3, 'x'); END $$", "COMMIT")) {
			assertEquals("query", refusal(values(query), PostgresServer.PASSWORD).field(), query);
		}
		assertEquals("n\r\n2\r\n", result("SELECT count(*) AS n FROM towns"));
		assertEquals("a\r\na;b\r\n", result("SELECT 'a;b' AS a -- ; not another query"));
	}

	@Test
	void whatIsWrongIsSaidAtItsField() throws IOException {
		OriginException syntax = refusal(values("SELECT id\nFROM town"), PostgresServer.PASSWORD);
		assertEquals("The database cannot answer the query at line 2, column 6: relation \"town\" does not exist.", syntax.getMessage());
		assertEquals("query", syntax.field());
		assertTrue(refusal(values("SELECT * FROM closed"), PostgresServer.PASSWORD).getMessage().contains("permission denied"));
		OriginException password = refusal(values("SELECT 1"), "wrong");
		assertEquals("password", password.field());
		assertTrue(password.getMessage().contains("check the user and the password"));
		assertEquals("password", refusal(values("SELECT 1"), "").field());
		Map<String, String> elsewhere = values("SELECT 1");
		elsewhere.put("address", server.address().replaceAll("postgres$", "nothing"));
		assertEquals("There is no database \"nothing\" on that server: check the end of the address.", refusal(elsewhere, PostgresServer.PASSWORD).getMessage());
		elsewhere.put("address", "jdbc:postgresql://127.0.0.1:1/x");
		assertEquals("address", refusal(elsewhere, PostgresServer.PASSWORD).field());
		assertTrue(refusal(values("SELECT 1/0 AS x"), PostgresServer.PASSWORD).getMessage().contains("division by zero"));
	}

	@Test
	void geometriesAreTakenAsTheyAreAndItIsSaidHowToReadThem() throws IOException {
		Fetched fetched = fetch(values("SELECT '0101000020E6100000'::geometry AS place"));
		assertEquals("place\r\n0101000020E6100000\r\n", Files.readString(fetched.file()));
		assertTrue(fetched.notes().getFirst().contains("ST_AsText(place)"));
	}

	@Test
	void cancelStopsTheServerToo() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Thread canceller = Thread.ofPlatform().start(() -> {
			try {
				while (!running()) {
					TimeUnit.MILLISECONDS.sleep(20);
				}
				monitor.setCanceled(true);
			} catch (InterruptedException | SQLException e) {
				Thread.currentThread().interrupt();
			}
		});
		assertThrows(OperationCanceledException.class, () -> origin.fetch(new FetchRequest(values("SELECT pg_sleep(300)"), PostgresServer.PASSWORD, folder, false), monitor));
		canceller.join();
		for (int i = 0; running() && i < 500; i++) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		assertFalse(running());
		try (var left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	private static boolean running() throws SQLException {
		try {
			server.execute("DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(300)%' AND state = 'active') THEN RAISE EXCEPTION 'it runs'; END IF; END $$");
			return false;
		} catch (SQLException e) {
			if (e.getMessage().contains("it runs")) {
				return true;
			}
			throw e;
		}
	}

	@Test
	void timeIsLimitedByTheServer() throws IOException {
		Query query = new Query(server.address(), "SELECT pg_sleep(300)", 10, 1);
		OriginException slow = assertThrows(OriginException.class,
				() -> query.run(new org.postgresql.Driver(), "reader", PostgresServer.PASSWORD, folder.resolve("x.csv"), org.eclipse.core.runtime.SubMonitor.convert(null)));
		assertEquals("minutes", slow.field());
	}
}
