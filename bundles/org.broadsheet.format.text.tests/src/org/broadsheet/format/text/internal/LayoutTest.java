// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tables begin and end, and what their columns are called. In the texts / ends a line. */
class LayoutTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = {
			"Town,Pop/Avon,1/Kent,2/! Town|Pop! 2! ",
			"Avon,1/Kent,2/Lyme,3/! Column 1|Column 2! 3! no-header",
			"Population of towns//Town,Code,Pop/Avon,1,2/Kent,2,3/! Town|Code|Pop! 2! title-rows",
			"Report,,/,,/Town,Code,Pop/Avon,1,2/Kent,2,3/! Town|Code|Pop! 2! title-rows",
			"Town,Pop/Town,Pop/Avon,1/Kent,2/! Town Town|Pop Pop! 2! ",
			",2019,,2020,/Town,North,South,North,South/Avon,1,2,3,4/Kent,1,2,3,4/! Town|2019 North|2019 South|2020 North|2020 South! 2! ",
			"Town,Pop/Avon,1/Kent,2/Total,3/! Town|Pop! 3! total-row",
			"Amt;Name;Wert/10;A;1.000,50/20;B;2.000,00/Summe;;3.000,50/30;C;5,00/40;D;6,00/50;E;7,00/Summe;;18,00/! Amt|Name|Wert! 7! total-row|total-row",
			"Part,Cost/A,5/B,6/Total A,11/C,7/D,8/Total B,16/E,7/F,8/G,9/! Part|Cost! 9! total-row",
			"Sex,Year,Pop/Men,2020,5/Total,2020,12/Women,2020,7/Men,2021,8/Women,2021,9/! Sex|Year|Pop! 5! ",
			"row,y,n,P/1,4,6,2.5/2,5,9,3.5/3,6,8,1.5/! row|y|n|P! 3! ",
			"Town,2015,2016/Avon,1,2/Kent,3,4/! Town|2015|2016! 2! ",
			"Town,Code,Pop/Avon,1,2/Kent,2,3//Source: Census/! Town|Code|Pop! 2! blank-row|footnotes",
			"Town,Code,Pop/Avon,1,2/Kent,2,3/,,/Source: Census,,/! Town|Code|Pop! 2! blank-row|footnotes",
			"Town,Code,Pop/Avon,1,2/Kent,2,3/,,/,,/! Town|Code|Pop! 2! blank-row|blank-row",
			"Town,Pop/Avon,1//Kent,2/! Town|Pop! 2! blank-row",
			"Town,Code,Pop/Avon,1,2/,,/Kent,2,3/! Town|Code|Pop! 3! blank-row",
			"Town,Pop/Avon,1/Kent,2/Town,Pop/Lyme,3/! Town|Pop! 4! repeated-header",
			"Town,Pop/Avon,1/Kent,2//Town,Pop/Lyme,3/Town,Pop/York,4/! Town|Pop! 6! blank-row|repeated-header|repeated-header",
			"\uFEFFTown,Pop/Avon,1/Kent,2/\uFEFFTown,Pop/Lyme,3/! Town|Pop! 4! mark-within|repeated-header",
			"\uFEFF\"Town\",\"Pop\"/\"Avon\",1/\"Kent\",2/\uFEFF\"Town\",\"Pop\"/\"Lyme\",3/! Town|Pop! 4! mark-within|repeated-header",
			"Town,Pop/Avon,1/Kent,2/\uFEFFLyme,3/! Town|Pop! 3! mark-within",
			"Town/Avon/Kent/Lyme/York/Town/Bath/Hull/! Town! 7! one-column|repeated-header",
			"Word/Name/Word/Name/Word/! Word! 4! one-column",
			"Town,Pop/Avon,1/Kent,2/Town,Pop/Avon,1/Kent,2/! Town|Pop! 2! second-table",
			"Town,Pop/Avon,1/Kent,2/Town,Pop/Avon,1/Kent,3/! Town|Pop! 5! repeated-header",
			"Town,Code,Pop/Avon,1,2/Kent,2,3/Lyme,3,4/Year,Kind/2020,a/2021,b/2022,c/! Town|Code|Pop! 3! second-table",
			"Name/Ann Lee/Bob Ray/! Name! 2! one-column",
			"Id,Name,Town,Note/1,a,b,c/2,d,e,f/3,g,h,i/Id,Name,Town/1,j,k/2,'l,m/3,n,o/! Id|Name|Town|Note! 3! second-table",
			"Id,Name,Town/1,a,b/2,d,e/3,g,h/Id,Name,Town,More/1,j,k,l/2,m,n,o/3,p,q,r/! Id|Name|Town! 3! second-table",
			"State,2022/Avon,-29.17/Kent,14.5/Lyme,3.25/! State|2022! 3! ",
			"Avon,1999/Kent,2500/Lyme,1200/! Column 1|Column 2! 3! no-header",
			"Trade,1850,1880,1910/Smith,3,2,1/Miller,2,2,1/! Trade|1850|1880|1910! 2! ",
			"Place,Jobs,Pay/Avon,**,**/Kent,**,**/Lyme,160,4.4/Bath,150,3.7/York,130,2.2/Hull,120,1.9/! Place|Jobs|Pay! 6! ",
			"Trips in 2013,,,/Ministry,,,/Name,Trip,City,Cost/Ann,nil,,/Bob,nil,,/Cyd,nil,,/Dan,walk,Rome,5/! Name|Trip|City|Cost! 4! title-rows",
			"Id,P/a,1/b,2/c,3/d,4/e,5/f,6/g,7/h,8/i,9/j,10/Id,P/a,1/b,2/c,3/d,4/e,5/f,0/g,7/h,8/i,9/j,10/! Id|P! 10! second-table",
			"Id,P/a,1/b,2/c,3/d,4/e,5/f,6/g,7/h,8/i,9/j,10/Id,P/a,1/b,2/c,3/d,4/e,0/f,0/g,7/h,8/i,9/j,10/! Id|P! 21! repeated-header",
			"City of X, Department of Y, 2024/Permits, Building and Zoning, Quarter 1/Prepared by, Ann Lee, 2024-04-01/Id,Address,Town,Fee,Day/1,1 Main,Avon,10.50,2024-01-02/2,2 Main,Avon,11.50,2024-01-03/3,3 Main,Kent,12.50,2024-01-04/! Id|Address|Town|Fee|Day! 3! title-rows",
			"City of X, Department of Y, 2024/Permits, Building and Zoning, Quarter 1/Id,Town,Fee/1,Avon,10.50/2,Kent,11.50/3,Kent,12.50/! Id|Town|Fee! 3! title-rows",
			"City of X, Works, Roads, May 2024, Draft/Id,Town,Fee/1,Avon,10.50/2,Kent,11.50/3,Kent,12.50/! Id|Town|Fee! 3! title-rows",
			"Of X, for Y/By A, in B/On C, as D/To E, in F/By G, to H/Id,Town,Fee/1,Avon,10.50/2,Kent,11.50/3,Kent,12.50/! Id|Town|Fee! 3! title-rows",
			"Year,Sum/2020,5/2021,6/2022,7/Id,Town,Fee/1,Avon,10/2,Kent,11/3,Kent,12/4,Lyme,13/! Year|Sum! 3! second-table",
			"Id, Town, Fee/1,Avon,10/2,Kent,11/3,Lyme,12/! Id|Town|Fee! 3! ",
			"sep=;/Id;Name/1;a, b/2;c, d/! Id|Name! 2! separator-line",
			"\uFEFF\"SEP=;\"/\"Id\";\"Name\"/1;\"a, b\"/! Id|Name! 1! separator-line",
			"Region,Town,Pop/N,Avon,1/N,Kent,2/N Total,,3/S,Lyme,4/S,Bath,5/S Total,,9/T,Hull,7/T,York,8/T Total,,15/! Region|Town|Pop! 9! total-row|total-row|total-row",
			"Name,Pop/Avon Total,1/Kent,2/Lyme,3/Bath,4/! Name|Pop! 4! ",
			"Town,Pop,Fee/Avon,1,2/Kent,2,3/Lyme,3,4/Note: provisional, rounded, may change/* without guests, see annex/! Town|Pop|Fee! 3! footnotes",
			"Report 1//Town,Pop,Fee/Avon,1,2/Kent,2,3/\fReport 2//Town,Pop,Fee/Lyme,3,4/! Town|Pop|Fee! 5! title-rows|too-few-cells|too-few-cells|blank-row|control-character|repeated-header",
			"'','Town','Pop'/1,Avon,1/2,Kent,NA/3,Lyme,3/! Column 1|Town|Pop! 3! blank-header",
			"Town,Pop,Fee/1,Avon,10,1.5/2,Kent,20,2.5/3,Lyme,30,3.5/! Column 1|Town|Pop|Fee! 3! ragged-header|blank-header",
			"Agency:,Works/Period:,2024/Count:,17//Id,Street,Cost/1,Main,10/2,Elm,20/3,Oak,30/! Id|Street|Cost! 3! title-rows",
			"sep=,/Id;Name/1;a/2;b/! Id|Name! 2! separator-line",
			"sep=;/Name/Ann/Bob/! Name! 2! separator-line|one-column",
			"sep=;/Towns//Id;Name;Fee/1;a;3/2;b;4/! Id|Name|Fee! 2! separator-line|title-rows",
			"Sums for May,/,/Kind,Sum/Rail,1/Air,2/Cars,3/! Kind|Sum! 3! title-rows",
			",,Department for Trains and Stations July,/Id,Day,Shop,Sum/1,2020-01-01,Mill,5/2,2020-01-02,Mill,6/! Id|Day|Shop|Sum! 2! title-rows",
			"Day,Town,Travel,,,Total/,,Air,Rail,Taxi,/2020-01-01,Bath,1,2,3,6/2020-01-02,Rome,1,2,3,6/! Day|Town|Travel Air|Travel Rail|Travel Taxi|Total! 2! ",
			"Day,Town,Travel,,,Total/,,,,,/,,Air,Rail,Taxi,/2020-01-01,Bath,1,2,3,6/2020-01-02,Rome,1,2,3,6/! Day|Town|Travel Air|Travel Rail|Travel Taxi|Total! 2! ",
			"Town,Staff,2013,2014/,,,Restated/Avon,1,2,3/Kent,2,3,4/! Town|Staff|2013|2014 Restated! 2! ",
			"Town,Men,,Women,/,2019,2020,2019,2020/Avon,1608,25,33,41/Kent,11,27,2046,48/! Town|Men 2019|Men 2020|Women 2019|Women 2020! 2! ",
			"Town,Pop,,Rate,Active,Code/,2019,2020,,,/Avon,1608,25,33,yes,A/Kent,11,27,20,no,B/! Town|Pop 2019|Pop 2020|Rate|Active|Code! 2! ",
			"Town,Pop,Rate,Fee,Active,Code/,2019,2020,,,/Avon,1608,25,33,yes,A/Kent,11,27,20,no,B/! Town|Pop|Rate|Fee|Active|Code! 3! ",
			"Town,People,,,/,Towns,,Land,/,Men,Women,Men,Women/Avon,1,2,3,4/Kent,1,2,3,4/Lyme,1,2,3,4/! Town|People Towns Men|People Towns Women|People Land Men|People Land Women! 3! ",
			",2019,2020/Avon,1,2/Kent,1,2/! Column 1|2019|2020! 2! blank-header",
			"Town,2020-01,2020-02/Avon,1,2/Kent,1,2/! Town|2020-01|2020-02! 2! ",
			"Town;31.12.2019;31.12.2020/Avon;1;2/Kent;1;2/! Town|31.12.2019|31.12.2020! 2! ",
			"Town,2020-01-01,2020-02-01/Avon,2021-01-01,2021-02-01/! Column 1|Column 2|Column 3! 2! no-header",
			"Town,Pop,/Avon,1/Kent,2/Lyme,3/! Town|Pop! 3! ragged-header",
			"\"Id\";\"Name\"/\"1\";\"Ann\";\"x\"/! Id|Name! 1! too-many-cells",
			"Id,,Name,name/1,2,3,4/! Id|Column 2|Name|name! 1! blank-header|duplicate-header",
			"Id;Name/1;a/2;b/! Id|Name! 2! ",
			"Id, Name, Town/1, a, b/2, b, c/! Id|Name|Town! 2! ",
			"\"Id,Name,N\"/\"1,\"\"a, b\"\",3\"/\"2,c,4\"/! Id,Name,N! 2! one-column",
			"Name/\"Lee, Ann\"/\"Ray, Bob\"/! Name! 2! one-column",
			"Id,Name,N;;/1,a,3;;/2,b,4;;/! Id|Name|N;;! 2! ",
			"'Id','Name'/'1','a,b'/'2','it''s'/! Id|Name! 2! " })
	void findsTheTable(String text, String names, int rows, String codes) throws IOException {
		Path file = Files.writeString(folder.resolve("table.csv"), text.strip().replace('/', '\n'));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of(names.split("\\|")), table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(rows, table.rowCount(), () -> table.issues().toString());
			assertEquals(codes == null ? List.of() : List.of(codes.split("\\|")), Scans.codes(table));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "KEY %d:,value", "$$key_%d", "Key %d:,,,," })
	void keysAndValuesAboveTheTableAreNoPartOfIt(String key) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 25; i++) {
			text.append(String.format(Locale.ROOT, key, i)).append('\n');
		}
		text.append("Id,A,B,C,D\n").append("1,2.5,3.5,4.5,5.5\n".repeat(30));
		try (ScannedTable table = Scans.scan(Files.writeString(folder.resolve("keys.csv"), text), Map.of())) {
			assertEquals(List.of("Id", "A", "B", "C", "D"), table.headers());
			assertEquals(30, table.rowCount());
			assertEquals(key.startsWith("#") ? "comment-line" : "title-rows", Scans.codes(table).getFirst());
		}
	}

	/** Programs that add a carriage return once too often make every second line blank, which is one finding. */
	@ParameterizedTest
	@ValueSource(strings = { "\r\r\n", "\n\n" })
	void blankLinesBetweenAllRowsAreToldAtOnce(String lineEnd) throws IOException {
		Path file = Files.writeString(folder.resolve("spaced.csv"), ("id,name" + lineEnd) + ("1,a" + lineEnd).repeat(40));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(40, table.rowCount());
			assertEquals(List.of("40 lines between the rows are blank, the first is line 2: they were left out."),
					table.issues().stream().filter(issue -> issue.code().equals("blank-row")).map(Issue::message).toList());
		}
	}

	/** What the first line says is an option like any other: it can be decided otherwise, and lines count from the first one. */
	@Test
	void theLineThatSaysTheSeparatorIsNoRow() throws IOException {
		Path file = Files.writeString(folder.resolve("said.csv"), "sep=;\nId;Name,Town\n1;a,b\n2;c\n3;d,e\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of("Id", "Name,Town"), table.headers());
			assertEquals(3, table.page(0, 1).lines()[0]);
			assertEquals("0", table.options().stream().filter(option -> option.key().equals("skipRows")).findFirst().orElseThrow().value());
		}
		try (ScannedTable table = Scans.scan(file, Map.of("separator", ","))) {
			assertEquals(List.of("Id;Name", "Town"), table.headers());
			assertEquals(3, table.rowCount());
		}
	}

	/** DOS programs end texts with Ctrl-Z, some fill the last block of the disk with it. */
	@ParameterizedTest
	@ValueSource(strings = { "Id,Name\n1,a\n2,b\n\32", "Id,Name\r\n1,a\r\n2,b\32\32\32" })
	void theMarkOfTheEndIsNoRow(String text) throws IOException {
		try (ScannedTable table = Scans.scan(Files.writeString(folder.resolve("dos.csv"), text), Map.of())) {
			assertEquals(List.of(List.of("Id", "Name"), List.of("1", "a"), List.of("2", "b")), Scans.all(table));
			assertEquals(List.of("end-mark"), Scans.codes(table));
			assertEquals(Scans.rows(table), new TextImporter().preview(folder.resolve("dos.csv"), Map.of(), 9).rows());
			assertTrue(table.bulkText().isEmpty());
		}
	}

	/** Each repetition is told with all of the rows that repeat what stands above the first row of data, and all of them can be deleted at once. */
	@Test
	void rowsThatRepeatTheHeaderCanBeDeleted() throws IOException {
		String above = "Report,,\n,,\n,People,\nTown,Men,Women\n";
		Path file = Files.writeString(folder.resolve("joined.csv"), above + "Avon,1,2\n".repeat(20) + above + "Kent,2,3\n".repeat(20) + above + "Lyme,3,4\n".repeat(20));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of("Town", "People Men", "People Women"), table.columns().stream().map(SourceColumn::name).toList());
			List<Issue> repeated = table.issues().stream().filter(issue -> issue.code().equals("repeated-header")).toList();
			assertEquals(List.of("Rows 21 to 24 (from line 25) repeat the header with what stands above it, as where files were joined: delete them.",
					"Rows 45 to 48 (from line 49) repeat the header with what stands above it, as where files were joined: delete them."), repeated.stream().map(Issue::message).toList());
			assertEquals(List.of("21-24", "21-24,45-48"), repeated.getFirst().fixes().stream().map(fix -> fix.parameters().get("rows")).toList());
		}
	}

	/** What is written of headers is their text; names are made up and put in order only where columns need them. */
	@Test
	void headersStayAsTheyStand() throws IOException {
		Path file = Files.writeString(folder.resolve("raw.csv"), "\" Id \",\"Na\nme\",\n1,a,2\n2,b,3\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of(" Id ", "Na\nme", ""), table.headers());
			assertEquals(List.of("Id", "Na me", "Column 3"), table.columns().stream().map(SourceColumn::name).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void readsAnyLineEnd(String lineEnd) throws IOException {
		Path file = Files.writeString(folder.resolve("ends.csv"), String.join(lineEnd, "id,name", "1,\"two" + lineEnd + "lines\"", "2,b", ""));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(List.of(List.of("1", "two" + lineEnd + "lines"), List.of("2", "b")), Scans.rows(table));
			assertEquals(4, table.page(1, 1).lines()[0]);
		}
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252,Crème brûlée à Orléans", "Shift_JIS,東京都新宿区の人口", "x-MacRoman,Orléans et Béziers à Évreux", "EUC-KR,서울특별시 인구 통계" })
	void findsTheEncoding(String encoding, String word) throws IOException {
		String text = "Id,Name\n" + ("1," + word + "\n").repeat(20);
		Path file = Files.write(folder.resolve("encoded.csv"), text.getBytes(Charset.forName(encoding)));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(encoding, table.options().getFirst().value());
			assertEquals(Arrays.asList("1", word), Scans.rows(table).get(7));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 200_000 })
	void anEncodingThatShowsLateIsFoundToo(int rows) throws IOException {
		String text = "Id,Name\n" + "1,plain\n".repeat(rows) + "2,café\n";
		Path file = Files.write(folder.resolve("late.csv"), text.getBytes(Charset.forName("windows-1252")));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals("windows-1252", table.options().getFirst().value());
			assertEquals("café", table.page(rows, 1).cell(0, 1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Town,Code,Pop\nAvon,1,2\nKent,2,3\nLyme,3,4\nYear,Kind\n2020,a\n2021,b\n2022,c\n", "Town,Code,Pop\nAvon,1,2\nKent,2,3\nLyme,3,4\n\nYear,Kind\n2020,a\n2021,b\n2022,c\n" })
	void aSecondTableCanBeReadInstead(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("two.csv"), text);
		Map<String, String> other;
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			Map<String, String> fix = table.issues().stream().filter(issue -> issue.code().equals("second-table")).findFirst().orElseThrow().fixes().getFirst().parameters();
			other = Map.of(fix.get("key"), fix.get("value"));
		}
		try (ScannedTable table = Scans.scan(file, other)) {
			assertEquals(List.of(List.of("Year", "Kind"), List.of("2020", "a"), List.of("2021", "b"), List.of("2022", "c")), Scans.all(table));
		}
	}

	/** An address with a separator in it stays whole. */
	@Test
	void keepsAddresses() throws IOException {
		Path file = Files.writeString(folder.resolve("links.csv"), "Name,Link\nAvon,https://a.example/\nKent,https://b.example/?a=1,2\nLyme,https://c.example/\n");
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals("https://b.example/?a=1,2", Scans.rows(table).get(1).get(1));
			assertEquals(List.of("too-many-cells"), Scans.codes(table));
		}
	}
}
