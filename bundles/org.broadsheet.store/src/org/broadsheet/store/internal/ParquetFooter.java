// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The description at the end of a Parquet file, which can be written anew so that some columns are what they are stored as: bytes. The database reads decimals of more than 38 digits as floating
 * point, but bytes as they are. The description is in the compact protocol of Thrift.
 */
final class ParquetFooter {

	private static final int TRAILER = 8;
	private static final int LONGEST = 64 << 20;
	private static final int DEEPEST = 40;
	private static final int SCHEMA = 2;
	/** Fields of a column: what its bytes mean, in the old way and the new one. */
	private static final Set<Integer> MEANING = Set.of(6, 7, 8, 10);
	private static final int LIST = 9;
	private static final int STRUCT = 12;

	private final byte[] bytes;
	private final ByteBuffer in;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private ParquetFooter(byte[] bytes) {
		this.bytes = bytes;
		this.in = ByteBuffer.wrap(bytes);
	}

	/**
	 * Copies a file.
	 *
	 * @param columns which are to be bytes, by their places in the list of the schema
	 * @return whether that could be; when not, nothing was written
	 */
	static boolean copy(Path file, Path target, Set<Integer> columns) throws IOException {
		try (FileChannel from = FileChannel.open(file)) {
			ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
			from.read(trailer, Math.max(0, from.size() - TRAILER));
			int length = trailer.getInt(0);
			long start = from.size() - TRAILER - length;
			if (length <= 0 || length > LONGEST || start < 0) {
				return false;
			}
			ByteBuffer footer = ByteBuffer.allocate(length);
			while (footer.hasRemaining() && from.read(footer, start + footer.position()) >= 0) {
				// read on
			}
			Optional<byte[]> plain = plain(footer.array(), columns);
			if (plain.isPresent()) {
				write(from, start, plain.get(), target);
			}
			return plain.isPresent();
		}
	}

	private static void write(FileChannel from, long start, byte[] footer, Path target) throws IOException {
		try (FileChannel to = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			for (long at = 0; at < start;) {
				long copied = from.transferTo(at, start - at, to);
				if (copied <= 0) {
					throw new IOException(target.toString());
				}
				at += copied;
			}
			ByteBuffer end = ByteBuffer.allocate(footer.length + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
			end.put(footer).putInt(footer.length).put(ParquetFile.MAGIC.getBytes(StandardCharsets.US_ASCII)).flip();
			while (end.hasRemaining()) {
				to.write(end);
			}
		}
	}

	/** The description with these columns as bytes; empty when it is none. */
	static Optional<byte[]> plain(byte[] footer, Set<Integer> columns) {
		try {
			ParquetFooter reading = new ParquetFooter(footer);
			reading.struct(Set.of(), columns);
			return Optional.of(reading.out.toByteArray());
		} catch (BufferUnderflowException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	/** Copies a structure without some fields, and the columns of the schema in it. */
	private void struct(Set<Integer> without, Set<Integer> columns) {
		int written = 0;
		for (int id = 0, head = in.get(); head != 0; head = in.get()) {
			int type = head & 15;
			id = (head >> 4 & 15) == 0 ? (int) number() >>> 1 : id + (head >> 4 & 15);
			int start = in.position();
			if (without.contains(id)) {
				skip(type, 0);
				continue;
			}
			header(type, id, id - written);
			written = id;
			if (id == SCHEMA && type == LIST && !columns.isEmpty()) {
				schema(columns);
			} else {
				skip(type, 0);
				out.write(bytes, start, in.position() - start);
			}
		}
		out.write(0);
	}

	private void header(int type, int id, int step) {
		if (step > 0 && step < 16) {
			out.write(step << 4 | type);
			return;
		}
		out.write(type);
		for (int rest = id << 1; ; rest >>>= 7) {
			out.write(rest > 127 ? rest & 127 | 128 : rest);
			if (rest <= 127) {
				return;
			}
		}
	}

	private void schema(Set<Integer> columns) {
		int start = in.position();
		int size = size(in.get());
		out.write(bytes, start, in.position() - start);
		for (int i = 0; i < size; i++) {
			int from = in.position();
			if (columns.contains(i)) {
				struct(MEANING, Set.of());
			} else {
				skip(STRUCT, 0);
				out.write(bytes, from, in.position() - from);
			}
		}
	}

	private int size(int head) {
		int size = head >> 4 & 15;
		long all = size == 15 ? number() : size;
		if (all > bytes.length) {
			throw new IllegalArgumentException();
		}
		return (int) all;
	}

	private long number() {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			byte next = in.get();
			value |= (long) (next & 127) << shift;
			if (next >= 0) {
				return value;
			}
		}
		throw new IllegalArgumentException();
	}

	private void skip(int type, int depth) {
		if (depth > DEEPEST) {
			throw new IllegalArgumentException();
		}
		switch (type) {
		case 1, 2 -> { }
		case 3 -> in.get();
		case 4, 5, 6 -> number();
		case 7 -> in.getDouble();
		case 8 -> {
			long length = number();
			in.position((int) Math.min(Integer.MAX_VALUE, in.position() + Math.max(0, length)));
		}
		case LIST, 10 -> list(depth);
		case 11 -> map(depth);
		case STRUCT -> {
			for (int head = in.get(); head != 0; head = in.get()) {
				if ((head >> 4 & 15) == 0) {
					number();
				}
				skip(head & 15, depth + 1);
			}
		}
		default -> throw new IllegalArgumentException();
		}
	}

	private void list(int depth) {
		int head = in.get();
		for (int left = size(head); left > 0; left--) {
			element(head & 15, depth);
		}
	}

	private void map(int depth) {
		int size = (int) Math.min(bytes.length, number());
		int types = size == 0 ? 0 : in.get();
		for (int left = size; left > 0; left--) {
			element(types >> 4 & 15, depth);
			element(types & 15, depth);
		}
	}

	/** In lists, yes and no have a byte of their own. */
	private void element(int type, int depth) {
		if (type == 1 || type == 2) {
			in.get();
		} else {
			skip(type, depth + 1);
		}
	}
}
