// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.product.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format is there in the product as it is built, with the libraries it needs: files beside this class, each with what a check says of it. */
class FormatsTest {

	@TempDir
	private static Path work;

	private static Product broadsheet;

	@BeforeAll
	static void product() {
		broadsheet = Product.built(work);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			towns.json       | json      | 2 | number text point
			towns.jsonl      | jsonlines | 2 | number text point
			towns.geojson    | geojson   | 2 | number text point
			towns.kml        | kml       | 2 | text number point
			parcels.zip      | shapefile | 2 | text number point
			towns.parquet    | parquet   | 2 | number text date-time
			""")
	void isReadByItsImporter(String name, String format, int rows, String types) throws IOException, InterruptedException {
		try (InputStream in = FormatsTest.class.getResourceAsStream("formats/" + name)) {
			assertNotNull(in, name);
			Files.copy(in, work.resolve(name));
		}
		Answer checked = broadsheet.run("check", name, "--format", "json");
		assertEquals(0, checked.code(), checked.toString());
		assertEquals(format, checked.json().path("source").path("format").asText());
		assertEquals(rows, checked.json().path("rows").asInt());
		List<String> found = new ArrayList<>();
		checked.json().path("columns").forEach(column -> found.add(column.path("type").asText()));
		assertEquals(types, String.join(" ", found));
	}
}
