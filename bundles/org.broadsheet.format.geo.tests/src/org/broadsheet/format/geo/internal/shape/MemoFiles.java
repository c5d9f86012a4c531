// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes memo files with their tables, as other programs do. */
enum MemoFiles {

	DBASE_THREE(".dbt", 0x83, 512), DBASE_FOUR(".dbt", 0x8b, 1024), FOXPRO(".fpt", 0xf5, 64), VISUAL_FOXPRO(".fpt", 0x30, 33);

	final String ending;
	private final int version;
	private final int block;

	MemoFiles(String ending, int version, int block) {
		this.ending = ending;
		this.version = version;
		this.block = block;
	}

	/** A file with its entries, and the block each begins at; 0 for one that is empty. */
	record Written(byte[] bytes, List<Integer> blocks) {
	}

	Written write(Charset charset, String... texts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(header().array());
		List<Integer> blocks = new ArrayList<>();
		for (String text : texts) {
			byte[] bytes = text.getBytes(charset);
			blocks.add(bytes.length == 0 ? 0 : out.size() / block);
			if (bytes.length > 0) {
				out.write(entry(bytes));
				out.write(new byte[(block - out.size() % block) % block]);
			}
		}
		return new Written(out.toByteArray(), blocks);
	}

	private ByteBuffer header() {
		ByteBuffer header = ByteBuffer.allocate(Math.ceilDiv(512, block) * block);
		return switch (this) {
		case DBASE_THREE -> header.put(16, (byte) 3);
		case DBASE_FOUR -> header.order(ByteOrder.LITTLE_ENDIAN).putShort(20, (short) block);
		case FOXPRO, VISUAL_FOXPRO -> header.putShort(6, (short) block);
		};
	}

	private byte[] entry(byte[] text) {
		ByteBuffer entry = ByteBuffer.allocate(text.length + 8);
		return switch (this) {
		case DBASE_THREE -> entry.put(text).put((byte) 0x1a).put((byte) 0x1a).array();
		case DBASE_FOUR -> entry.putInt(0xffff0800).order(ByteOrder.LITTLE_ENDIAN).putInt(text.length + 8).put(text).array();
		case FOXPRO, VISUAL_FOXPRO -> entry.putInt(1).putInt(text.length).put(text).array();
		};
	}

	/** A table with the columns ID and NOTE, whose notes stand at these blocks. */
	byte[] table(int mark, List<Integer> blocks) throws IOException {
		int width = this == VISUAL_FOXPRO ? 4 : 10;
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			rows.add(List.of(String.valueOf(i + 1), pointer(width, blocks.get(i))));
		}
		byte[] table = ShapeZip.table(mark, StandardCharsets.ISO_8859_1, List.of("ID:N:4", "NOTE:M:" + width), rows);
		table[0] = (byte) version;
		return table;
	}

	private static String pointer(int width, int block) {
		byte[] binary = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(block).array();
		return width == 4 ? new String(binary, StandardCharsets.ISO_8859_1) : block == 0 ? "" : "%10d".formatted(block);
	}

	/** An archive of one layer without geometries. */
	ShapeZip zip(int mark, List<Integer> blocks) throws IOException {
		byte[][] none = new byte[blocks.size()][];
		Arrays.fill(none, ShapeZip.none());
		return new ShapeZip().part("Notes.shp", ShapeZip.shapes(0, none)).part("Notes.DBF", table(mark, blocks));
	}
}
