// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values written as in other countries are sorted by what they are; what fits no type comes behind, in the order it had, and empty cells last. */
class SortKeysTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "number|1,5;12;2;1.234,50;1.234;abc|0 2 1 4 3 5", "number|5,00 \u20ac;12,50 \u20ac;1.234,50 \u20ac;-3,00 \u20ac|3 0 1 2", "number|CHF 12;CHF 5.50;CHF 1,234.00;CHF -2|3 1 0 2",
			"number|1 234,50 kr;12 kr;5,25 kr|2 1 0", "number|Rs. 500;Rs. 1,20,000;Rs. 90.50|2 0 1", "number|1'234.50;12;999|1 2 0", "number|\u0661\u0662;\u0663;\u0664\u066b\u0665;\u06f1|3 1 2 0", "number|$1,234.50;$12;($3);12%|2 1 3 0",
			"date-time|3. M\u00e4rz 2024;12. Mai 2023;1. Januar 2024;;x|1 2 0 4 3", "checkbox|yes;no;Yes;|1 0 2 3" })
	void orders(String type, String cells, String order) throws IOException {
		try (TableStore store = open(cells)) {
			long[] rows = store.order(List.of(new SortKey(0, DataType.get(type), true)), Optional.empty(), new NullProgressMonitor());
			assertEquals(order, Arrays.stream(rows).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
		}
	}

	/** What was decided about reading texts decides their order, too: yes and no do not stand by their letters. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "checkbox|trueWords=ja;falseWords=nein|ja;nein;JA;vielleicht;|1 0 2 3 4", "checkbox|trueWords=zu;falseWords=offen,halb offen|zu;halb offen;offen;ja|1 2 0 3", "date-time|datePatterns=dd-MM-yy|31-12-23;01-06-24;15-01-24;x|0 2 1 3",
			"date-time|datePatterns=MM/yyyy|12/2023;01/2024;02/2023|2 0 1", "date-time|dayFirst=true|02/01/2024;01/02/2024;03/01/2024|0 2 1", "number|decimal=,;group=.|1.234;2;1,5|2 1 0", "number|unit=\u00b0C|12 \u00b0C;3.5\u00b0C;-5 \u00b0C;x|2 1 0 3", "number|decimal=,;group=.;unit=kWh,MWh|1.234,5 kWh;2 MWh;7 kWh|1 2 0" })
	void followsWhatWasDecided(String type, String options, String cells, String order) throws IOException {
		Map<String, String> decided = new HashMap<>();
		for (String option : options.split(";")) {
			String[] pair = option.split("=", 2);
			decided.put(pair[0], pair[0].endsWith("Words") || pair[0].equals("unit") ? pair[1].replace(",", "|") : pair[1]);
		}
		try (TableStore store = open(cells)) {
			ParseOptions read = new ParseOptions(decided);
			long[] rows = store.order(List.of(new SortKey(0, DataType.get(type), read, true)), Optional.empty(), new NullProgressMonitor());
			assertEquals(order, Arrays.stream(rows).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
			assertEquals(cells.split(";")[Integer.parseInt(order.substring(0, 1))], store.profile(0, DataType.get(type), read).minimum());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,5;12;2;1.234,50|1,5|1.234,50", "EUR 5,00;EUR 12,50;EUR 7,00|EUR 5,00|EUR 12,50" })
	void profilesTellTheLeastAndTheMost(String cells, String least, String most) throws IOException {
		try (TableStore store = open(cells)) {
			ColumnProfile profile = store.profile(0, DataType.NUMBER);
			assertEquals(least + " " + most, profile.minimum() + " " + profile.maximum());
		}
	}

	private TableStore open(String cells) throws IOException {
		String[][] rows = Arrays.stream(cells.split(";", -1)).map(cell -> new String[] { cell }).toArray(String[][]::new);
		return new DuckDbStoreFactory().open(folder, "stamp", new MemoryTable(1, rows), new NullProgressMonitor());
	}
}
