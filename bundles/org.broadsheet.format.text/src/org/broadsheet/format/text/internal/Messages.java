// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Encodings_ascii;
	public static String Encodings_detected;
	public static String Encodings_mark;
	public static String Encodings_mostly;
	public static String Encodings_noWords;
	public static String Encodings_valid;
	public static String Encodings_zeros;
	public static String HeadIssues_oneColumn;
	public static String HeadIssues_otherSeparator;
	public static String HeadIssues_quote;
	public static String HeadIssues_ragged;
	public static String HeadIssues_readQuotes;
	public static String HeadIssues_separator;
	public static String HeadIssues_textQuotes;
	public static String HeadIssues_wrapped;
	public static String OptionList_aligned;
	public static String OptionList_arabic;
	public static String OptionList_backslash;
	public static String OptionList_baltic;
	public static String OptionList_bar;
	public static String OptionList_central;
	public static String OptionList_chinese;
	public static String OptionList_colon;
	public static String OptionList_columns;
	public static String OptionList_comma;
	public static String OptionList_comment;
	public static String OptionList_commentRows;
	public static String OptionList_commentSign;
	public static String OptionList_comments;
	public static String OptionList_cyrillic;
	public static String OptionList_doubled;
	public static String OptionList_enclosing;
	public static String OptionList_encoding;
	public static String OptionList_encodingOf;
	public static String OptionList_escape;
	public static String OptionList_escaped;
	public static String OptionList_fixed;
	public static String OptionList_framed;
	public static String OptionList_framedBars;
	public static String OptionList_gaps;
	public static String OptionList_greek;
	public static String OptionList_headers;
	public static String OptionList_hebrew;
	public static String OptionList_japanese;
	public static String OptionList_korean;
	public static String OptionList_longest;
	public static String OptionList_noComma;
	public static String OptionList_noComments;
	public static String OptionList_noHeaders;
	public static String OptionList_noTitles;
	public static String OptionList_none;
	public static String OptionList_noneOneColumn;
	public static String OptionList_oneColumn;
	public static String OptionList_paddedBars;
	public static String OptionList_quote;
	public static String OptionList_rival;
	public static String OptionList_rulerSign;
	public static String OptionList_rulers;
	public static String OptionList_said;
	public static String OptionList_semicolon;
	public static String OptionList_separator;
	public static String OptionList_noGaps;
	public static String OptionList_share;
	public static String OptionList_skip;
	public static String OptionList_space;
	public static String OptionList_spaces;
	public static String OptionList_tab;
	public static String OptionList_thai;
	public static String OptionList_titles;
	public static String OptionList_turkish;
	public static String OptionList_unquoted;
	public static String OptionList_usual;
	public static String OptionList_western;
	public static String OptionList_words;
	public static String Refusals_binary;
	public static String Refusals_binaryKind;
	public static String Refusals_blank;
	public static String Refusals_empty;
	public static String Refusals_longLine;
	public static String Refusals_markup;
	public static String Refusals_shrunk;
	public static String RowLimit_invalid;
	public static String SourceText_encoding;
	public static String StructureIssues_blankRow;
	public static String StructureIssues_blankRows;
	public static String StructureIssues_comment;
	public static String StructureIssues_comments;
	public static String StructureIssues_control;
	public static String StructureIssues_controlCell;
	public static String StructureIssues_cut;
	public static String StructureIssues_emptyRow;
	public static String StructureIssues_encoding;
	public static String StructureIssues_encodingDoubt;
	public static String StructureIssues_encodingOther;
	public static String StructureIssues_end;
	public static String StructureIssues_invisible;
	public static String StructureIssues_leftOut;
	public static String StructureIssues_lineEnds;
	public static String StructureIssues_lost;
	public static String StructureIssues_lostCell;
	public static String StructureIssues_malformed;
	public static String StructureIssues_malformedCell;
	public static String StructureIssues_marks;
	public static String StructureIssues_more;
	public static String StructureIssues_moreComments;
	public static String StructureIssues_permitLong;
	public static String StructureIssues_readComments;
	public static String StructureIssues_readSecond;
	public static String StructureIssues_rulers;
	public static String StructureIssues_spaced;
	public static String StructureIssues_spaces;
	public static String StructureIssues_strayQuote;
	public static String StructureIssues_tooFew;
	public static String StructureIssues_tooLong;
	public static String StructureIssues_tooMany;
	public static String StructureIssues_tooManyLost;
	public static String StructureIssues_unclosedQuote;
	public static String StructureIssues_wrongSeparator;
	public static String TextImporter_label;

	static {
		NLS.initializeMessages("org.broadsheet.format.text.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
