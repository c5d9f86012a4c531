// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long names of columns are parted into lines, and still told apart where they are cut. */
class NameLinesTest {

	private final GC gc = new GC(Display.getDefault());

	@AfterEach
	void close() {
		gc.dispose();
	}

	private int width(String text) {
		return gc.textExtent(text, CellPainter.DRAW).x;
	}

	@Test
	void aShortNameStaysOnItsLine() {
		assertEquals(List.of("Year"), NameLines.of(gc, "Year", width("Year"), 2));
		assertEquals(List.of("Year"), NameLines.of(gc, "Year", width("Year"), 1));
	}

	@Test
	void linesEndBehindWords() {
		assertEquals(List.of("Share of trips by", "bicycle"), NameLines.of(gc, "Share of trips by bicycle", width("Share of trips by b"), 2));
		assertEquals(List.of("median_household_", "income"), NameLines.of(gc, "median_household_income", width("median_household_in"), 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Name of the licensed food establishment as registered with the town clerk", "Percentage_of_population_aged_65_and_over_living_alone_2010", "Donaudampfschifffahrtsgesellschaftskapitänsmützenfarbe" })
	void everyLineFits(String name) {
		for (int width = 60; width < width(name); width += 23) {
			List<String> lines = NameLines.of(gc, name, width, 2);
			assertEquals(2, lines.size(), name);
			for (String line : lines) {
				assertTrue(width(line) <= width, line);
			}
			assertTrue(name.startsWith(lines.getFirst()), lines.getFirst());
			assertEquals(name.charAt(name.length() - 1), lines.getLast().charAt(lines.getLast().length() - 1));
		}
	}

	@Test
	void whereThereIsOneLineTheMiddleGoes() {
		List<String> lines = NameLines.of(gc, "Estimated income 2020", width("Estimated inc"), 1);
		assertEquals(1, lines.size());
		assertTrue(lines.getFirst().matches("Est.*….*2020"), lines.getFirst());
	}
}
