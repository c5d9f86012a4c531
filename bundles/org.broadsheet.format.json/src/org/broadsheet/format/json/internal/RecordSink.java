// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.List;

import org.broadsheet.format.json.internal.ValueReader.Duplicate;

/** Is told what a source holds, in its order. */
interface RecordSink {

	/**
	 * One record.
	 *
	 * @param line       where it begins, from 1
	 * @param duplicates keys it has more than once
	 * @return whether more is wanted
	 */
	boolean record(JsonValue value, long line, List<Duplicate> duplicates) throws IOException;

	/** A line that is no JSON and was passed over. */
	void brokenLine(long line, String text, String reason);

	/** The source is no JSON from a line on. */
	void brokenFrom(long line, String reason);

	/** The coordinate system that the source names. */
	default void coordinateSystem(String name) {
		// of no interest where no geometries are expected
	}
}
