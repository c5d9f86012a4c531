// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Names of the data types as the field knows them. */
public final class TypeLabels extends NLS {

	static String checkbox;
	static String date_time;
	static String date_time_zoned;
	static String line;
	static String location;
	static String multi_line;
	static String multi_point;
	static String multi_polygon;
	static String number;
	static String point;
	static String polygon;
	static String text;
	static String url;

	static {
		initializeMessages("org.broadsheet.core.types.typelabels", TypeLabels.class);
	}

	private TypeLabels() {
	}

	/** Name of a type. */
	public static String of(DataType type) {
		return switch (type) {
		case TEXT -> text;
		case NUMBER -> number;
		case CHECKBOX -> checkbox;
		case DATE_TIME -> date_time;
		case DATE_TIME_ZONED -> date_time_zoned;
		case URL -> url;
		case POINT -> point;
		case LINE -> line;
		case POLYGON -> polygon;
		case MULTI_POINT -> multi_point;
		case MULTI_LINE -> multi_line;
		case MULTI_POLYGON -> multi_polygon;
		case LOCATION -> location;
		};
	}
}
