// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What texts are under the types, and that the classes of cells say the same as reading them. */
class CellReaderTest {

	private static final List<ParseOptions> OPTIONS = List.of(ParseOptions.DEFAULT, options("currency=true;group=,"), options("percent=true"),
			options("decimal=,;group=."), options("decimal=,"), options("group= "), options("dayFirst=true"), options("dayFirst=false"),
			options("leadingZeros=drop;scientific=true"), options("missing=n/a|-|999"), options("trueWords=ja;falseWords=nein"), options("datePatterns=yyyyMMdd|d.M.yy"),
			options("currency=true;decimal=,;group=."));

	private record Case(String text, DataType type, ParseOptions options, String expected) {
	}

	private static ParseOptions options(String text) {
		Map<String, String> values = new HashMap<>();
		for (String option : text.split(";")) {
			if (option.contains("=")) {
				values.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
			}
		}
		return new ParseOptions(values);
	}

	static List<Case> cases() throws IOException {
		List<Case> cases = new ArrayList<>();
		try (InputStream in = CellReaderTest.class.getResourceAsStream("cells.tsv")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.startsWith("#")) {
					String[] parts = line.split("\t", -1);
					cases.add(new Case(parts[0], DataType.get(parts[1]), options(parts[2]), parts[3]));
				}
			}
		}
		return cases;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void readsTexts(Case row) {
		String found = switch (CellReader.read(row.type(), row.options(), row.text())) {
		case CellValue.Empty() -> "";
		case CellValue.Value(String canonical) -> canonical;
		case CellValue.Error(String code, String reason) -> {
			assertTrue(reason.contains(Errors.quote(row.text().strip())), reason);
			yield "!" + code;
		}
		};
		assertEquals(row.expected(), found);
	}

	@Test
	void classesSayTheSameAsReading() throws IOException {
		List<String> texts = new ArrayList<>(cases().stream().map(Case::text).toList());
		texts.addAll(generated());
		for (ParseOptions options : OPTIONS) {
			for (DataType type : DataType.values()) {
				Verdict[] verdicts = CellClass.verdicts(type, options);
				for (String text : texts) {
					Verdict verdict = verdicts[CellClass.of(text)];
					boolean error = CellReader.read(type, options, text) instanceof CellValue.Error;
					assertNotEquals(error ? Verdict.FITS : Verdict.MISFITS, verdict, () -> text + " as " + type + " with " + options);
				}
			}
		}
	}

	/** Texts made of the pieces values are made of. */
	private static List<String> generated() {
		String[] pieces = { "1", "0", "12", "31", "2024", "99", ",", ".", "-", "/", ":", " ", "$", "€", "%", "(", ")", "E", "e", "+", "T", "Z", "Jan", "PM", "true",
				"n/a", "http://", "@", "x", "000", "POINT", "\u00a0", "'", "é" };
		Random random = new Random(7);
		return Stream.generate(() -> {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(7); i >= 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			return text.toString();
		}).limit(40_000).toList();
	}

	@Test
	void quotesNothingInvisible() {
		CellValue value = CellReader.read(DataType.NUMBER, ParseOptions.DEFAULT, "12\u200b");
		assertEquals(new CellValue.Error("not-a-number", "Cannot read \"12<U+200B>\" as a number."), value);
	}
}
