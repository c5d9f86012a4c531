// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Data as one short text that can stand in a step: compressed, then in Base64. */
final class Packed {

	/** Writes what is to be packed. */
	@FunctionalInterface
	interface Writer {
		void to(DataOutputStream out) throws IOException;
	}

	/** Reads what was packed, in the same order. */
	@FunctionalInterface
	interface Reader<T> {
		T from(DataInputStream in) throws IOException;
	}

	private Packed() {
	}

	static String of(Writer writer) {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
			writer.to(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	/** Fails when the text was not packed here. */
	static <T> T read(String packed, Reader<T> reader) {
		try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed.getBytes(StandardCharsets.US_ASCII)))))) {
			return reader.from(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
