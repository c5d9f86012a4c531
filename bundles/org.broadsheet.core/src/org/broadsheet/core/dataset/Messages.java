// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	static String DatasetFolder_damaged;
	static String DatasetFolder_exists;
	static String DatasetFolder_missing;
	static String DatasetFolder_newer;
	static String DatasetFolder_none;
	static String DatasetFolder_notFolder;
	static String ImportOperation_again;
	static String ImportOperation_cellDiffers;
	static String ImportOperation_columnGone;
	static String ImportOperation_columnNew;
	static String ImportOperation_imported;
	static String ImportOperation_noImporter;
	static String ImportOperation_noRows;
	static String ImportOperation_noSpace;
	static String ImportOperation_notFile;
	static String ImportOperation_notThere;
	static String ImportOperation_replaced;
	static String ImportOperation_task;
	static String OpenDataset_inUse;
	static String OpenDataset_noData;
	static String OpenDataset_noImporter;
	static String OpenDataset_noRow;
	static String OpenDataset_redo;
	static String OpenDataset_sourceChanged;
	static String OpenDataset_sourceMissing;
	static String OpenDataset_undo;
	static String StepLabels_cellSet;
	static String StepLabels_cells;
	static String StepLabels_cleared;
	static String StepLabels_columnDescribed;
	static String StepLabels_columnRenamed;
	static String StepLabels_empty;
	static String StepLabels_fieldName;
	static String StepLabels_format;
	static String StepLabels_hidden;
	static String StepLabels_identifier;
	static String StepLabels_metadata;
	static String StepLabels_metadataEmptied;
	static String StepLabels_moved;
	static String StepLabels_noIdentifier;
	static String StepLabels_oneCell;
	static String StepLabels_reading;
	static String StepLabels_renamed;
	static String StepLabels_replaced;
	static String StepLabels_shown;
	static String StepLabels_standard;
	static String StepLabels_type;

	static {
		initializeMessages("org.broadsheet.core.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
