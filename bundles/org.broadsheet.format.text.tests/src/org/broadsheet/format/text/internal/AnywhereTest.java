// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.ParseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same file gives the same options, types, values, issues and words in any language and time zone. */
class AnywhereTest {

	private static final List<String> LANGUAGES = List.of("en-US", "tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");
	private static final List<String> ZONES = List.of("UTC", "America/New_York", "Pacific/Apia", "Asia/Kathmandu");

	@TempDir
	Path folder;

	@Test
	void readsTheSameEverywhere() throws IOException {
		List<Path> files = files();
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		List<String> first = null;
		try {
			for (int i = 0; i < LANGUAGES.size(); i++) {
				Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get(i)));
				TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
				List<String> read = new ArrayList<>();
				for (Path file : files) {
					read.addAll(read(file));
				}
				first = first == null ? read : first;
				assertEquals(first, read, LANGUAGES.get(i));
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	private List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		Random random = new Random(3);
		for (int i = 0; i < 12; i++) {
			String text = DialectText.write(Realistic.table(random, 9, 40), Dialect.of(",;\t|".charAt(i % 4), '"'), "\n");
			files.add(Files.writeString(folder.resolve(i + ".csv"), i % 3 == 0 ? text.replaceFirst("\n", "\n\"x\n") : text));
		}
		files.add(Files.write(folder.resolve("west.csv"), "TITLE,ID,INFO\nIĞDIR,İ,1\nköln,ı,i\n".repeat(3).getBytes(Charset.forName("windows-1252"))));
		files.add(Files.write(folder.resolve("names.csv"), "Date of Birth,SSN,First Name,FIPS,TRUE?\n12.MAR.2024,123-45-6789,Ann,9001,YES\nMAR 3 2024,123-45-6780,Ilı,9003,NO\n".getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	private static List<String> read(Path file) throws IOException {
		List<String> read = new ArrayList<>();
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			read.add(table.options().toString());
			table.issues().stream().map(Issue::toString).forEach(read::add);
			List<SourceColumn> columns = table.columns();
			columns.forEach(column -> read.add(column.toString()));
			for (List<String> row : Scans.rows(table)) {
				for (int c = 0; c < row.size(); c++) {
					read.add(CellReader.read(columns.get(c).proposal().type(), new ParseOptions(columns.get(c).proposal().parsing()), row.get(c)).toString());
				}
			}
		}
		return read;
	}
}
