// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Lookup_revision;
	public static String Lookup_source;
	public static String Lookup_schema;
	public static String Lookup_job;
	public static String Lookup_transform;
	public static String Lookup_config;
	public static String Lookup_closed;
	public static String Lookup_notReader;
	public static String RevisionApi_noName;
	public static String RevisionApi_action;
	public static String RevisionApi_permission;
	public static String RevisionApi_publicNeedsOwner;
	public static String RevisionApi_metadata;
	public static String SourceApi_type;
	public static String SourceApi_noType;
	public static String SourceApi_complete;
	public static String SourceApi_failed;
	public static String SourceApi_kind;
	public static String Uploads_tooLarge;
	public static String Uploads_missing;
	public static String Uploads_beyond;
	public static String Uploads_empty;
	public static String SchemaApi_noColumns;
	public static String SchemaApi_fieldName;
	public static String SchemaApi_twice;
	public static String SchemaApi_noExpression;
	public static String SchemaApi_twoKeys;
	public static String SchemaApi_sort;
	public static String SchemaApi_expression;
	public static String SchemaApi_tooMany;
	public static String AttachmentApi_noName;
	public static String ConfigApi_name;
	public static String ConfigApi_taken;
	public static String Uploads_disk;
	public static String SourceApi_cancelled;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
