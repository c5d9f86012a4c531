// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.Services;
import org.broadsheet.standards.JsonStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new dataset and the standard that describes it. */
class NewCommandTest {

	@TempDir
	Path directory;

	private static String standard(String id, String kind) {
		return """
				{"format":1, "id":"%s", "version":"1", "label":"Town",
				 "groups":[{"id":"all", "label":"All", "fields":[{"key":"title", "label":"Title", "help":"Its name", "kind":"%s", "obligation":"required", "mapping":{"socrata":"name"}}]}]}
				""".formatted(id, kind);
	}

	@Test
	void saysWhyAStandardIsNotThere() throws Exception {
		Path folder = Files.createDirectory(directory.resolve("standards"));
		Files.writeString(folder.resolve("good.json"), standard("good", "text"));
		Files.writeString(folder.resolve("bad.json"), standard("bad", "words"));
		Services services = TestServices.get().with(new JsonStandards(List.of(folder)));
		StringWriter said = new StringWriter();
		PrintWriter out = new PrintWriter(said);
		assertEquals(BroadsheetCommand.DONE, new BroadsheetCommand(directory, out, out).with(services).run("new", "fees", "--name", "Fees", "--standard", "good"));
		assertFalse(said.toString().contains("bad.json"), said.toString());
		assertEquals(BroadsheetCommand.FINDINGS, new BroadsheetCommand(directory, out, out).with(services).run("new", "more", "--name", "More", "--standard", "bad"));
		assertTrue(said.toString().contains("There is no metadata standard \"bad\": use one of good."), said.toString());
		assertTrue(said.toString().matches("(?s).*The metadata standard in .*bad.json cannot be used: .*words.*"), said.toString());
	}
}
