// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Reading rows: queries, formats, headers, and everything that must not become SQL. */
class RowQueryTest {
	private static final String CSV = """
			name,n,day,ok,place,link
			b,10,2020-01-02,true,POINT (-72.5 41.5),https://example.org/b
			a,9,2020-01-01,false,,
			"c, ""x""\",-1.50,2021-05-05,,,
			d,12345678901234567890.10,,,,
			e,,,,,
			""";

	@TempDir
	static Path folder;
	private static TestPortal portal;
	private static String path;

	@BeforeAll
	static void start() throws PortalException, IOException {
		portal = new TestPortal(folder);
		JsonNode revision = portal.newView(PUBLISHER, "Queried");
		JsonNode source = portal.upload(PUBLISHER, revision, CSV);
		portal.transform(PUBLISHER, source,
				Map.of("ok", "to_boolean(ok)", "place", "to_point(place)", "link", "to_url(`link`)"));
		portal.apply(PUBLISHER, revision);
		path = "/resource/" + revision.path("resource").path("fourfour").asText();
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "$where=n > 9.5 | bd", "$where=n >= 9 | bad",
			"$where=n = '10.0' | b", "$where=n < 0 | c", "$where=n is null | e", "$where=n is not null | bacd",
			"$where=n = 12345678901234567890.1 | d", "$where=n in (9, 10) | ba", "$where=n between 9 and 10 | ba",
			"$where=n not in (9, 10) | cd", "$where=day > '2020-01-01' | bc", "$where=day = '2020-01-01T00:00:00' | a",
			"$where=ok | b", "$where=ok = false | a", "$where=not ok = false | b",
			"$where=name = 'a' or (name = 'b' and n = 10) | ba", "$where=name like 'C%25' | c",
			"$where=starts_with(name, 'c') | c", "$where=contains(name, 'x') | c", "$where=upper(name) = 'B' | b",
			"$where=`name` != 'a' and n < 11 | bc", "name=a | a", "n=9 | a", "$q=EXAMPLE | b",
			"$order=n | eca bd", "$order=n desc,name | dbace", "$order=name desc&$limit=2 | ed",
			"$limit=2&$offset=1 | ac", "$where=name = 'it''s' | ~~" })
	void finds(String query, String names) throws IOException {
		StringBuilder found = new StringBuilder();
		for (JsonNode row : portal.getJson(PUBLISHER, path + ".json?" + query)) {
			found.append(row.path("name").asText().charAt(0));
		}
		assertEquals(names == null ? "" : names.replace(" ", "").replace("~", ""), found.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "$select=count(*) as n | [{'n':'5'}]", "$select=count(*) | [{'count':'5'}]",
			"$select=count(n) | [{'count_n':'4'}]", "$select=name as who&$limit=1 | [{'who':'b'}]",
			"$select=:id,name&$limit=1 | [{':id':'row-1','name':'b'}]",
			"$select=ok,count(*) as c&$group=ok&$order=c desc,ok | [{'c':'3'},{'ok':false,'c':'1'},{'ok':true,'c':'1'}]",
			"$select=n&$where=name = 'd' | [{'n':'12345678901234567890.10'}]",
			"$select=place,link&$limit=1 | [{'place':{'type':'Point','coordinates':[-72.5,41.5]},'link':{'url':'https://example.org/b'}}]" })
	void selects(String query, String expected) throws IOException {
		assertEquals(Json.parse(expected.replace('\'', '"')), portal.getJson(PUBLISHER, path + ".json?" + query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "$where=nothing = 1 | no-such-column",
			"$where=name = 1 | type-mismatch", "$where=n = 'x' | type-mismatch", "$where=n like '1' | type-mismatch",
			"$where=name = 'a | malformed", "$where=name = 'a'; drop table data | malformed",
			"$where=name = 'a' union select 1 | malformed", "$where=sqlite_version() = '1' | no-such-function",
			"$where=load_extension(name) | no-such-function", "$select=count(*), name | not-in-group-bys",
			"$order=name; delete | malformed", "$limit=-1 | invalid_request", "$limit=x | invalid_request",
			"$unknown=1 | malformed", "nothing=1 | malformed", "$where=((((( | malformed",
			"$select=n) from data -- | malformed", "$group=nothing | no-such-column" })
	void refuses(String query, String code) throws IOException {
		HttpResponse<String> answer = portal.get(PUBLISHER, path + ".json?" + query);
		assertEquals(400, answer.statusCode(), answer.body());
		assertTrue(Json.parse(answer.body()).path("code").asText().endsWith(code), answer.body());
		assertEquals(5, portal.getJson(PUBLISHER, path + ".json").size());
	}

	@Test
	void givesCsvAndGeoJson() throws IOException {
		String csv = portal.get(PUBLISHER, path + ".csv?$limit=3").body();
		assertEquals("name,n,day,ok,place,link\n"
				+ "b,10,2020-01-02T00:00:00.000,true,POINT (-72.5 41.5),https://example.org/b\n"
				+ "a,9,2020-01-01T00:00:00.000,false,,\n\"c, \"\"x\"\"\",-1.50,2021-05-05T00:00:00.000,,,\n", csv);
		JsonNode shapes = portal.getJson(PUBLISHER, path + ".json?$limit=1");
		HttpResponse<String> answer = portal.get(PUBLISHER, path + ".geojson?$limit=1");
		assertEquals("application/vnd.geo+json; charset=utf-8", answer.headers().firstValue("Content-Type").get());
		JsonNode feature = Json.parse(answer.body()).path("features").path(0);
		assertEquals(shapes.path(0).path("place"), feature.path("geometry"));
		assertEquals("b", feature.path("properties").path("name").asText());
	}

	@Test
	void theHeadersNameFieldsAndTypes() throws IOException {
		HttpResponse<String> answer = portal.get(PUBLISHER, path + ".json?$select=name,n");
		assertEquals("[\"name\",\"n\"]", answer.headers().firstValue("X-SODA2-Fields").get());
		assertEquals("[\"text\",\"number\"]", answer.headers().firstValue("X-SODA2-Types").get());
		assertTrue(answer.headers().firstValue("ETag").isPresent());
	}

	@Test
	void aDownloadHasAllRowsAndTheDisplayNames() throws IOException {
		StringBuilder csv = new StringBuilder("Big Id,Text\n");
		for (int i = 0; i < 2500; i++) {
			csv.append(i).append(",t\n");
		}
		String id = portal.publish(PUBLISHER, "Long", csv.toString());
		assertEquals(1001, portal.get(PUBLISHER, "/resource/" + id + ".csv").body().lines().count());
		HttpResponse<String> all = portal.get(PUBLISHER, "/api/views/" + id + "/rows.csv?accessType=DOWNLOAD");
		assertEquals(csv.toString(), all.body());
		assertTrue(all.headers().firstValue("Content-Disposition").get().contains("filename=\"Long.csv\""));
	}
}
