// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and shapes between text and storage. */
class ValuesTest {
	@Test
	void sortKeysOrderAsNumbersDo() {
		Random random = new Random(7);
		List<BigDecimal> numbers = new ArrayList<>();
		for (int i = 0; i < 3000; i++) {
			BigInteger digits = new BigInteger(1 + random.nextInt(80), random);
			BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(61) - 30);
			numbers.add(number);
			numbers.add(number.add(BigDecimal.ONE.movePointLeft(random.nextInt(5))));
		}
		numbers.add(BigDecimal.ZERO);
		List<BigDecimal> byKey = new ArrayList<>(numbers);
		byKey.sort(Comparator.comparing(Numbers::sortKey));
		for (int i = 1; i < byKey.size(); i++) {
			int order = byKey.get(i - 1).compareTo(byKey.get(i));
			assertTrue(order <= 0, byKey.get(i - 1) + " " + byKey.get(i));
			assertEquals(order == 0, Numbers.sortKey(byKey.get(i - 1)).equals(Numbers.sortKey(byKey.get(i))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-0.50", "1.50", "12345678901234567890123456789.000", ".5", "+7", "007", "1e3", " 4 " })
	void readsNumbers(String text) {
		assertEquals(new BigDecimal(text.strip()), Numbers.parse(text).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "1,000", "1 000", "$5", "5%", "NaN", "Infinity", "0x1F", "1e", "--1", "1.2.3", "e5", "١٢",
			"1e99999", "1f", "1d" })
	void refusesWhatIsNoNumber(String text) {
		assertTrue(Numbers.parse(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "4/1/2018 1:05:26AM, %m/%d/%Y %I:%M:%S%P, 2018-04-01T01:05:26.000", "20180401, %Y%m%d, 2018-04-01T00:00:00.000",
			"8-Jul-2001, %v, 2001-07-08T00:00:00.000", "2001-07-08T00:34:59.026490+09:30, %+, 2001-07-08T00:34:59.026",
			"Sunday July 8 2001, %A %B %e %Y, 2001-07-08T00:00:00.000", "994518299, %s, 2001-07-07T15:04:59.000",
			"100% 2001/189, 100%% %Y/%j, 2001-07-08T00:00:00.000", "07/08/01 12:34 am, %D %I:%M %p, 2001-07-08T00:34:00.000" })
	void readsDatesByPattern(String text, String pattern, String expected) {
		assertEquals(expected, Values.stored(Dates.floating(text, Strftime.formatter(pattern)).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-02, 2020-01-02T00:00:00.000", "2020-01-02T03:04, 2020-01-02T03:04:00.000",
			"2020-01-02 03:04:05.678, 2020-01-02T03:04:05.678", "01/02/2020, 2020-01-02T00:00:00.000",
			"'January 2, 2020', 2020-01-02T00:00:00.000", "2020-01-02T03:04:05Z, 2020-01-02T03:04:05.000" })
	void readsUsualDates(String text, String expected) {
		assertEquals(expected, Values.stored(Dates.floating(text).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-02-29", "2020-13-01", "13/13/2020", "2020", "today", "01/02/20", "2020-01-02T25:00:00" })
	void refusesWhatIsNoDate(String text) {
		assertTrue(Dates.floating(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "POINT | POINT (-72.5 41.5)", "LINE | LINESTRING (1 2, 3 4)",
			"POLYGON | POLYGON ((0 0, 1 0, 1 1, 0 0), (0.1 0.1, 0.2 0.1, 0.2 0.2, 0.1 0.1))",
			"MULTIPOINT | MULTIPOINT (1 2, 3 4)", "MULTILINE | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
			"MULTIPOLYGON | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 2, 3 2, 3 3, 2 2)))" })
	void shapesComeBack(ValueType type, String wkt) {
		Geometry geometry = Wkt.parse(wkt, type).orElseThrow();
		assertEquals(wkt, Wkt.write(Json.parse(geometry.geoJson().toString())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "POINT ()", "POINT (1)", "POINT (1 2", "POINT (1 2) x", "POINT (181 2)", "LINESTRING (1 2, 3 4)", "POINT 1 2",
			"POINT (a b)" })
	void refusesWhatIsNoPoint(String wkt) {
		assertTrue(Wkt.parse(wkt, ValueType.POINT).isEmpty());
	}
}
