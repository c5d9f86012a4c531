// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import org.eclipse.osgi.util.NLS;

/** Texts about datasets as a whole. */
final class Messages extends NLS {

	static String DataFiles_all;
	static String DataFiles_allData;
	static String DataFiles_any;
	static String DataFiles_bytes;
	static String DataFiles_choose;
	static String DataFiles_kilobytes;
	static String DataFiles_megabytes;
	static String DataFiles_open;
	static String DataFiles_sizeUnknown;
	static String DatasetMenu_delete;
	static String DatasetMenu_deletePublished;
	static String DatasetMenu_deleteQuestion;
	static String DatasetMenu_deleteTitle;
	static String DatasetMenu_deleteVerb;
	static String DatasetMenu_forget;
	static String DatasetMenu_nameMissing;
	static String DatasetMenu_open;
	static String DatasetMenu_rename;
	static String DatasetMenu_renameLabel;
	static String DatasetMenu_renameTitle;
	static String DatasetMenu_renameVerb;
	static String DatasetMenu_show;
	static String DatasetState_changed;
	static String DatasetState_draft;
	static String DatasetState_inReview;
	static String DatasetState_internal;
	static String DatasetState_private;
	static String DatasetState_public;
	static String DatasetState_unreadable;
	static String DatasetsView_accessible;
	static String DatasetsView_emptyHelp;
	static String DatasetsView_emptyTitle;
	static String DatasetsView_new;
	static String DatasetsView_noData;
	static String DatasetsView_reading;
	static String DatasetsView_rows;
	static String DatasetsView_sample;
	static String DatasetsView_tooltip;
	static String NewDatasetDialog_choose;
	static String NewDatasetDialog_data;
	static String NewDatasetDialog_file;
	static String NewDatasetDialog_later;
	static String NewDatasetDialog_name;
	static String NewDatasetDialog_nameExample;
	static String NewDatasetDialog_nameHelp;
	static String NewDatasetDialog_nameMissing;
	static String NewDatasetDialog_noFile;
	static String NewDatasetDialog_portal;
	static String NewDatasetDialog_portalHelp;
	static String NewDatasetDialog_searching;
	static String NewDatasetDialog_standard;
	static String NewDatasetDialog_standardHelp;
	static String NewDatasetDialog_title;
	static String NewDatasetDialog_verb;
	static String NewDatasets_making;
	static String NewDatasets_sampleName;

	static {
		initializeMessages("org.broadsheet.ui.internal.datasets.messages", Messages.class);
	}

	private Messages() {
	}
}
