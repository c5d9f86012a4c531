// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.broadsheet.portal.local.internal.value.Values;

import com.fasterxml.jackson.databind.JsonNode;

/** A stored value as the column's formatting wants it shown. The value itself never changes. */
final class CellText {
	private static final int MAX_PRECISION = 10;

	private CellText() {
	}

	static Object of(PublishedColumn column, String stored) {
		if (stored == null) {
			return "";
		}
		return switch (column.type()) {
		case NUMBER -> number(column.format(), new BigDecimal(stored));
		case CHECKBOX -> Boolean.parseBoolean(stored) ? Messages.Cell_true : Messages.Cell_false;
		case CALENDAR_DATE -> stored.endsWith("T00:00:00.000") ? stored.substring(0, 10) : time(stored);
		case DATE -> time(stored);
		case URL -> url(Json.parse(stored));
		default -> Values.csv(column.type(), stored);
		};
	}

	private static String time(String stored) {
		return stored.replace('T', ' ').replace(".000", "");
	}

	private static Object url(JsonNode url) {
		String address = url.path("url").asText();
		return PlainText.link(address, url.path("description").asText(address));
	}

	private static String number(JsonNode format, BigDecimal value) {
		String style = format.path("precisionStyle").asText("standard");
		boolean percent = style.equals("percentage");
		// a share of one is shown as a share of a hundred
		BigDecimal shown = percent && format.path("percentScale").asText("").equals("1") ? value.movePointRight(2)
				: value;
		int digits = format.path("precision").asInt(-1);
		if (digits >= 0) {
			shown = shown.setScale(Math.min(digits, MAX_PRECISION), RoundingMode.HALF_UP);
		}
		DecimalFormat text = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.US));
		text.setGroupingUsed(!Json.flag(format.path("noCommas"), false));
		text.setGroupingSize(3);
		text.setMinimumFractionDigits(Math.max(0, shown.scale()));
		text.setMaximumFractionDigits(Math.max(0, shown.scale()));
		String digitsText = text.format(shown);
		return style.equals("currency") ? symbol(format.path("currencyStyle").asText("USD")) + digitsText
				: percent ? digitsText + "%" : digitsText;
	}

	private static String symbol(String code) {
		try {
			return Currency.getInstance(code).getSymbol(Locale.US);
		} catch (IllegalArgumentException e) {
			return code + " ";
		}
	}

	/** The class that aligns a column. */
	static String alignment(PublishedColumn column) {
		return switch (column.format().path("align").asText("")) {
		case "left" -> "left";
		case "right" -> "right";
		case "center" -> "center";
		default -> column.type() == ValueType.NUMBER ? "right" : "left";
		};
	}
}
