// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.broadsheet.contracts.Named;
import org.broadsheet.core.imports.Importer;

/** Archives for tests. */
final class Parts {

	private Parts() {
	}

	/** The importer among the real ones it hands files to. */
	static Importer importer() {
		return new ArchiveImporter(List.of(Named.make(Importer.class, "org.broadsheet.format.text.internal.TextImporter"), Named.make(Importer.class, "org.broadsheet.format.excel.internal.ExcelImporter")));
	}

	/** A ZIP archive of texts by name. */
	static byte[] zip(Map<String, String> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** A workbook of two sheets: First with the column Town, Second with the column Fee. */
	static byte[] workbook() throws IOException {
		String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		String packed = "http://schemas.openxmlformats.org/package/2006/relationships";
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
				+ "<Default Extension='xml' ContentType='application/xml'/></Types>");
		parts.put("_rels/.rels", "<Relationships xmlns='" + packed + "'><Relationship Id='r1' Type='" + relations + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
		parts.put("xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + relations + "'><sheets><sheet name='First' sheetId='1' r:id='r1'/><sheet name='Second' sheetId='2' r:id='r2'/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + packed + "'><Relationship Id='r1' Type='" + relations + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
				+ relations + "/worksheet' Target='worksheets/sheet2.xml'/></Relationships>");
		parts.put("xl/worksheets/sheet1.xml", sheet(main, "Town", "Bethel"));
		parts.put("xl/worksheets/sheet2.xml", sheet(main, "Fee", "free"));
		return zip(parts);
	}

	private static String sheet(String main, String head, String cell) {
		return "<worksheet xmlns='" + main + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>" + head + "</t></is></c></row><row r='2'><c r='A2' t='inlineStr'><is><t>" + cell
				+ "</t></is></c></row></sheetData></worksheet>";
	}

	/** An archive of files that are compressed by LZMA2, each by itself. */
	static Path sevenZip(Path file, Map<String, byte[]> files) throws IOException {
		try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
			for (Map.Entry<String, byte[]> one : files.entrySet()) {
				SevenZArchiveEntry entry = new SevenZArchiveEntry();
				entry.setName(one.getKey());
				archive.putArchiveEntry(entry);
				archive.write(one.getValue());
				archive.closeArchiveEntry();
			}
		}
		return file;
	}

	/** A short text as the program compress writes it where nothing repeats: codes of 9 bits. */
	private static byte[] compressed(byte[] content) {
		if (content.length > 250) {
			throw new IllegalArgumentException("longer texts need longer codes");
		}
		byte[] packed = new byte[3 + (content.length * 9 + 7) / 8];
		packed[0] = 0x1f;
		packed[1] = (byte) 0x9d;
		packed[2] = (byte) 0x90;
		for (int i = 0; i < content.length; i++) {
			int code = (content[i] & 0xff) << i * 9 % 8;
			packed[3 + i * 9 / 8] |= (byte) code;
			packed[3 + i * 9 / 8 + 1] |= (byte) (code >> 8);
		}
		return packed;
	}

	/** The ways files are packed, by file name ending. */
	static Path pack(Path file, byte[] content, String name) throws IOException {
		var out = Files.newOutputStream(file);
		String ending = file.getFileName().toString();
		var packed = ending.endsWith("gz") ? new java.util.zip.GZIPOutputStream(out)
				: ending.endsWith("bz2") ? new org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream(out)
						: ending.endsWith("lzma") ? new org.apache.commons.compress.compressors.lzma.LZMACompressorOutputStream(out) : ending.endsWith("zst") ? new org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream(out) : ending.endsWith("xz") ? new org.apache.commons.compress.compressors.xz.XZCompressorOutputStream(out) : out;
		if (ending.endsWith(".7z")) {
			out.close();
			return sevenZip(file, Map.of(name, content));
		}
		if (ending.endsWith(".Z")) {
			out.close();
			return Files.write(file, compressed(content));
		}
		if (ending.endsWith(".zip")) {
			try (ZipOutputStream zip = new ZipOutputStream(packed)) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(content);
			}
		} else if (ending.contains(".t")) {
			try (var tar = new org.apache.commons.compress.archivers.tar.TarArchiveOutputStream(packed)) {
				var entry = new org.apache.commons.compress.archivers.tar.TarArchiveEntry(name);
				entry.setSize(content.length);
				tar.putArchiveEntry(entry);
				tar.write(content);
				tar.closeArchiveEntry();
			}
		} else {
			try (packed) {
				packed.write(content);
			}
		}
		return file;
	}
}
