// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.broadsheet.core.imports.ReadProgress;

/** Puts the texts of a memo file in the cells that have only their numbers. */
final class Memos implements Closeable {

	private static final byte SOFT_RETURN = (byte) 0x8d;

	private final Optional<MemoFile> file;
	private final Charset charset;
	private final boolean softReturns;
	private final ShapeIssues issues;

	/**
	 * Opens the memo file of a layer.
	 *
	 * @param folder for temporary files
	 * @param issues take what cannot be read
	 */
	Memos(Layer layer, int version, Path folder, ReadProgress progress, ShapeIssues issues) throws IOException {
		this.file = MemoFile.of(layer, version, folder, progress);
		this.charset = layer.encoding().charset();
		this.softReturns = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
		this.issues = issues;
	}

	/**
	 * The text of a cell; empty when there is none that can be read, which is then an issue.
	 *
	 * @param number from 1, of the row
	 */
	String text(DbfField field, byte[] row, String column, long number) throws IOException {
		if (field.objects()) {
			return field.block(row) == 0 ? "" : left(EmptyCell.OBJECT, column, number);
		}
		long block = field.block(row);
		if (block == 0) {
			return "";
		}
		if (file.isEmpty()) {
			return left(EmptyCell.MISSING, column, number);
		}
		MemoFile.Entry entry = file.get().entry(block);
		return switch (entry.kind()) {
		case TEXT -> trimmed(new String(wrapped(entry.bytes()), charset));
		case OBJECT -> left(EmptyCell.OBJECT, column, number);
		case DAMAGED -> left(EmptyCell.DAMAGED, column, number);
		};
	}

	private String left(EmptyCell kind, String column, long row) {
		issues.empty(kind, column, row);
		return "";
	}

	/** The text as one that was wrapped on the screen only: old programs kept these line breaks, with a sign of their own. */
	private byte[] wrapped(byte[] bytes) {
		int size = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (softReturns && bytes[i] == SOFT_RETURN && i + 1 < bytes.length && bytes[i + 1] == '\n') {
				i++;
			} else {
				bytes[size++] = bytes[i];
			}
		}
		return Arrays.copyOf(bytes, size);
	}

	private static String trimmed(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == 0x1a)) {
			end--;
		}
		return text.substring(0, end).strip();
	}

	@Override
	public void close() throws IOException {
		if (file.isPresent()) {
			file.get().close();
		}
	}
}
