// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String GeoJsonExporter_geometry;
	public static String GeoJsonExporter_label;
	public static String GeoJsonExporter_none;
	public static String GeoJsonExporter_without;
	public static String GeometrySource_none;
	public static String GeometrySource_pair;
	public static String JsonExporter_label;
	public static String JsonLinesExporter_label;
	public static String JsonRows_duplicate;
	public static String JsonRows_misfits;

	static {
		initializeMessages("org.broadsheet.format.json.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
