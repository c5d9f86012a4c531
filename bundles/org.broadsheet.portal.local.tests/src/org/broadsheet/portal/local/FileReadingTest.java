// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How uploaded files are read: options, encodings, names, guesses, and files that are none. */
class FileReadingTest {
	@TempDir
	static Path folder;
	private static TestPortal portal;

	@BeforeAll
	static void start() throws PortalException {
		portal = new TestPortal(folder);
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	private static JsonNode read(String options, byte[] bytes) throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Read");
		return portal.upload(PUBLISHER, revision, (ObjectNode) Json.parse(options.replace('\'', '"')), bytes);
	}

	/** The field names and the rows of the first schema, in short. */
	private static String shown(JsonNode source) throws IOException {
		JsonNode schema = source.findValue("output_schemas").path(0);
		List<String> lines = new ArrayList<>();
		lines.add(String.join(",", source.findValue("input_columns").findValuesAsText("field_name")));
		String rows = source.path("links").path("input_schema_links").path("output_schema_links").path("rows").asText()
				.replace("{input_schema_id}", schema.path("input_schema_id").asText())
				.replace("{output_schema_id}", schema.path("id").asText());
		for (JsonNode row : portal.getJson(PUBLISHER, rows)) {
			if (row.has("row")) {
				lines.add(String.join(",", row.path("row").findValuesAsText("ok")).replace("null", "-"));
			}
		}
		return String.join("/", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
			"{}|\\na,b\\n1,b\\n\\n , \\n2,c\\n|a,b/1,b/2,c", "{}|a,b\\n1, b \\n|a,b/1,b",
			"{'trim_whitespace':false}|a,b\\n1, b \\n|a,b/1, b ", "{'header_count':2,'column_header':2}|x,y\\na,b\\n1,2\\n|a,b/1,2",
			"{'header_count':2,'column_header':1}|x,y\\na,b\\n1,2\\n|x,y/1,2", "{'header_count':0}|1,2\\n|column_1,column_2/1,2",
			"{'column_separator':'\\t'}|a\\tb\\n1\\t2\\n|a,b/1,2", "{'quote_char':\\u0022'\\u0022}|a,b\\n'x,y',2\\n|a,b/x,y,2",
			"{'remove_empty_rows':false}|a,b\\n\\n1,2\\n|a,b/-,-/1,2", "{'header_count':'1'}|a\\n1\\n|a/1",
			"{}|a,a,A b,,1st,Größe\\n1,2,3,4,5,6\\n|a,a_1,a_b,column_4,_1st,grosse/1,2,3,4,5,6" })
	void optionsAreKept(String options, String text, String expected) throws IOException {
		String json = options.replace("\\u0022'\\u0022", "\"\u0001\"").replace('\'', '"').replace('\u0001', '\'');
		String csv = text.replace("\\n", "\n").replace("\\t", "\t");
		JsonNode revision = portal.newView(PUBLISHER, "Options");
		JsonNode source = portal.upload(PUBLISHER, revision, (ObjectNode) Json.parse(json),
				csv.getBytes(StandardCharsets.UTF_8));
		assertEquals(expected.replace("grosse", "gro_e"), shown(source).replace("grosse", "gro_e"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, {}", "UTF-16, {}", "windows-1252, {}", "UTF-16LE, {'encoding':'utf-16le'}",
			"UTF-16, {'encoding':'utf16'}", "ISO-8859-15, {'encoding':'iso-8859-15'}", "UTF-8, {'encoding':'utf8'}" })
	void encodings(String charset, String options) throws IOException {
		JsonNode source = read(options, "name\nZoë Müller\n".getBytes(Charset.forName(charset)));
		assertEquals("name/Zoë Müller", shown(source));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,2,3.5,-4 | to_number(`x`)", "1,007 | `x`", "1,1e5 | `x`", "true,FALSE | to_boolean(`x`)",
			"2020-01-01,2020-02-29 | to_floating_timestamp(`x`)", "2020-01-01,2021-02-29 | `x`", "1,x | `x`", " | `x`" })
	void theFirstSchemaFitsEveryValue(String values, String expression) throws IOException {
		String rows = values == null ? "" : values.replace(",", ",-\n") + ",-\n";
		JsonNode source = read("{}", ("x,y\n" + rows).getBytes(StandardCharsets.UTF_8));
		JsonNode column = source.findValue("output_columns").path(0);
		assertEquals(expression, column.path("transform").path("transform_expr").asText());
		assertEquals(0, source.findValue("output_schemas").path(0).path("error_count").asInt());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a,b\\n1,\"x\\n | cannot be read as delimited text", "PK\\0\\0abc | not a text file",
			"\\n\\n | fewer rows than header rows" })
	void whatIsNoTableFailsWithAReason(String text, String reason) throws IOException {
		JsonNode source = read("{}", text.replace("\\n", "\n").replace("\\0", "\0").getBytes(StandardCharsets.UTF_8));
		assertTrue(source.path("resource").path("failed_at").isTextual());
		String message = source.path("resource").path("failure_details").path("message").asText();
		assertTrue(message.contains(reason), message);
	}

	@Test
	void malformedRowsAreListed() throws IOException {
		JsonNode source = read("{}", "a,b\n1,2\n3\n4,5,6\n7,8\n".getBytes(StandardCharsets.UTF_8));
		JsonNode schema = source.path("resource").path("schemas").path(0);
		assertEquals(2, schema.path("total_rows").asInt());
		assertEquals(2, schema.path("num_row_errors").asInt());
		String path = source.path("links").path("input_schema_links").path("row_errors").asText()
				.replace("{input_schema_id}", schema.path("id").asText());
		assertEquals("[{\"offset\":1,\"error\":{\"type\":\"too_short\",\"wanted\":2,\"got\":1,\"contents\":[\"3\"]}},"
				+ "{\"offset\":2,\"error\":{\"type\":\"too_long\",\"wanted\":2,\"got\":3,\"contents\":[\"4\",\"5\",\"6\"]}}]",
				portal.getJson(PUBLISHER, path).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "magic(`a`) | There is no function \"magic\"", "to_number(`z`) | There is no column \"z\"",
			"to_number( | ends too early", "to_number(`a`)) | unexpected \")\"", "lower(to_number(a)) | Type mismatch",
			"to_point(to_number(a)) | Type mismatch", "to_number() | takes 1-2 argument(s), but 0",
			"to_floating_timestamp(a, '%Q') | unknown part %Q", "'open | without its closing quote" })
	void expressionsThatCannotBe(String expression, String reason) throws IOException {
		JsonNode source = read("{}", "a\n1\n".getBytes(StandardCharsets.UTF_8));
		ObjectNode body = Json.object();
		body.putArray("output_columns").addObject().put("field_name", "a").put("display_name", "A").put("position", 1)
				.putObject("transform").put("transform_expr", expression);
		HttpResponse<String> answer = portal.call(PUBLISHER, "POST", TestPortal.transformLink(source), body);
		assertEquals(422, answer.statusCode(), answer.body());
		assertTrue(Json.parse(answer.body()).path("message").asText().contains(reason), answer.body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "to_number(`v`) | 1.50 | 1.50", "to_number(v) | 1E3 | 1000",
			"to_number(v) | 0.1000000000000000000000001 | 0.1000000000000000000000001", "to_number(v) | 1e999999999 | !",
			"to_number(v) | 1,000 | !", "to_text(to_number(v)) | 2.0 | 2.0", "forgive(to_number(v)) | x | -",
			"forgive(to_number(v), 7) | x | 7", "forgive(to_number(v), null) | x | -", "to_boolean(v) | Yes | true",
			"to_checkbox(v) | maybe | !", "to_floating_timestamp(v) | 1/2/2020 3:04:05 PM | 2020-01-02T15:04:05.000",
			"to_floating_timestamp(v, '%d.%m.%Y') | 2.1.2020 | 2020-01-02T00:00:00.000",
			"to_floating_timestamp(v, '%d.%m.%Y') | 31.2.2020 | !",
			"to_fixed_timestamp(v) | 2020-01-02T03:04:05+01:00 | 2020-01-02T02:04:05.000Z",
			"to_url(v) | https://example.org/?a=b | {\"url\":\"https://example.org/?a=b\"}", "to_url(v) | javascript:alert(1) | !",
			"to_point(v) | POINT (-72.5 41.25) | {\"type\":\"Point\",\"coordinates\":[-72.5,41.25]}", "to_point(v) | POINT (1 91) | !",
			"to_point(v) | (2 2) | !", "upper(v) | straße | STRASSE", "cast_to_number(v) | 5 | 5", "coalesce(v, 'none') | x | x",
			"'it''s' | x | it's" })
	void transforms(String expression, String value, String expected) throws IOException {
		JsonNode source = read("{}", ("v,w\n\"" + value + "\",\n").getBytes(StandardCharsets.UTF_8));
		JsonNode schema = portal.transform(PUBLISHER, source, Map.of("v", expression));
		JsonNode cell = portal.getJson(PUBLISHER, link(schema, "rows")).path(1).path("row").path(0);
		String shown = cell.has("error") ? "!" : cell.path("ok").isNull() ? "-"
				: cell.path("ok").isObject() ? cell.path("ok").toString() : cell.path("ok").asText();
		assertEquals(expected, shown);
	}
}
