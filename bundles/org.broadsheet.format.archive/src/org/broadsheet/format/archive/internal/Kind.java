// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.broadsheet.core.imports.FileKinds;

/** What a file of files, or a compressed file, is by its first bytes. */
enum Kind {

	ZIP("zip"), SEVEN_ZIP("7z"), GZIP("gz", "tgz"), BZIP2("bz2", "tbz2"), XZ("xz", "txz"), LZMA("lzma", "tlz"), COMPRESS("z", "taz"), ZSTANDARD("zst", "zstd", "tzst"), TAR("tar"),
	/** Known, but not unpacked here. */
	OTHER("rar"), NONE;

	private static final int TAR_MAGIC = 257;
	private static final int LZMA_HEAD = 13;
	private static final byte LZMA_PROPERTIES = 0x5d;
	private static final int SMALLEST_DICTIONARY = 1 << 12;
	private static final long LARGEST_LZMA = 1L << 38;

	/** Where the name of the first file stands in a ZIP archive. */
	private static final int NAME = 30;
	private static final List<String> DOCUMENTS = List.of("mimetype", "[Content_Types].xml", "_rels/", "docProps/", "word/", "ppt/", "xl/", "META-INF/");

	private final List<String> endings;

	Kind(String... endings) {
		this.endings = List.of(endings);
	}

	List<String> endings() {
		return endings;
	}

	/** Whether a file name ends like those of this kind. */
	boolean names(String name) {
		return endings.contains(ending(name));
	}

	static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	static Kind of(byte[] head) {
		String start = new String(head, 0, Math.min(head.length, TAR_MAGIC + 5), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
			return ZIP;
		}
		if (start.startsWith("\u001f\u008b")) {
			return GZIP;
		}
		if (start.matches("(?s)BZh[1-9](1AY&SY|\u0017rE8P\u0090).*")) {
			return BZIP2;
		}
		if (start.startsWith("\u00fd7zXZ\0")) {
			return XZ;
		}
		if (start.startsWith("7z\u00bc\u00af\u0027\u001c")) {
			return SEVEN_ZIP;
		}
		if (start.startsWith("\u001f\u009d")) {
			return COMPRESS;
		}
		if (lzma(head)) {
			return LZMA;
		}
		if (start.startsWith("\u0028\u00b5\u002f\u00fd") || start.matches("(?s)[P-_]\\*M\u0018.*")) {
			return ZSTANDARD; // the second is a frame to be skipped, which parallel writers begin with
		}
		if (start.startsWith("Rar!\u001a\u0007")) {
			return OTHER;
		}
		return start.startsWith("ustar", TAR_MAGIC) ? TAR : NONE;
	}

	/** An LZMA file begins with no name of its kind, but with the usual properties, a size of its dictionary that is used, and its size where that is known. */
	private static boolean lzma(byte[] head) {
		if (head.length < LZMA_HEAD || head[0] != LZMA_PROPERTIES) {
			return false;
		}
		ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
		int dictionary = numbers.getInt(1);
		long size = numbers.getLong(5);
		int rest = dictionary - Integer.highestOneBit(dictionary);
		return dictionary >= SMALLEST_DICTIONARY && (rest == 0 || rest == Integer.highestOneBit(dictionary) / 2) && (size == -1 || size >= 0 && size < LARGEST_LZMA);
	}

	/** Whether a ZIP archive is the file of an office program, an electronic book or a package, which is one document and no collection of files. */
	static boolean document(byte[] head) {
		String first = head.length < NAME ? "" : new String(head, NAME, Math.min(64, head.length - NAME), StandardCharsets.ISO_8859_1);
		return of(head) == ZIP && (DOCUMENTS.stream().anyMatch(first::startsWith) || FileKinds.iWork(head, head.length));
	}
}
