// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.contracts.ImporterCases.Case;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd pages and what becomes of them, as files. */
final class HtmlCasesTest {

	@TempDir
	Path folder;

	static List<Case> cases() throws IOException {
		return ImporterCases.beside(HtmlCasesTest.class);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isReadAsExpected(Case one) throws IOException {
		ImporterCases.check(one, List.of(new HtmlImporter()), folder);
	}
}
