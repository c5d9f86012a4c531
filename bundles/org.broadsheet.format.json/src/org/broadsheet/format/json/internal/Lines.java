// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Reads records that stand on a line each; a line that is none does not hinder the next. */
final class Lines {

	private static final int SHOWN = 200;
	private static final char RECORD_SEPARATOR = '\u001e';

	private final Reader in;
	private final RecordSink sink;
	private final char[] block = new char[1 << 16];
	private char[] line = new char[1 << 12];
	private int length;
	private boolean tooLong;
	private long number = 1;

	private Lines(Reader in, RecordSink sink) {
		this.in = in;
		this.sink = sink;
	}

	static void read(Reader in, RecordSink sink) throws IOException {
		new Lines(in, sink).read();
	}

	private void read() throws IOException {
		boolean more = true;
		boolean afterReturn = false;
		for (int count = in.read(block); more && count >= 0; count = in.read(block)) {
			for (int i = 0; more && i < count; i++) {
				char c = block[i];
				if (c == '\n' && afterReturn) {
					afterReturn = false;
				} else if (c == '\n' || c == '\r') {
					more = end();
					afterReturn = c == '\r';
				} else {
					afterReturn = false;
					add(c);
				}
			}
		}
		if (more) {
			end();
		}
	}

	private void add(char c) {
		if (length == line.length && !tooLong) {
			tooLong = length >= JsonLimits.RECORD;
			line = tooLong ? line : Arrays.copyOf(line, Math.min(length * 2, JsonLimits.RECORD));
		}
		if (!tooLong && (length > 0 || c != RECORD_SEPARATOR)) {
			line[length++] = c;
		}
	}

	private boolean end() throws IOException {
		boolean more = true;
		if (tooLong) {
			broken(NLS.bind(Messages.JsonFailures_record, JsonLimits.RECORD));
		} else if (!blank()) {
			more = record();
		}
		if (line.length > 1 << 20) {
			line = new char[1 << 12];
		}
		length = 0;
		tooLong = false;
		number++;
		return more;
	}

	private boolean record() throws IOException {
		JsonValue value;
		ValueReader values;
		try (JsonParser parser = JsonLimits.parser(line, length)) {
			parser.nextToken();
			values = new ValueReader(parser);
			value = values.record();
			if (parser.nextToken() != null) {
				broken(Messages.Lines_more);
				return true;
			}
		} catch (JsonProcessingException e) {
			broken(JsonFailures.reason(e));
			return true;
		}
		return sink.record(value, number, values.duplicates());
	}

	private boolean blank() {
		for (int i = 0; i < length; i++) {
			if (line[i] > ' ') {
				return false;
			}
		}
		return true;
	}

	private void broken(String reason) {
		sink.brokenLine(number, new String(line, 0, Math.min(length, SHOWN)), reason);
	}
}
