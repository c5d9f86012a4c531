// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CellLabels_padded;
	public static String CellLabels_serial;
	public static String EarlierSteps_noColumn;
	public static String EarlierSteps_otherRows;
	public static String EarlierSteps_refused;
	public static String EarlierSteps_someDiffer;
	public static String ImportNotes_back;
	public static String ImportNotes_renamed;
	public static String ImportNotes_retyped;
	public static String ShapeLabels_deleted;
	public static String ShapeLabels_deletedBlank;
	public static String ShapeLabels_deletedColumn;
	public static String ShapeLabels_deletedColumns;
	public static String ShapeLabels_deletedErrors;
	public static String ShapeLabels_deletedHolding;
	public static String ShapeLabels_deletedRow;
	public static String ShapeLabels_derived;
	public static String ShapeLabels_header;
	public static String ShapeLabels_joined;
	public static String ShapeLabels_more;
	public static String ShapeLabels_oneRow;
	public static String ShapeLabels_repeated;
	public static String ShapeLabels_repeatedIn;
	public static String ShapeLabels_rows;
	public static String ShapeLabels_someFailed;
	public static String ShapeLabels_split;
	public static String ShapeLabels_unpivot;
	public static String ShapePlanner_allColumns;
	public static String ShapePlanner_blankRow;
	public static String ShapePlanner_failed;
	public static String ShapePlanner_failedBecause;
	public static String ShapePlanner_failedMore;
	public static String ShapePlanner_joinTwo;
	public static String ShapePlanner_nameTaken;
	public static String ShapePlanner_noColumn;
	public static String ShapePlanner_noName;
	public static String ShapePlanner_noRow;
	public static String ShapePlanner_nothingToSplit;
	public static String ShapePlanner_tooManyRows;
	public static String ShapePlanner_unpivotNone;
	public static String CellChanges_tooMany;
	public static String CellLabels_collapsed;
	public static String CellLabels_columns;
	public static String CellLabels_emptied;
	public static String CellLabels_filled;
	public static String CellLabels_invisible;
	public static String CellLabels_lower;
	public static String CellLabels_nothing;
	public static String CellLabels_part;
	public static String CellLabels_pattern;
	public static String CellLabels_plainForm;
	public static String CellLabels_plainNumber;
	public static String CellLabels_readDates;
	public static String CellLabels_sentence;
	public static String CellLabels_set;
	public static String CellLabels_title;
	public static String CellLabels_trimmed;
	public static String CellLabels_upper;
	public static String AttachOperation_notFile;
	public static String AttachOperation_task;
	public static String DatasetFolder_damaged;
	public static String DatasetFolder_exists;
	public static String DatasetFolder_missing;
	public static String DatasetFolder_newer;
	public static String DatasetFolder_none;
	public static String DatasetFolder_notFolder;
	public static String FetchOperation_noData;
	public static String ImportOperation_again;
	public static String ImportOperation_cellDiffers;
	public static String ImportOperation_changed;
	public static String ImportOperation_columnGone;
	public static String ImportOperation_columnNew;
	public static String ImportOperation_imported;
	public static String ImportOperation_noImporter;
	public static String ImportOperation_noRows;
	public static String ImportOperation_noSpace;
	public static String ImportOperation_notFile;
	public static String ImportOperation_notThere;
	public static String ImportOperation_replaced;
	public static String ImportOperation_task;
	public static String OpenDataset_inUse;
	public static String OpenDataset_noData;
	public static String OpenDataset_noImporter;
	public static String OpenDataset_noRow;
	public static String OpenDataset_redo;
	public static String OpenDataset_sourceChanged;
	public static String OpenDataset_sourceMissing;
	public static String OpenDataset_undo;
	public static String StepLabels_attachments;
	public static String StepLabels_cellSet;
	public static String StepLabels_cells;
	public static String StepLabels_cleared;
	public static String StepLabels_columnDescribed;
	public static String StepLabels_columnRenamed;
	public static String StepLabels_empty;
	public static String StepLabels_fieldName;
	public static String StepLabels_format;
	public static String StepLabels_hidden;
	public static String StepLabels_identifier;
	public static String StepLabels_metadata;
	public static String StepLabels_metadataEmptied;
	public static String StepLabels_moved;
	public static String StepLabels_noIdentifier;
	public static String StepLabels_oneAttachment;
	public static String StepLabels_oneCell;
	public static String StepLabels_reading;
	public static String StepLabels_noRules;
	public static String StepLabels_renamed;
	public static String StepLabels_rules;
	public static String StepLabels_rulesOfSome;
	public static String StepLabels_replaced;
	public static String StepLabels_shown;
	public static String StepLabels_standard;
	public static String StepLabels_type;

	static {
		initializeMessages("org.broadsheet.core.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
