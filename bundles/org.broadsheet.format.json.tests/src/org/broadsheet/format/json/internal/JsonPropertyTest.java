// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any table of texts comes back as it was, whichever kind of JSON it is written as; damaged ones do no harm. */
class JsonPropertyTest {

	private static final String[] PIECES = { "a", "Ünion", "\"", "\\", "\n", "\r", "\t", ",", ";", " ", "{", "}", "[1]", "null", "true", "1e5", "0001", "\ud83d\ude00", "\u2028", "'", ":" };
	private static final String[] ENCODINGS = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" };

	@TempDir
	Path folder;

	@Test
	void readsBackAnyTable() throws IOException {
		Random random = new Random(11);
		for (int i = 0; i < 100; i++) {
			int columns = 1 + random.nextInt(5);
			List<String> headers = IntStream.range(0, columns).mapToObj(c -> "k" + c + text(random).strip().replaceAll("\\s+", " ")).toList();
			List<List<String>> rows = new ArrayList<>();
			for (int r = random.nextInt(20); r >= 0; r--) {
				rows.add(IntStream.range(0, columns).mapToObj(c -> text(random)).toList());
			}
			Charset charset = Charset.forName(ENCODINGS[random.nextInt(ENCODINGS.length)]);
			String mark = random.nextBoolean() ? "\ufeff" : "";
			String gap = random.nextBoolean() ? ",\n " : ",";
			List<String> objects = JsonText.objects(headers, rows);
			check(new JsonImporter(), "t.json", (mark + "[" + String.join(gap, objects) + "]").getBytes(charset), headers, rows, Map.of());
			check(new JsonLinesImporter(), "t.jsonl", (mark + String.join("\r\n", objects)).getBytes(charset), headers, rows, Map.of());
			List<List<String>> all = new ArrayList<>(List.of(headers));
			all.addAll(rows);
			check(new JsonImporter(), "r.json", (mark + "{\"a\": {\"b\": [" + String.join(gap, JsonText.lists(all)) + "]}}").getBytes(charset), headers, rows,
					Map.of("headerRows", "1"));
		}
	}

	private static String text(Random random) {
		return Stream.generate(() -> PIECES[random.nextInt(PIECES.length)]).limit(random.nextInt(5)).reduce("", String::concat);
	}

	private void check(Importer importer, String name, byte[] bytes, List<String> headers, List<List<String>> rows, Map<String, String> options) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		Path work = Files.createDirectories(folder.resolve("work"));
		try (ScannedTable table = importer.scan(new ScanRequest(file, options, work), new NullProgressMonitor())) {
			assertEquals(headers, table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(rows, Stream.of(table.page(0, rows.size() + 1).cells()).map(List::of).toList());
		}
	}

	@Test
	void damageDoesNoHarm() throws IOException {
		byte[] favourites = "{}[]\",:\\\n0-eE.tn\0".getBytes(Charset.forName("ISO-8859-1"));
		String record = "{\"Town\": \"Härtford\", \"n\": -1.50e3, \"address\": {\"city\": \"x\", \"lines\": [\"a\", 2, null]}, \"ok\": true, \"at\": {\"type\": \"Point\", \"coordinates\": [-72.5, 41.25]}}";
		String feature = "{\"type\": \"Feature\", \"id\": 7, \"properties\": {\"a\": [1, {\"b\": 2}]}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,0],[1,1.5],[0,0]]]}}";
		Charset utf8 = Charset.forName("UTF-8");
		new ImporterFuzz(new JsonImporter(), folder, favourites).run(("{\"meta\": {\"n\": 3}, \"data\": [\n" + record + ",\n" + record + "\n]}").getBytes(utf8), "a.json", 500);
		new ImporterFuzz(new JsonLinesImporter(), folder, favourites).run((record + "\n" + record + "\n" + record + "\n").getBytes(utf8), "a.jsonl", 300);
		new ImporterFuzz(new GeoJsonImporter(null), folder, favourites)
				.run(("{\"type\": \"FeatureCollection\", \"features\": [\n" + feature + ",\n" + feature + "\n]}").getBytes(utf8), "a.geojson", 300);
	}
}
