// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.util.Map;

import org.broadsheet.model.DataType;

/** The portal's names of data types and the functions that make them out of text. */
public final class PortalTypes {

	private static final Map<String, DataType> OTHER_NAMES = Map.of("floating_timestamp", DataType.DATE_TIME, "fixed_timestamp", DataType.DATE_TIME_ZONED, "money", DataType.NUMBER, "percent", DataType.NUMBER,
			"stars", DataType.NUMBER, "flag", DataType.TEXT, "email", DataType.TEXT, "phone", DataType.TEXT, "json", DataType.TEXT, "drop_down_list", DataType.TEXT);

	private PortalTypes() {
	}

	/** What the portal calls a type. */
	public static String name(DataType type) {
		return switch (type) {
		case TEXT -> "text";
		case NUMBER -> "number";
		case CHECKBOX -> "checkbox";
		case DATE_TIME -> "calendar_date";
		case DATE_TIME_ZONED -> "date";
		case URL -> "url";
		case POINT -> "point";
		case LINE -> "line";
		case POLYGON -> "polygon";
		case MULTI_POINT -> "multipoint";
		case MULTI_LINE -> "multiline";
		case MULTI_POLYGON -> "multipolygon";
		case LOCATION -> "location";
		};
	}

	/** The type that the portal calls so; text for what has no better counterpart. */
	public static DataType type(String name) {
		for (DataType type : DataType.values()) {
			if (name(type).equals(name)) {
				return type;
			}
		}
		return OTHER_NAMES.getOrDefault(name, DataType.TEXT);
	}

	/**
	 * The expression that makes a type out of a column of the file.
	 *
	 * @param given what the portal took the column for
	 */
	public static String expression(DataType type, String given, String field) {
		String reference = "`" + field + "`";
		if (name(type).equals(given)) {
			return reference;
		}
		return switch (type) {
		case TEXT -> "to_text(" + reference + ")";
		case NUMBER -> "to_number(" + reference + ")";
		case CHECKBOX -> "to_boolean(" + reference + ")";
		case DATE_TIME -> "to_floating_timestamp(" + reference + ")";
		case DATE_TIME_ZONED -> "to_fixed_timestamp(" + reference + ")";
		default -> "to_" + name(type) + "(" + reference + ")";
		};
	}
}
