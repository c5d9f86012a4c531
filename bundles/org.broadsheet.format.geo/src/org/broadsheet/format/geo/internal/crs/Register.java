// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The register of EPSG, a file with a line for each code. It is read here, as the library looks for it in its own bundle only. */
final class Register {

	private static final String FILE = "/proj4/nad/epsg";

	private Register() {
	}

	/** Parameters of PROJ for a code; empty when there is no such code. */
	static Optional<String> find(String code) {
		String begin = "<" + code + ">";
		try (InputStream in = Register.class.getResourceAsStream(FILE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> line.startsWith(begin)).findFirst().map(line -> line.substring(begin.length()).replace("<>", "").strip());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
