// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Names of the data types as the field knows them. */
public final class TypeLabels extends NLS {

	public static String checkbox;
	public static String date_time;
	public static String date_time_zoned;
	public static String line;
	public static String location;
	public static String multi_line;
	public static String multi_point;
	public static String multi_polygon;
	public static String number;
	public static String point;
	public static String polygon;
	public static String text;
	public static String url;

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
