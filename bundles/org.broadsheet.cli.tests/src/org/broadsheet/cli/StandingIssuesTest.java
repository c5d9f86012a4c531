// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.TableIssues;
import org.broadsheet.core.rewrite.CellFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found in the source is told as long as it is so, and once. */
class StandingIssuesTest {

	private static final String TABLE = "Town,Fee,Note,Blank\n Avon,1,x,\nBolton,2,=cmd(),\nCanton,N/A,y,\nDerby,N/A,z\nEssex,5, w,\nFern,N/A,u,\nGroton,6,v,\nHarwich,7,t,\n";

	@TempDir
	Path directory;

	private static List<String> found(Bench bench) throws IOException {
		return TableIssues.of(bench.dataset().table().orElseThrow(), bench.dataset().model().getColumns()).stream().map(issue -> issue.code() + " " + issue.column() + " " + issue.row()).sorted().toList();
	}

	@Test
	void whatIsPutRightIsNoLongerSo() throws IOException {
		try (Bench bench = new Bench(directory, TABLE)) {
			List<String> before = List.of("empty-column Blank 0", "formula-injection Note 2", "read-as-empty Fee 0", "surrounding-spaces Note 5", "surrounding-spaces Town 1", "too-few-cells Blank 4");
			assertEquals(before, found(bench));
			bench.perform(new Change.Rewrite(bench.id("Town"), new CellFunction.Trim()));
			bench.perform(new Change.ReplaceValue(bench.id("Fee"), "N/A", ""));
			bench.perform(new Change.SetCell(bench.id("Note"), 1, "none"));
			bench.perform(new Change.SetCell(bench.id("Blank"), 3, "b"));
			assertEquals(List.of("surrounding-spaces Note 5"), found(bench));
			bench.restart();
			assertEquals(List.of("surrounding-spaces Note 5"), found(bench));
			for (int i = 0; i < 4; i++) {
				bench.undo();
			}
			assertEquals(before, found(bench));
		}
	}

	/** What was offered and taken is offered no more, until it is taken back. */
	@Test
	void whatWasOfferedIsToldUntilItIsDecided() throws IOException {
		try (Bench bench = new Bench(directory, "Way,Depth\n12 km,5\n15 km,9999\n17 km,7\n9 km,9999\n")) {
			List<String> before = List.of("other-reading Way 0", "placeholder-value Depth 2");
			assertEquals(before, found(bench));
			for (String code : List.of("other-reading", "placeholder-value")) {
				Issue issue = bench.dataset().table().orElseThrow().issues().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
				bench.perform(FixChanges.of(issue.fixes().getFirst(), Optional.of(bench.column(issue.column()))).orElseThrow());
			}
			assertEquals(List.of("number km null", "number null 9999"), List.of("Way", "Depth").stream().map(bench::column).map(column -> column.getType() + " " + column.getParsing().get("unit") + " " + column.getParsing().get("missing")).toList());
			assertEquals(List.of(), found(bench));
			bench.perform(new Change.SetCell(bench.id("Depth"), 0, "6"));
			assertEquals(List.of(), found(bench));
			bench.undo();
			bench.undo();
			bench.undo();
			assertEquals(before, found(bench));
		}
	}

	/** One of several cells is put right: the others are not. */
	@Test
	void whatIsPutRightInPartStands() throws IOException {
		try (Bench bench = new Bench(directory, "A,B\n x,1\ny,2\n z,3\n")) {
			bench.perform(new Change.SetCell(bench.id("A"), 0, "x"));
			assertEquals(List.of("surrounding-spaces A 1"), found(bench));
			bench.perform(new Change.SetCell(bench.id("A"), 2, "z"));
			assertEquals(List.of(), found(bench));
		}
	}

	@Test
	void nothingIsToldTwiceAfterRowsAndColumnsChange() throws IOException {
		try (Bench bench = new Bench(directory, TABLE)) {
			bench.perform(new Change.Rewrite(bench.id("Town"), new CellFunction.Trim()));
			bench.perform(new Change.DeleteRows(new RowChoice.Numbered(List.of(6L))));
			bench.perform(new Change.JoinColumns(List.of(bench.id("Town"), bench.id("Note")), " ", "Both", true));
			List<String> now = found(bench);
			assertEquals(List.of("empty-column Blank 0", "formula-injection Note 2", "read-as-empty Fee 0", "surrounding-spaces Note 5", "too-few-cells Blank 4"), now);
			List<Issue> issues = bench.dataset().table().orElseThrow().issues();
			assertTrue(issues.stream().filter(issue -> issue.code().equals("surrounding-spaces")).noneMatch(issue -> issue.fixes().isEmpty()), issues.toString());
			bench.restart();
			assertEquals(now, found(bench));
			assertEquals(Map.of("from", "N/A", "to", ""), bench.dataset().table().orElseThrow().issues().stream().filter(issue -> issue.code().equals("read-as-empty")).findFirst().orElseThrow().fixes().getFirst().parameters());
			assertFalse(bench.kept().isEmpty());
		}
	}
}
