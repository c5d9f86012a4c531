// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts stand out on every surface they are used on, in the light and the dark theme alike (WCAG 2.2, contrast of 4.5 to 1). */
class PaletteTest {

	private static final double CONTRAST = 4.5;
	private static final Pattern LIGHT = Pattern.compile("org\\.broadsheet\\.ui\\.([A-Z_]+)\".*value=\"(\\d+),(\\d+),(\\d+)\"");
	private static final Pattern DARK = Pattern.compile("org-broadsheet-ui-([A-Z_]+) \\{ color: #(..)(..)(..);");

	private static Map<Colors, int[]> palette(String file, Pattern pattern, int radix) throws IOException {
		Map<Colors, int[]> palette = new EnumMap<>(Colors.class);
		try (var stream = PaletteTest.class.getResourceAsStream(file)) {
			Matcher matcher = pattern.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			while (matcher.find()) {
				palette.put(Colors.valueOf(matcher.group(1)), Stream.of(2, 3, 4).mapToInt(group -> Integer.parseInt(matcher.group(group), radix)).toArray());
			}
		}
		return palette;
	}

	static Stream<Arguments> palettes() throws IOException {
		return Stream.of(Arguments.of("light", palette("/plugin.xml", LIGHT, 10)), Arguments.of("dark", palette("/css/broadsheet-dark.css", DARK, 16)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("palettes")
	void hasEveryColour(String theme, Map<Colors, int[]> palette) {
		assertEquals(List.of(Colors.values()), List.copyOf(palette.keySet()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("palettes")
	void textsStandOut(String theme, Map<Colors, int[]> palette) {
		for (Colors text : List.of(Colors.TEXT, Colors.MUTED, Colors.ACCENT, Colors.ERROR, Colors.WARNING, Colors.OK)) {
			for (Colors surface : List.of(Colors.PAGE, Colors.CARD)) {
				assertContrast(palette, text, surface);
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("palettes")
	void tintsCarryTheirText(String theme, Map<Colors, int[]> palette) {
		for (Tone tone : Tone.values()) {
			assertContrast(palette, tone == Tone.NEUTRAL ? Colors.TEXT : tone.foreground(), tone.background());
			assertContrast(palette, Colors.TEXT, tone.background());
		}
	}

	@Test
	void contrastIsThatOfTheStandard() {
		assertEquals(21, contrast(new int[] { 0, 0, 0 }, new int[] { 255, 255, 255 }), 0.01);
	}

	private static void assertContrast(Map<Colors, int[]> palette, Colors text, Colors surface) {
		double found = contrast(palette.get(text), palette.get(surface));
		assertTrue(found >= CONTRAST, text + " on " + surface + ": " + found);
	}

	private static double contrast(int[] one, int[] other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int[] rgb) {
		return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
