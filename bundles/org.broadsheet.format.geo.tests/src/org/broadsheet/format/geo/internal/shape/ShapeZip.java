// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes shapefiles into archives, as other programs do. */
final class ShapeZip {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** Adds a part as it is. */
	ShapeZip part(String name, byte[] bytes) {
		parts.put(name, bytes);
		return this;
	}

	ShapeZip part(String name, String text) {
		return part(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Path write(Path file) throws IOException {
		return Files.write(file, bytes());
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	/** A file of geometries with these contents. */
	static byte[] shapes(int type, byte[]... contents) {
		int length = 100 + Arrays.stream(contents).mapToInt(content -> content.length + 8).sum();
		ByteBuffer out = ByteBuffer.allocate(length);
		out.putInt(0, Shapes.MAGIC).putInt(24, length / 2);
		out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type).position(100).order(ByteOrder.BIG_ENDIAN);
		for (int i = 0; i < contents.length; i++) {
			out.putInt(i + 1).putInt(contents[i].length / 2).put(contents[i]);
		}
		return out.array();
	}

	static byte[] none() {
		return new byte[4];
	}

	static byte[] point(int type, double... values) {
		ByteBuffer out = ByteBuffer.allocate(4 + values.length * 8).order(ByteOrder.LITTLE_ENDIAN).putInt(type);
		for (double value : values) {
			out.putDouble(value);
		}
		return out.array();
	}

	/** Lines or rings, each x, y, x, y ... */
	static byte[] parts(int type, double[]... parts) {
		int points = Arrays.stream(parts).mapToInt(part -> part.length / 2).sum();
		ByteBuffer out = ByteBuffer.allocate(44 + parts.length * 4 + points * 16).order(ByteOrder.LITTLE_ENDIAN).putInt(type);
		out.position(36).putInt(parts.length).putInt(points);
		int first = 0;
		for (double[] part : parts) {
			out.putInt(first);
			first += part.length / 2;
		}
		for (double[] part : parts) {
			for (double value : part) {
				out.putDouble(value);
			}
		}
		return out.array();
	}

	/** A table of attributes. A field is NAME:TYPE:LENGTH; a row that begins with * is a deleted one. */
	static byte[] table(int mark, Charset charset, List<String> fields, List<List<String>> rows) throws IOException {
		int rowLength = 1 + fields.stream().mapToInt(field -> Integer.parseInt(field.split(":")[2])).sum();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteBuffer header = ByteBuffer.allocate(32 + fields.size() * 32 + 1).order(ByteOrder.LITTLE_ENDIAN);
		header.put(0, (byte) 3).putInt(4, rows.size()).putShort(8, (short) header.capacity()).putShort(10, (short) rowLength).put(29, (byte) mark);
		for (int i = 0; i < fields.size(); i++) {
			String[] field = fields.get(i).split(":");
			byte[] name = field[0].getBytes(charset);
			header.position(32 + i * 32).put(name, 0, Math.min(11, name.length));
			header.put(32 + i * 32 + 11, (byte) field[1].charAt(0)).put(32 + i * 32 + 16, (byte) Integer.parseInt(field[2]));
		}
		header.put(header.capacity() - 1, (byte) 13);
		out.write(header.array());
		for (List<String> row : rows) {
			boolean deleted = row.size() > fields.size();
			out.write(deleted ? '*' : ' ');
			for (int c = 0; c < fields.size(); c++) {
				byte[] cell = new byte[Integer.parseInt(fields.get(c).split(":")[2])];
				Arrays.fill(cell, (byte) ' ');
				byte[] text = row.get(c).getBytes(charset);
				System.arraycopy(text, 0, cell, 0, Math.min(cell.length, text.length));
				out.write(cell);
			}
		}
		out.write(0x1a);
		return out.toByteArray();
	}
}
