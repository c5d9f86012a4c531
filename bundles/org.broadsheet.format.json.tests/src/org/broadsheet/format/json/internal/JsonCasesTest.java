// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.contracts.ImporterCases.Case;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd files, each with what is to become of it. */
class JsonCasesTest {

	@TempDir
	Path folder;

	static List<Case> cases() throws IOException {
		return ImporterCases.beside(JsonCasesTest.class);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isReadAsExpected(Case one) throws IOException {
		ImporterCases.check(one, List.of(new JsonImporter(), new JsonLinesImporter(), new GeoJsonImporter()), folder);
	}
}
