// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CellBar_empty;
	public static String CellBar_fixes;
	public static String CellBar_job;
	public static String CellBar_noOffer;
	public static String CellBar_nothing;
	public static String CellBar_offer;
	public static String CellBar_offerEmpty;
	public static String CellBar_offerOne;
	public static String CellBar_offerReplace;
	public static String CellBar_where;
	public static String CellEdits_job;
	public static String CellEdits_title;
	public static String CellEdits_tooMany;
	public static String CellMenu_column;
	public static String CellMenu_copy;
	public static String CellMenu_copyNamed;
	public static String CellMenu_copySafe;
	public static String CellMenu_deleteBlank;
	public static String CellMenu_deleteErrors;
	public static String CellMenu_deleteHolding;
	public static String CellMenu_deleteRow;
	public static String CellMenu_deleteRows;
	public static String CellMenu_edit;
	public static String CellMenu_empty;
	public static String CellMenu_header;
	public static String CellMenu_next;
	public static String CellMenu_only;
	public static String CellMenu_onlyEmpty;
	public static String CellMenu_paste;
	public static String CellMenu_replace;
	public static String CellMenu_row;
	public static String Checks_job;
	public static String Clipping_job;
	public static String Clipping_title;
	public static String Clipping_tooMany;
	public static String ColumnDesk_nameEmpty;
	public static String ColumnDesk_renameQuestion;
	public static String ColumnDesk_renameTitle;
	public static String ColumnDesk_renameVerb;
	public static String DataFooter_checking;
	public static String DataFooter_done;
	public static String DataFooter_errors;
	public static String DataFooter_export;
	public static String DataFooter_info;
	public static String DataFooter_next;
	public static String DataFooter_noError;
	public static String DataFooter_noErrorHere;
	public static String DataFooter_oneError;
	public static String DataFooter_position;
	public static String DataFooter_previous;
	public static String DataFooter_ready;
	public static String DataFooter_readyOne;
	public static String DataFooter_refused;
	public static String DataFooter_refusedOne;
	public static String DataModel_viewJob;
	public static String DataPage_title;
	public static String DataToolbar_all;
	public static String DataToolbar_columns;
	public static String DataToolbar_edited;
	public static String DataToolbar_errors;
	public static String DataToolbar_errorsIn;
	public static String DataToolbar_export;
	public static String DataToolbar_exportTip;
	public static String DataToolbar_filterName;
	public static String DataToolbar_find;
	public static String DataToolbar_findTip;
	public static String DataToolbar_hidden;
	public static String DataToolbar_oneHidden;
	public static String DataToolbar_rows;
	public static String DataToolbar_show;
	public static String DataToolbar_showColumn;
	public static String DataToolbar_someRows;
	public static String DataToolbar_sourceTip;
	public static String DataToolbar_noValue;
	public static String DataToolbar_value;
	public static String FindBar_close;
	public static String FindBar_find;
	public static String FindBar_job;
	public static String FindBar_name;
	public static String FindBar_next;
	public static String FindBar_none;
	public static String FindBar_notYet;
	public static String FindBar_one;
	public static String FindBar_previous;
	public static String FindBar_rows;
	public static String FindBar_searching;
	public static String GoToRow_problem;
	public static String GoToRow_question;
	public static String GoToRow_title;
	public static String GoToRow_verb;
	public static String GridSpeech_cell;
	public static String GridSpeech_empty;
	public static String GridSpeech_error;
	public static String GridSpeech_help;
	public static String GridSpeech_name;
	public static String GridSpeech_reading;
	public static String Headers_checking;
	public static String Headers_errors;
	public static String Headers_fine;
	public static String Headers_fineShort;
	public static String Headers_oneError;
	public static String Headers_question;
	public static String Headers_questionShort;
	public static String NoData_add;
	public static String NoData_reading;
	public static String NoData_readingText;
	public static String NoData_text;
	public static String NoData_title;
	public static String RowScopes_edited;
	public static String RowScopes_errors;
	public static String RowScopes_errorsIn;
	public static String RowScopes_holding;
	public static String RowScopes_row;
	public static String RowScopes_rows;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.messages", Messages.class);
	}

	private Messages() {
	}
}
