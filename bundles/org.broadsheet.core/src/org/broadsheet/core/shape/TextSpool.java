// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.store.RowSink;

/** Texts by row put aside in a file, to be taken up again in the same order. Write first, then call {@link #rewind}, then read. */
public final class TextSpool implements RowSink, AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path file;
	private DataOutputStream out;
	private DataInputStream in;

	/** An empty spool in a file, which is deleted in the end. */
	public TextSpool(Path file) throws IOException {
		this.file = file;
		this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
	}

	@Override
	public void row(long row, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/** Ends writing, and begins to read. */
	public void rewind() throws IOException {
		out.close();
		in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
	}

	/** The text of the next row. */
	String next() throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		out.close();
		if (in != null) {
			in.close();
		}
		Files.deleteIfExists(file);
	}
}
