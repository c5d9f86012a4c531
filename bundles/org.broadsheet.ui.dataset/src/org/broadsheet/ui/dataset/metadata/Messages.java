// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AttachmentsInput_add;
	public static String AttachmentsInput_adding;
	public static String AttachmentsInput_choose;
	public static String AttachmentsInput_remove;
	public static String AutomaticInput_later;
	public static String ChoiceInput_choose;
	public static String DateInput_pattern;
	public static String DateInput_pick;
	public static String FieldRow_recommended;
	public static String FieldRow_required;
	public static String FieldRow_requiredName;
	public static String FieldRow_source;
	public static String FieldRow_use;
	public static String FieldRow_useName;
	public static String MetadataContent_standard;
	public static String MetadataContent_suggesting;
	public static String MetadataPage_title;
	public static String SectionIndex_count;
	public static String SectionIndex_name;
	public static String Suggestions_fromColumn;
	public static String Suggestions_name;
	public static String TagsInput_add;
	public static String TagsInput_addExample;
	public static String TagsInput_remove;
	public static String TextInput_example;

	static {
		initializeMessages("org.broadsheet.ui.dataset.metadata.messages", Messages.class);
	}

	private Messages() {
	}
}
