// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import org.eclipse.osgi.util.NLS;

/** Texts about datasets as a whole. */
final class Messages extends NLS {

	public static String DataFiles_all;
	public static String DataFiles_allData;
	public static String DataFiles_any;
	public static String DataFiles_bytes;
	public static String DataFiles_choose;
	public static String DataFiles_kilobytes;
	public static String DataFiles_megabytes;
	public static String DataFiles_open;
	public static String DataFiles_sizeUnknown;
	public static String DatasetMenu_delete;
	public static String DatasetMenu_deletePublished;
	public static String DatasetMenu_deleteQuestion;
	public static String DatasetMenu_deleteTitle;
	public static String DatasetMenu_deleteVerb;
	public static String DatasetMenu_forget;
	public static String DatasetMenu_nameMissing;
	public static String DatasetMenu_open;
	public static String DatasetMenu_rename;
	public static String DatasetMenu_renameLabel;
	public static String DatasetMenu_renameTitle;
	public static String DatasetMenu_renameVerb;
	public static String DatasetMenu_show;
	public static String DatasetState_changed;
	public static String DatasetState_draft;
	public static String DatasetState_inReview;
	public static String DatasetState_internal;
	public static String DatasetState_private;
	public static String DatasetState_public;
	public static String DatasetState_unreadable;
	public static String DatasetsView_accessible;
	public static String DatasetsView_emptyHelp;
	public static String DatasetsView_emptyTitle;
	public static String DatasetsView_new;
	public static String DatasetsView_noData;
	public static String DatasetsView_reading;
	public static String DatasetsView_rows;
	public static String DatasetsView_sample;
	public static String DatasetsView_tooltip;
	public static String NewDatasetDialog_choose;
	public static String NewDatasetDialog_data;
	public static String NewDatasetDialog_file;
	public static String NewDatasetDialog_later;
	public static String NewDatasetDialog_looking;
	public static String NewDatasetDialog_name;
	public static String NewDatasetDialog_nameExample;
	public static String NewDatasetDialog_nameHelp;
	public static String NewDatasetDialog_nameMissing;
	public static String NewDatasetDialog_noFile;
	public static String NewDatasetDialog_partMissing;
	public static String NewDatasetDialog_nothingToPaste;
	public static String NewDatasetDialog_paste;
	public static String NewDatasetDialog_pasteTip;
	public static String NewDatasetDialog_pasting;
	public static String NewDatasetDialog_portal;
	public static String NewDatasetDialog_portalHelp;
	public static String NewDatasetDialog_searching;
	public static String NewDatasetDialog_standard;
	public static String NewDatasetDialog_standardHelp;
	public static String NewDatasetDialog_title;
	public static String NewDatasetDialog_unusableMore;
	public static String NewDatasetDialog_verb;
	public static String NewDatasetDialog_verbMany;
	public static String NewDatasetOperation_refused;
	public static String NewDatasets_making;
	public static String NewDatasets_sampleName;
	public static String PartsTable_all;
	public static String PartsTable_columns;
	public static String PartsTable_headers;
	public static String PartsTable_label;
	public static String PartsTable_name;
	public static String PartsTable_nothing;
	public static String PartsTable_one;
	public static String PartsTable_rows;
	public static String PartsTable_several;

	static {
		initializeMessages("org.broadsheet.ui.internal.datasets.messages", Messages.class);
	}

	private Messages() {
	}
}
