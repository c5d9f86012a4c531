// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.util.Optional;

/** The data types of columns, with their names in the API. */
public enum ValueType {
	TEXT, NUMBER, CHECKBOX, CALENDAR_DATE, DATE, URL, POINT, MULTIPOINT, LINE, MULTILINE, POLYGON, MULTIPOLYGON;

	/** The name in the API. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	public static Optional<ValueType> of(String id) {
		for (ValueType type : values()) {
			if (type.id().equals(id)) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}

	public boolean isGeometry() {
		return ordinal() >= POINT.ordinal();
	}
}
