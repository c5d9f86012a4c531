// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The update site: the build has installed the plug-ins from it into a platform without Broadsheet, and there they run. */
class UpdateSiteTest {

	@TempDir
	private Path work;

	@Test
	void installedPlugInsRun() throws Exception {
		Path eclipse = Product.project().resolve("releng/org.broadsheet.product.tests/target/eclipse");
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			List<String> names = plugins.map(path -> path.getFileName().toString().replaceAll("_.*", "")).toList();
			assertTrue(names.containsAll(List.of("org.broadsheet.app", "org.broadsheet.core", "org.broadsheet.ui.dataset", "org.eclipse.ui.workbench")), names.toString());
		}
		Path tool = Product.project().resolve("releng/org.broadsheet.product/tools/CommandLineBundles.java");
		Process listing = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", tool.toString(), eclipse.toString()).inheritIO().start();
		assertEquals(0, listing.waitFor());
		Product.Answer check = Product.at(eclipse, work).run("check", Product.sample(), "--format", "json");
		assertEquals(1, check.code(), check.toString());
		assertEquals(19_266, check.json().path("rows").asInt());
	}
}
