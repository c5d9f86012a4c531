// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.model.DataType;
import org.broadsheet.portal.socrata.internal.view.ColumnFormats;
import org.broadsheet.portal.socrata.internal.view.PortalTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Formats and types, there and back. */
final class ColumnFormatsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { //
			"thousandsSeparator=false | {\"noCommas\":true}", //
			"thousandsSeparator=true | {\"noCommas\":false}", //
			"decimals=2 | {\"precision\":2}", //
			"style=currency,currency=USD | {\"precisionStyle\":\"currency\",\"currencyStyle\":\"USD\"}", //
			"style=percentage,percentScale=1 | {\"precisionStyle\":\"percentage\",\"percentScale\":1}", //
			"style=percentage,percentScale=100 | {\"precisionStyle\":\"percentage\",\"percentScale\":0}", //
			"style=scientific,align=center | {\"precisionStyle\":\"scientific\",\"align\":\"center\"}", //
			"dateStyle=date_ymd_time | {\"view\":\"date_ymd_time\"}", //
			"display=email | {\"displayStyle\":\"email\"}", //
			"~~ | {}" })
	void aFormatIsTranslatedThereAndBack(String ours, String theirs) throws Exception {
		assertEquals(new JsonMapper().readTree(theirs), ColumnFormats.toPortal(format(ours)));
		assertEquals(format(ours), new TreeMap<>(ColumnFormats.fromPortal(new JsonMapper().readTree(theirs))));
	}

	@Test
	void viewsWriteEverythingAsText() throws Exception {
		assertEquals(format("thousandsSeparator=false,align=right,style=standard,decimals=0"),
				new TreeMap<>(ColumnFormats.fromPortal(new JsonMapper().readTree("{\"precisionStyle\":\"standard\",\"noCommas\":\"true\",\"align\":\"right\",\"precision\":\"0\"}"))));
	}

	@ParameterizedTest
	@EnumSource
	void aTypeIsTranslatedThereAndBack(DataType type) {
		assertEquals(type, PortalTypes.type(PortalTypes.name(type)));
	}

	@ParameterizedTest
	@CsvSource({ "TEXT,text,`x`", "TEXT,number,to_text(`x`)", "NUMBER,text,to_number(`x`)", "NUMBER,number,`x`", "CHECKBOX,text,to_boolean(`x`)", "DATE_TIME,text,to_floating_timestamp(`x`)",
			"DATE_TIME_ZONED,text,to_fixed_timestamp(`x`)", "URL,text,to_url(`x`)", "POINT,text,to_point(`x`)", "MULTI_POLYGON,text,to_multipolygon(`x`)", "LOCATION,text,to_location(`x`)" })
	void aTypeIsMadeByAFunction(DataType type, String given, String expression) {
		assertEquals(expression, PortalTypes.expression(type, given, "x"));
	}

	private static Map<String, String> format(String text) {
		return text.isEmpty() ? new TreeMap<>() : Arrays.stream(text.split(",")).map(part -> part.split("=")).collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, TreeMap::new));
	}
}
