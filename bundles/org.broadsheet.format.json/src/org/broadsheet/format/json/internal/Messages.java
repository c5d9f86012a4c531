// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Charsets_letters;
	public static String Charsets_mark;
	public static String Charsets_standard;
	public static String Charsets_western;
	public static String Charsets_zeros;
	public static String GeoJsonImporter_label;
	public static String JsonFailures_columnWise;
	public static String JsonFailures_control;
	public static String JsonFailures_depth;
	public static String JsonFailures_end;
	public static String JsonFailures_key;
	public static String JsonFailures_keys;
	public static String JsonFailures_number;
	public static String JsonFailures_other;
	public static String JsonFailures_record;
	public static String JsonFailures_text;
	public static String JsonFailures_unexpected;
	public static String JsonFailures_word;
	public static String JsonImporter_label;
	public static String JsonIssues_brokenFrom;
	public static String JsonIssues_brokenLine;
	public static String JsonIssues_coordinates;
	public static String JsonIssues_duplicate;
	public static String JsonIssues_encoding;
	public static String JsonIssues_geometry;
	public static String JsonIssues_reprojected;
	public static String JsonIssues_rough;
	public static String JsonIssues_height;
	public static String JsonIssues_joined;
	public static String JsonIssues_lists;
	public static String JsonIssues_lost;
	public static String JsonIssues_mixed;
	public static String JsonIssues_mixedGeometry;
	public static String JsonIssues_nested;
	public static String JsonIssues_tooFew;
	public static String JsonIssues_tooMany;
	public static String JsonLinesImporter_label;
	public static String JsonOptions_asColumns;
	public static String JsonOptions_asJson;
	public static String JsonOptions_encoding;
	public static String JsonOptions_described;
	public static String JsonOptions_headers;
	public static String JsonOptions_keyed;
	public static String JsonOptions_list;
	public static String JsonOptions_most;
	public static String JsonOptions_nested;
	public static String JsonOptions_noHeaders;
	public static String JsonOptions_only;
	public static String JsonOptions_root;
	public static String JsonOptions_wide;
	public static String JsonOptions_words;
	public static String JsonReading_broken;
	public static String JsonReading_noList;
	public static String JsonReading_nothing;
	public static String Lines_more;
	public static String RowReader_changed;
	public static String Source_encoding;
	public static String Source_noJson;
	public static String Survey_broken;
	public static String Survey_columns;

	static {
		initializeMessages("org.broadsheet.format.json.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
