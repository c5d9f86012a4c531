// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Batch_noFolder;
	public static String Batch_notWritten;
	public static String Batch_sameFolder;
	public static String FileKinds_gzip;
	public static String FileKinds_html;
	public static String FileKinds_image;
	public static String FileKinds_iwork;
	public static String FileKinds_ods;
	public static String FileKinds_parquet;
	public static String FileKinds_pdf;
	public static String FileKinds_program;
	public static String FileKinds_slides;
	public static String FileKinds_sqlite;
	public static String FileKinds_word;
	public static String FileKinds_xls;
	public static String FileKinds_xlsx;
	public static String FileKinds_xml;
	public static String FileKinds_zip;
	public static String FileKinds_zstandard;
	public static String ImportOption_choice;
	public static String ImportOption_none;
	public static String ImportOption_number;
	public static String ImportOption_unknown;
	public static String Importers_none;
	public static String Importers_unknown;
	public static String SourceFiles_damaged;
	public static String SourceFiles_denied;
	public static String SourceFiles_directory;
	public static String SourceFiles_empty;
	public static String SourceFiles_io;
	public static String SourceFiles_missing;
	public static String SourceFiles_noSpace;
	public static String SourceFiles_pipe;

	static {
		initializeMessages("org.broadsheet.core.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
