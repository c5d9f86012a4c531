// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.product.Product.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The whole job from the command line of the built product, each command a process: from an empty dataset to a public one, looked at from outside over plain HTTP. */
class WholeJobTest {

	private static final String REVIEWER = "ann@example.org";
	private static final String REVIEWER_PASSWORD = "a reviewer's secret";

	@TempDir
	private Path work;

	@Test
	void fromANewDatasetToAPublicOne() throws Exception {
		Product broadsheet = Product.built(work).with(Map.of("BROADSHEET_PASSWORD", RunningPortal.OWNER_PASSWORD, "BROADSHEET_USER_PASSWORD", REVIEWER_PASSWORD));
		done(broadsheet.run("new", "population", "--name", "Projections by town"));
		JsonNode imported = done(broadsheet.run("import", "population", Product.sample(), "--format", "json")).json();
		assertEquals(19_266, imported.path("rows").asInt());
		assertEquals(13, imported.path("willNotBeImported").asInt());
		seeErrors(broadsheet);
		repair(broadsheet);
		try (RunningPortal portal = new RunningPortal(broadsheet, work.resolve("portal"))) {
			describe(broadsheet, portal);
			publishPrivately(broadsheet, portal);
			String id = broadsheet.run("status", "population", "--format", "json").json().path("remoteId").asText();
			assertHidden(portal, id);
			share(broadsheet, portal, id);
			makePublic(broadsheet, portal, id);
		}
	}

	private static void seeErrors(Product broadsheet) throws Exception {
		Answer check = broadsheet.run("check", "population", "--format", "json");
		assertEquals(1, check.code(), check.toString());
		assertEquals(9, column(check, "Male").path("errors").asInt());
		done(broadsheet.run("set", "population", "--type", "Geography=number"));
		assertEquals(19_266, column(broadsheet.run("check", "population", "--format", "json"), "Geography").path("errors").asInt());
		done(broadsheet.run("set", "population", "--type", "Geography=text"));
		assertEquals(0, column(broadsheet.run("check", "population", "--format", "json"), "Geography").path("errors").asInt());
	}

	private static void repair(Product broadsheet) throws Exception {
		done(broadsheet.run("set", "population", "--type", "Year=number", "--number-format", "Year=thousandsSeparator:false"));
		assertEquals(8, done(broadsheet.run("fix", "population", "--column", "Male", "--set", "41=850", "--format", "json")).json().path("errorsLeft").asInt());
		assertEquals(6, done(broadsheet.run("fix", "population", "--column", "Male", "--replace", "n/a=", "--format", "json")).json().path("cells").asInt());
		for (String column : List.of("Male", "Year", "Total")) {
			assertEquals(0, done(broadsheet.run("fix", "population", "--column", column, "--clear-errors", "--format", "json")).json().path("errorsLeft").asInt());
		}
		done(broadsheet.run("check", "population"));
	}

	private static void describe(Product broadsheet, RunningPortal portal) throws Exception {
		Answer refused = broadsheet.run("publish", "population", "--portal", portal.address(), "--user", RunningPortal.OWNER);
		assertEquals(1, refused.code(), refused.toString());
		assertTrue(refused.err().contains("Description is empty"), refused.err());
		assertEquals(5, broadsheet.run("status", "population", "--format", "json").json().path("blockers").size());
		done(broadsheet.run("set", "population", "--meta", "description=Projected population of every town.", "--meta", "category=Government", "--meta", "tags=population,towns", "--meta",
				"updateFrequency=As needed", "--meta", "license=PUBLIC_DOMAIN", "--describe", "Geography=Town, as the state names it", "--rename", "Age_Group=Age group"));
		assertEquals(0, broadsheet.run("status", "population", "--format", "json").json().path("blockers").size());
	}

	private static void publishPrivately(Product broadsheet, RunningPortal portal) throws Exception {
		done(broadsheet.run("publish", "population", "--portal", portal.address(), "--user", RunningPortal.OWNER));
		JsonNode status = broadsheet.run("status", "population", "--format", "json").json();
		assertEquals("private", status.path("visibility").asText());
		assertEquals(19_266, status.path("rows").asInt());
	}

	private static void assertHidden(RunningPortal portal, String id) throws Exception {
		assertEquals(404, portal.anonymous("/d/" + id).statusCode());
		assertEquals(404, portal.anonymous("/resource/" + id + ".json").statusCode());
		assertEquals(404, portal.anonymous("/resource/" + id + ".csv").statusCode());
		assertEquals(404, portal.anonymous("/api/views/" + id + "/rows.csv?accessType=DOWNLOAD").statusCode());
		assertFalse(portal.anonymous("/data.json").body().contains(id));
		assertFalse(portal.anonymous("/").body().contains(id));
	}

	private static void share(Product broadsheet, RunningPortal portal, String id) throws Exception {
		done(broadsheet.run("portal", "add-user", "--data", "portal", "--user", "ann", "--email", REVIEWER, "--role", "reviewer"));
		assertEquals(404, portal.as(REVIEWER, REVIEWER_PASSWORD, "/resource/" + id + ".csv").statusCode());
		done(broadsheet.run("share", "population", "--add", REVIEWER, "--role", "viewer"));
		assertTrue(done(broadsheet.run("share", "population", "--list", "--format", "json")).out().contains(REVIEWER));
		assertEquals(200, portal.as(REVIEWER, REVIEWER_PASSWORD, "/resource/" + id + ".csv").statusCode());
		assertHidden(portal, id);
	}

	private void makePublic(Product broadsheet, RunningPortal portal, String id) throws Exception {
		done(broadsheet.run("visibility", "population", "public"));
		assertEquals("public", broadsheet.run("status", "population", "--format", "json").json().path("visibility").asText());
		assertEquals(200, portal.anonymous("/d/" + id).statusCode());
		assertTrue(portal.anonymous("/data.json").body().contains(id));
		compareWithSource(portal.anonymous("/api/views/" + id + "/rows.csv?accessType=DOWNLOAD").body());
		done(broadsheet.run("visibility", "population", "private"));
		assertHidden(portal, id);
		done(broadsheet.run("share", "population", "--remove", REVIEWER));
		assertEquals(404, portal.as(REVIEWER, REVIEWER_PASSWORD, "/resource/" + id + ".csv").statusCode());
	}

	private static void compareWithSource(String download) throws IOException {
		List<String> source = Files.readAllLines(Product.sample());
		List<String> published = download.lines().toList();
		assertEquals(source.size(), published.size());
		assertEquals("Year,Geography,Age group,Male,Female,Total", published.getFirst().replace("\"", ""));
		for (int line = 1; line < source.size(); line++) {
			assertEquals(expected(line, source.get(line)), published.get(line).replace("\"", ""), "line " + (line + 1));
		}
	}

	/** What was done to the bad cells: one was edited, the others were emptied. */
	private static String expected(int row, String line) {
		String repaired = row == 41 ? line.replace("n/a", "850") : line;
		return repaired.replaceAll("\"1,204 \"|n/a|~350|2020 \\(est\\.\\)|FY2030|204O|see note 2", "");
	}

	private static JsonNode column(Answer check, String name) throws IOException {
		for (JsonNode column : check.json().path("columns")) {
			if (column.path("name").asText().equals(name)) {
				return column;
			}
		}
		throw new AssertionError("no column " + name + " in " + check);
	}

	private static Answer done(Answer answer) {
		assertEquals(0, answer.code(), answer.toString());
		return answer;
	}
}
