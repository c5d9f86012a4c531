// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.broadsheet.format.excel.internal.RefusedWorkbook.Reason;

/** A workbook of the binary format of Excel 97 to 2003, by the records of Apache POI. */
final class XlsBook implements Book {

	private final long size;
	private final POIFSFileSystem files;
	private final XlsGlobals globals = new XlsGlobals();

	XlsBook(Path file) throws IOException {
		size = Files.size(file);
		files = open(file);
		try {
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
				throw new RefusedWorkbook(Reason.PASSWORD);
			}
			if (!root.hasEntryCaseInsensitive("Workbook")) {
				throw new RefusedWorkbook(root.hasEntryCaseInsensitive("Book") ? Reason.OLD_FORMAT : Reason.NO_WORKBOOK);
			}
			process(globals);
		} catch (IOException | RuntimeException e) {
			files.close();
			throw e;
		}
		if (globals.sheets().isEmpty()) {
			files.close();
			throw new RefusedWorkbook(Reason.NO_SHEETS);
		}
	}

	private static POIFSFileSystem open(Path file) throws IOException {
		try {
			return new POIFSFileSystem(file.toFile(), true);
		} catch (NotOLE2FileException | OfficeXmlFileException e) {
			throw new RefusedWorkbook(Reason.NO_WORKBOOK, e);
		} catch (RuntimeException e) {
			throw new RefusedWorkbook(Reason.DAMAGED, e);
		}
	}

	private void process(HSSFListener listener) throws IOException {
		try {
			new XlsRecords(files).tell(listener);
		} catch (XlsSheet.Enough e) {
			return; // the listener has what it wanted
		} catch (EncryptedDocumentException e) {
			throw new RefusedWorkbook(Reason.PASSWORD, e);
		} catch (OldExcelFormatException e) {
			throw new RefusedWorkbook(Reason.OLD_FORMAT, e);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (RuntimeException e) {
			throw new RefusedWorkbook(Reason.DAMAGED, e); // the parser checks little and throws whatever comes of it
		}
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public List<Sheet> sheets() {
		return globals.sheets();
	}

	@Override
	public void read(int sheet, boolean shown, SheetSink sink) throws IOException {
		XlsSheet records = new XlsSheet(globals, globals.position(sheet), shown);
		process(records);
		records.tell(sink);
	}

	@Override
	public void close() throws IOException {
		files.close();
	}
}
