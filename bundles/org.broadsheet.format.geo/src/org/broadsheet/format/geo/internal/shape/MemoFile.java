// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.format.geo.internal.Unpacked;

/** The long texts of an attribute table, which dBase III and IV ({@code .dbt}) and FoxPro ({@code .fpt}) keep in a file of their own, by the number of their first block. */
final class MemoFile implements Closeable {

	/** What stands at a block. */
	enum Kind {
		TEXT, OBJECT, DAMAGED
	}

	/**
	 * An entry.
	 *
	 * @param bytes of its text; none when it is no text
	 */
	record Entry(Kind kind, byte[] bytes) {
	}

	private static final Entry DAMAGED = new Entry(Kind.DAMAGED, new byte[0]);
	private static final Entry OBJECT = new Entry(Kind.OBJECT, new byte[0]);
	private static final int HEADER = 24;
	private static final int DBASE_BLOCK = 512;
	private static final int FOXPRO_BLOCK = 64;
	private static final int ENTRY_HEADER = 8;
	private static final int DBASE_FOUR = 0xffff0800;
	private static final int FOXPRO_TEXT = 1;
	private static final int FOXPRO_OBJECT = 2;
	private static final byte END = 0x1a;
	private static final int LONGEST = 32 << 20;
	/** Every entry belongs to one cell, so that all of them are hardly more than the file. */
	private static final long ALWAYS_ALLOWED = 64L << 20;

	private final FileChannel file;
	private final boolean foxpro;
	private final boolean dbaseThree;
	private final int block;
	private final long size;
	private long allowed;

	private MemoFile(FileChannel file, boolean foxpro, int version) throws IOException {
		this.file = file;
		this.foxpro = foxpro;
		this.size = file.size();
		this.allowed = 2 * size + ALWAYS_ALLOWED;
		ByteBuffer header = ByteBuffer.wrap(Arrays.copyOf(bytes(0, (int) Math.min(HEADER, size)), HEADER));
		this.dbaseThree = version == Dbf.DBASE_THREE_MEMO || header.get(16) == 3;
		int said = foxpro ? header.getShort(6) & 0xffff : header.order(ByteOrder.LITTLE_ENDIAN).getShort(20) & 0xffff;
		this.block = foxpro ? said == 0 ? FOXPRO_BLOCK : said : dbaseThree || said == 0 ? DBASE_BLOCK : said;
	}

	/**
	 * Takes the file out of the archive of a layer; empty when it has none.
	 *
	 * @param version of the attribute table, as its first byte tells it
	 * @param folder  where the file is put until it is closed
	 */
	static Optional<MemoFile> of(Layer layer, int version, Path folder, ReadProgress progress) throws IOException {
		for (String ending : Dbf.foxpro(version) ? new String[] { ".fpt", ".dbt" } : new String[] { ".dbt", ".fpt" }) {
			Optional<InputStream> found = layer.part(ending, progress);
			if (found.isPresent()) {
				try (InputStream in = found.get()) {
					return Optional.of(opened(in, ending.equals(".fpt"), version, folder));
				}
			}
		}
		return Optional.empty();
	}

	private static MemoFile opened(InputStream in, boolean foxpro, int version, Path folder) throws IOException {
		FileChannel file = FileChannel.open(Files.createTempFile(folder, "memo", ".tmp"), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		boolean done = false;
		try {
			copy(in, file);
			MemoFile memos = new MemoFile(file, foxpro, version);
			done = true;
			return memos;
		} finally {
			if (!done) {
				file.close();
			}
		}
	}

	/** Copies as much as can be read: entries beyond are damaged. */
	private static void copy(InputStream in, FileChannel file) throws IOException {
		byte[] buffer = new byte[1 << 16];
		try {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining();) {
					file.write(bytes);
				}
			}
		} catch (ZipException | EOFException e) {
			return;
		}
	}

	/** The entry that begins at a block. */
	Entry entry(long number) throws IOException {
		if (number < 1 || number > size / block || size - number * block <= (foxpro ? ENTRY_HEADER : 0)) {
			return DAMAGED;
		}
		long at = number * block;
		ByteBuffer header = ByteBuffer.wrap(bytes(at, (int) Math.min(ENTRY_HEADER, size - at)));
		if (foxpro) {
			int type = header.getInt(0);
			return type < 0 || type > FOXPRO_OBJECT ? DAMAGED : type == FOXPRO_TEXT ? text(at + ENTRY_HEADER, header.getInt(4)) : OBJECT;
		}
		boolean measured = !dbaseThree && header.capacity() == ENTRY_HEADER && header.getInt(0) == DBASE_FOUR;
		return measured ? text(at + ENTRY_HEADER, header.order(ByteOrder.LITTLE_ENDIAN).getInt(4) - ENTRY_HEADER) : ended(at);
	}

	private Entry text(long at, int length) throws IOException {
		return length < 0 || length > LONGEST || length > size - at ? DAMAGED : new Entry(Kind.TEXT, bytes(at, length));
	}

	/** A text without a length goes on to a sign for its end. */
	private Entry ended(long at) throws IOException {
		for (int length = DBASE_BLOCK;; length *= 4) {
			byte[] read = bytes(at, (int) Math.min(length, size - at));
			for (int i = 0; i < read.length; i++) {
				if (read[i] == END) {
					return new Entry(Kind.TEXT, Arrays.copyOf(read, i));
				}
			}
			if (read.length < length || length > LONGEST) {
				return DAMAGED;
			}
		}
	}

	private byte[] bytes(long at, int length) throws IOException {
		allowed -= length;
		if (allowed < 0) {
			throw new Unpacked.Bomb();
		}
		ByteBuffer target = ByteBuffer.allocate(length);
		while (target.hasRemaining() && file.read(target, at + target.position()) >= 0) {
			// a channel may read less than it is asked for
		}
		return target.array();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
