// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String KmlImporter_label;
	public static String KmlIssues_broken;
	public static String KmlIssues_documents;
	public static String KmlIssues_encoding;
	public static String KmlIssues_geometry;
	public static String KmlIssues_height;
	public static String KmlIssues_links;
	public static String KmlIssues_mixed;
	public static String KmlIssues_several;
	public static String KmlIssues_times;
	public static String KmlReading_broken;
	public static String KmlReading_changed;
	public static String KmlReading_columns;
	public static String KmlReading_nothing;
	public static String KmlReading_refused;
	public static String KmlSource_document;
	public static String KmlSource_first;
	public static String KmlSource_main;
	public static String KmlSource_missing;
	public static String KmlSource_none;
	public static String KmlSource_only;
	public static String KmlXml_broken;
	public static String KmlXml_deep;
	public static String KmlXml_doctype;
	public static String KmlXml_long;

	static {
		initializeMessages("org.broadsheet.format.geo.internal.kml.messages", Messages.class);
	}

	private Messages() {
	}
}
