// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Goes through the records of a binary workbook and makes only those that tables are made of; what is odd in any other does no harm. */
final class XlsRecords {

	private static final Set<Short> WANTED = Set.of(BOFRecord.sid, EOFRecord.sid, BoundSheetRecord.sid, SSTRecord.sid, FormatRecord.sid, ExtendedFormatRecord.sid, DateWindow1904Record.sid, NumberRecord.sid,
			RKRecord.sid, MulRKRecord.sid, LabelSSTRecord.sid, LabelRecord.sid, BoolErrRecord.sid, FormulaRecord.sid, StringRecord.sid, RowRecord.sid, ColumnInfoRecord.sid, MergeCellsRecord.sid);
	/** A workbook says at its beginning that it is encrypted. */
	private static final int FIRST = 50;

	private final POIFSFileSystem files;
	private final boolean encrypted;

	XlsRecords(POIFSFileSystem files) throws IOException {
		this.files = files;
		this.encrypted = beginsEncrypted();
	}

	private InputStream open() throws IOException {
		DirectoryNode root = files.getRoot();
		return root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"));
	}

	private boolean beginsEncrypted() throws IOException {
		try (InputStream in = open()) {
			RecordInputStream records = new RecordInputStream(in);
			for (int i = 0; i < FIRST && records.hasNextRecord(); i++) {
				records.nextRecord();
				if (records.getSid() == FilePassRecord.sid) {
					return true;
				}
				records.readRemainder();
			}
			return false;
		}
	}

	/** Hands the records to a listener; those of a workbook encrypted without a password of its own are decrypted. */
	void tell(HSSFListener listener) throws IOException {
		if (encrypted) {
			HSSFRequest request = new HSSFRequest();
			request.addListenerForAllRecords(listener);
			new HSSFEventFactory().processWorkbookEvents(request, files);
			return;
		}
		try (InputStream in = open()) {
			RecordInputStream records = new RecordInputStream(in);
			while (records.hasNextRecord()) {
				records.nextRecord();
				if (WANTED.contains(records.getSid())) {
					for (Record record : RecordFactory.createRecord(records)) {
						listener.processRecord(record);
					}
				}
				records.readRemainder();
			}
		}
	}
}
