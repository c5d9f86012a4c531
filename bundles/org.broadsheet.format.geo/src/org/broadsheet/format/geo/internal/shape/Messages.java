// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String DbfCharset_file;
	public static String DbfCharset_letters;
	public static String DbfCharset_mark;
	public static String DbfCharset_valid;
	public static String DbfCharset_western;
	public static String Layer_described;
	public static String Layer_missing;
	public static String Layer_noProjection;
	public static String Layer_noShapes;
	public static String Layer_unknown;
	public static String EmptyCell_asterisks;
	public static String EmptyCell_damaged;
	public static String EmptyCell_missing;
	public static String EmptyCell_objects;
	public static String ShapeImporter_alone;
	public static String ShapeImporter_damaged;
	public static String ShapeImporter_label;
	public static String ShapeIssues_assumed;
	public static String ShapeIssues_counts;
	public static String ShapeIssues_cutOff;
	public static String ShapeIssues_deleted;
	public static String ShapeIssues_epsg;
	public static String ShapeIssues_height;
	public static String ShapeIssues_layers;
	public static String ShapeIssues_mixed;
	public static String ShapeIssues_noAttributes;
	public static String ShapeIssues_noProjection;
	public static String ShapeIssues_nowhere;
	public static String ShapeIssues_reprojected;
	public static String ShapeIssues_rough;
	public static String ShapeIssues_tooLarge;
	public static String ShapeIssues_unknown;
	public static String ShapeIssues_unreadable;
	public static String ShapeOptions_encoding;
	public static String ShapeOptions_epsg;
	public static String ShapeOptions_first;
	public static String ShapeOptions_layer;
	public static String ShapeOptions_only;

	static {
		initializeMessages("org.broadsheet.format.geo.internal.shape.messages", Messages.class);
	}

	private Messages() {
	}
}
