// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the types of Parquet, and of files that are damaged or lie outside. */
class ParquetImporterTest {

	/** One row with "A b", a number that may have 50 digits, and "a B", a text; written with Apache Arrow, as this database writes no such numbers. */
	private static final String LONG_NUMBERS = """
			UEFSMRUAFTYVNiwVBBUAFQYVBhwAAAACAAAAAwEAAAAOLBGmy/lbMAliv9VlFaZCRM0VABUgFSAsFQQVABUGFQYcAAAAAgAAAAQBAQAAAHgBAAAAeRUEGTw1ABgGc2NoZW1hFQQAFQ4VKhUCGANBIG
			IlChUCFWQsXBUCFWQAAAAVDCUCGANhIEIlAEwcAAAAFgQZHBksJgAcFQ4ZJQYAGRgDQSBiFQAWBBZcFlwmCEkcFQAVABUCADwpBhkmAgIAAAAmABwVDBklBgAZGANhIEIVABYEFkYWRiZkSRwVABUA
			FQIAPBYEGQYZJgAEAAAAFqIBFgQmCBaiAQAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGSwcAAAcAAAA0QAAAFBBUjE=
			""";

	private static final String WIDE = """
			UEFSMRUEFTAVMEwVBhUAEgAAAQAAAAAAAAACAAAAAAAAAAMAAAAAAAAAFQAVFBUULBUGFRAVBhUGHAAAAAIAAAAGAQIDJAAVBBVoFWhMFQQVABIAAAAAAAAAVHj54iCtsl5NIYCMzbfPb+QOdmw5//////////////////////
			//////////
//8VABUSFRIsFQYVEBUGFQYcAAAAAgAAAAMFAQMCFQQVKhUqTBUCFQASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8VABUUFRQsFQYVEBUGFQYcAAAAAwAAAAMCAAECABUEFUgVSEwVBBUAEgAA/togXI5eYZCDSrx
			qNgAAAAABAAAAAAAAAAAA
AAAAAAAAAAAAFQAVEhUSLBUGFRAVBhUGHAAAAAIAAAADAwEDAhUEFR4VHkwVBhUAEgAAAQAAAHgBAAAAeQEAAAB6FQAVFBUULBUGFRAVBhUGHAAAAAIAAAAGAQIDJAAVBBl8NQAYBnNjaGVtYRUK
			ABUEJQIYAW4AFQ4VNBUCGAF3JQoVAhV4
LFwVAhV4AAAANQIYAXMVAgAVDhUqFQIYAWQlChUCFWQsXBUCFWQAAAAVDhUkFQIYAXolChUAFVIsXBUAFVIAAAAVDCUCGAF0JQBMHAAAABYGGRwZXCYAHBUEGTUABhAZGAFuFQAWB
			haGARaGASZUJggpLBUEFQAVAgAVABUQFQIAPCkGGSYA
BgAAACYAHBUOGTUABhAZGAF3FQAWBha8ARa8ASaSAiaOASksFQQVABUCABUAFRAVAgA8KQYZJgIEAAAAJgAcFQ4ZNQAGEBkoAXMBZBUAFgYWgAEWgAEmkAMmygIpLB
			UEFQAVAgAVABUQFQIAPCkGGTYEAAIAAAAmABwVDhk1AAYQGRgBehUA
FgYWnAEWnAEmrgQmygMpLBUEFQAVAgAVABUQFQIAPCkGGSYCBAAAACYAHBUMGTUABhAZGAF0FQAWBhZ0FnQmoAUm5gQpLBUEFQAVAgAVABUQFQIAPBY
			GGQYZJgAGAAAAFtIFFgYmCBbSBQAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24g
MjYuMC4xGVwcAAAcAAAcAAAcAAAcAAAA1QEAAFBBUjE=

			""";

	@TempDir
	Path folder;

