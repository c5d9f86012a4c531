// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HtmlTableTest {

	@Test
	void readsTheFirstTable() {
		String html = """
				<html><head><style>td { color: red }</style></head><body><!--StartFragment--><p>Before</p>
				<table border=1><caption>Fees</caption><thead><tr><th>Town</th><th colspan="2">Fee &amp; tax</th></tr></thead>
				<tbody><tr><td><b>New
				  Haven</b><td>&lt;5&gt;&nbsp;&#8364;</td><td>say "x"<br>twice</td></tr>
				<tr></tr><tr><td><table><tr><td>inner</td></tr></table></td><td></td><td>a < b</td></tr></tbody></table>
				<table><tr><td>second</td></tr></table></body></html>
				""";
		assertEquals(List.of(List.of("Town", "Fee & tax", ""), List.of("New Haven", "<5> €", "say \"x\"\ntwice"), List.of("inner", "", "a < b")), HtmlTable.rows(html));
		assertEquals("Town\tFee & tax\t\nNew Haven\t<5> €\t\"say \"\"x\"\"\ntwice\"\ninner\t\ta < b\n", ClipboardTable.table("", html));
	}

	@Test
	void whatIsNoTableStaysText() {
		assertEquals(List.of(), HtmlTable.rows("<p>Hello</p>"));
		assertEquals(List.of(), HtmlTable.rows("<td>lost</td>"));
		assertEquals("a\tb\n", ClipboardTable.table("a\tb\n", "<table><tr><td>other</td></tr></table>"));
		assertEquals("one\n", ClipboardTable.table("one\n", "<b>one</b>"));
		assertEquals("a\tb\n", ClipboardTable.table("a\nb", "<table><tr><td>a</td><td>b</td></tr></table>"));
		assertEquals("", ClipboardTable.table(null, null));
	}

	@Test
	void whatProgramsPutOnTheClipboardIsOneTable() {
		assertEquals("a\tb\n\"5\"\" pipe\"\t1\n", ClipboardTable.table("a\tb\r\n5\" pipe\t1\r\n", null));
		assertEquals("| a | b |\n|---|---|\n| 1 | 2 |\n", ClipboardTable.table("| a | b |\n|---|---|\n| 1 | 2 |\n", null));
	}

	@Test
	void cellsThatReachOverRowsKeepTheirColumns() {
		String html = "<table><tr><td rowspan=2>North<td>Avon<td rowspan='3'>x</tr><tr><td>Kent</tr><tr><td>South<td>Lyme</tr><tr><td>West<td>Hull<td>y</tr></table>";
		assertEquals(List.of(List.of("North", "Avon", "x"), List.of("", "Kent", ""), List.of("South", "Lyme", ""), List.of("West", "Hull", "y")), HtmlTable.rows(html));
	}
}
