// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of an answer as they come. */
public final class Download implements AutoCloseable {

	private final InputStream in;
	private final Watch watch;

	Download(InputStream in, Watch watch) {
		this.in = in;
		this.watch = watch;
	}

	/** The bytes; fails when the connection breaks, also when the answer is shorter than announced. */
	public InputStream stream() {
		return in;
	}

	@Override
	public void close() throws IOException {
		watch.close();
		in.close();
	}
}