	private ScannedTable scan(Path file) throws IOException {
		return new ParquetImporter().scan(new ScanRequest(file, Map.of(), folder), new NullProgressMonitor());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12345678901234567890.12::decimal(38,2)          | 12345678901234567890.12       | number
			-0.5::decimal(4,2)                              | -0.50                         | number
			9223372036854775807::bigint                     | 9223372036854775807           | text
			1.1::float                                      | 1.1                           | number
			0.1::double                                     | 0.1                           | number
			1e20::double                                    | 1e+20                         | number
			'nan'::double                                   | nan                           | text
			true                                            | true                          | checkbox
			date '2024-02-29'                               | 2024-02-29                    | date-time
			time '10:11:12.5'                               | 10:11:12.5                    | text
			timestamp '2024-01-31 10:15:00.123456'          | 2024-01-31T10:15:00.123456    | date-time
			timestamp_ns '2024-01-31 10:15:00.123456789'    | 2024-01-31T10:15:00.123456789 | date-time
			timestamptz '2024-01-31 10:15:00+02'            | 2024-01-31T08:15:00Z          | date-time-zoned
			'\\x00\\xffab'::blob                            | 00ff6162                      | text
			uuid '00000000-0000-0000-0000-00000000002a'     | 00000000-0000-0000-0000-00000000002a | text
			[1, null, 3]                                    | [1,null,3]                    | text
			{'a': 1.25::decimal(4,2), 'b': ['x']}           | {"a":1.25,"b":["x"]}          | text
			map {'k': 1}                                    | {"k":1}                       | text
			'POINT(-72.5 41.25)'::geometry                  | POINT (-72.5 41.25)           | point
			lpad('601', 4, '0')                             | 0601                          | text
			null::integer                                   | ''                            | text
			""")
	void keepsValuesExactly(String value, String text, String type) throws IOException, SQLException {
		try (ScannedTable table = scan(ParquetText.write(folder.resolve("t.parquet"), "select " + value + " as v"))) {
			assertEquals(text, table.page(0, 1).cell(0, 0));
			assertEquals(type, table.columns().getFirst().proposal().type().getLiteral());
		}
	}

	@Test
	void saysWhatIsNoPlainValue() throws IOException, SQLException {
		try (ScannedTable table = scan(ParquetText.write(folder.resolve("t.parquet"), "select [1] as l, 'x'::blob as b, 'x' as \"a \"\" b\""))) {
			assertEquals(List.of("nested-json", "binary-text"), table.issues().stream().map(Issue::code).toList());
			assertEquals("a \" b", table.columns().get(2).name());
		}
	}

	@Test
	void namesStayWhatTheyAreAndLongNumbersAreExact() throws IOException {
		Path file = Files.write(folder.resolve("t.parquet"), Base64.getMimeDecoder().decode(LONG_NUMBERS));
		try (ScannedTable table = scan(file)) {
			assertEquals(List.of("A b", "a B"), table.columns().stream().map(SourceColumn::name).toList());
			assertEquals("x", table.page(0, 1).cell(0, 1));
			assertTrue(table.page(0, 1).cell(0, 0).matches("-?\\d+(\\.\\d+)?"), table.page(0, 1).cell(0, 0));
			assertTrue(table.issues().stream().noneMatch(issue -> issue.code().equals("rounded-number")));
		}
	}

	/** Written by another program: numbers of 60 and 41 digits, one in an object, numbers and texts beside them. */
	@Test
	void decimalsOfAnyLengthAreExactAndThoseInObjectsAreTold() throws IOException {
		Path file = Files.write(folder.resolve("wide.parquet"), Base64.getMimeDecoder().decode(WIDE));
		try (ScannedTable table = scan(file)) {
			assertEquals(List.of("1", "12345678901234567890123456789012345678901234567890.5", "{\"d\":1.5}", "-99999999999999999999999999999999999999999", "x"), List.of(table.page(0, 1).cells()[0]));
			assertEquals(List.of("2", "", "", "0", "y"), List.of(table.page(1, 1).cells()[0]));
			assertEquals(List.of("3", "-0.1", "", "", "z"), List.of(table.page(2, 1).cells()[0]));
			assertEquals(List.of("nested-json", "rounded-number"), table.issues().stream().map(Issue::code).toList());
			assertEquals("The numbers in \"s\" may have 50 digits, and no more than 38 can be read within lists or objects: 1 cell from row 1 on is rounded to about 16. Ask for the column as text or with fewer digits.",
					table.issues().get(1).message());
		}
		assertEquals(3, new ParquetImporter().preview(file, Map.of(), 5).rows().size());
	}

	/** A description that is cut, turned or changed is none, or another; it is never waited for. */
	@Test
	void damagedDescriptionsAreNone() {
		byte[] whole = Base64.getMimeDecoder().decode(WIDE);
		int length = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 8);
		byte[] footer = Arrays.copyOfRange(whole, whole.length - 8 - length, whole.length - 8);
		Random random = new Random(5);
		assertTrue(ParquetFooter.plain(footer, Set.of(2, 5)).orElseThrow().length < footer.length);
		assertArrayEquals(footer, ParquetFooter.plain(footer, Set.of()).orElseThrow());
		for (int i = 0; i < 2000; i++) {
			byte[] damaged = footer.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			ParquetFooter.plain(damaged, Set.of(2));
			ParquetFooter.plain(Arrays.copyOf(footer, random.nextInt(footer.length)), Set.of(2));
		}
	}

	@Test
	void digitsOfBytesAreNoNumber() throws IOException, SQLException {
		try (ScannedTable table = scan(ParquetText.write(folder.resolve("t.parquet"), "select '12'::blob as b, {'d': 1.5::decimal(38,1)} as s"))) {
			assertEquals("3132", table.page(0, 1).cell(0, 0));
			assertEquals(DataType.TEXT, table.columns().getFirst().proposal().type());
			assertEquals(List.of("binary-text", "nested-json"), table.issues().stream().map(Issue::code).toList());
		}
	}

	@Test
	void readsTheFileNamedAndNoOther() throws IOException, SQLException {
		ParquetText.write(folder.resolve("a1.parquet"), "select 1 as v");
		Path odd = Files.move(ParquetText.write(folder.resolve("x.parquet"), "select 2 as v"), folder.resolve("a[1]*'s;?.parquet"));
		try (ScannedTable table = scan(odd)) {
			assertEquals(1, table.rowCount());
			assertEquals("2", table.page(0, 1).cell(0, 0));
		}
	}

	@Test
	void readsNothingButTheFile() throws IOException, SQLException {
		Path file = ParquetText.write(folder.resolve("t.parquet"), "select 1 as v");
		Path other = ParquetText.write(folder.resolve("other.parquet"), "select 1 as v");
		try (ParquetFile parquet = ParquetFile.open(file)) {
			for (String source : new String[] { Sql.text(other.toString()), "read_csv('/etc/passwd')", "'http://127.0.0.1:9/x.parquet'" }) {
				assertThrows(SQLException.class, () -> Sql.number(parquet.session(), "select count(*) from " + source));
			}
			assertThrows(SQLException.class, () -> Sql.execute(parquet.session(), "set enable_external_access=true"));
		}
	}

	@Test
	void refusesWhatIsTooLong() throws IOException, SQLException {
		Path file = ParquetText.write(folder.resolve("t.parquet"), "select repeat('x', 9000000) as v");
		ImportException refused = assertThrows(ImportException.class, () -> scan(file));
		assertTrue(refused.getMessage().contains("\"v\""), refused.getMessage());
	}

	@Test
	void damageDoesNoHarm() throws IOException, SQLException {
		Path file = ParquetText.write(folder.resolve("t.parquet"), "select i::integer as n, 'town ' || i as name, [i] as l, date '2024-01-01' + i::integer as d from range(40) t(i)");
		Path fuzz = Files.createDirectory(folder.resolve("fuzz"));
		new ImporterFuzz(new ParquetImporter(), fuzz, new byte[] { 0, 1, 2, 21, 25, 28, (byte) 0x80, (byte) 0xff, 'P' }).run(Files.readAllBytes(file), "a.parquet", 150);
	}
}
