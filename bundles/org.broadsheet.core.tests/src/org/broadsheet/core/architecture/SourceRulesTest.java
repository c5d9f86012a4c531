// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Rules for source files that no compiler holds. */
class SourceRulesTest {

	private static final int MOST_LINES = 500;
	private static final String LICENSE = "// SPDX-License-Identifier: EPL-2.0";
	private static final Pattern WIDGETS = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|nebula)\\.");
	private static final Pattern FOREIGN_INTERNALS = Pattern.compile("^import (static )?(?!org\\.broadsheet\\.)\\S+\\.internal\\.");
	private static final Pattern SWALLOWED = Pattern.compile("printStackTrace\\(\\)|catch \\([^)]*\\) *\\{ *\\}");

	@Test
	void noFileIsLongerThanAReaderBears() throws IOException {
		assertNone((bundle, file, lines) -> lines.size() > MOST_LINES);
	}

	@Test
	void everyFileNamesItsLicense() throws IOException {
		assertNone((bundle, file, lines) -> lines.isEmpty() || !lines.getFirst().equals(LICENSE));
	}

	@Test
	void headlessBundlesNameNoWidgets() throws IOException {
		assertNone((bundle, file, lines) -> isHeadless(bundle)
				&& lines.stream().anyMatch(line -> line.startsWith("import ") && WIDGETS.matcher(line).find()));
	}

	@Test
	void nobodyUsesInternalsOfOthers() throws IOException {
		assertNone((bundle, file, lines) -> !Sources.isTest(bundle)
				&& lines.stream().anyMatch(line -> FOREIGN_INTERNALS.matcher(line).find()));
	}

	@Test
	void noExceptionIsSwallowed() throws IOException {
		assertNone((bundle, file, lines) -> !file.endsWith("SourceRulesTest.java")
				&& lines.stream().anyMatch(line -> SWALLOWED.matcher(line).find()));
	}

	private interface Fault {
		boolean isIn(Path bundle, Path file, List<String> lines);
	}

	private static void assertNone(Fault fault) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path bundle : Sources.bundles()) {
			for (Path file : Sources.java(bundle)) {
				if (fault.isIn(bundle, file, Files.readAllLines(file))) {
					found.add(Sources.shown(file));
				}
			}
		}
		assertEquals(List.of(), found);
	}

	private static boolean isHeadless(Path bundle) {
		String name = bundle.getFileName().toString();
		return !name.startsWith("org.broadsheet.ui") && !name.startsWith("org.broadsheet.app");
	}
}
