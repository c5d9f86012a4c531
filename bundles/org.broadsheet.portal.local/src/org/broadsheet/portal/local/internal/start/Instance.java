// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.http.Routes;

/**
 * One run of a portal, written down in its data folder: where it answers, and a token by which one can tell that it is
 * this portal that answers there and not another program that got the port later.
 */
public record Instance(URI address, String token) {
	private static final String FILE = "portal.address";
	private static final String PATH = "/api/broadsheet/instance";
	private static final int TIMEOUT_MILLIS = 3_000;
	private static final int MAX_ANSWER = 200;

	/** What the last run wrote down. */
	public static Optional<Instance> read(Path folder) {
		try {
			Path file = folder.resolve(FILE);
			List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
			return lines.size() == 2 ? Optional.of(new Instance(URI.create(lines.get(0)), lines.get(1)))
					: Optional.empty();
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	public void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE), address + "\n" + token + "\n");
	}

	/** Lets a portal answer with the token of this run. */
	public static void register(Routes routes, String token) {
		routes.get(PATH, exchange -> exchange.text(200, "text/plain; charset=utf-8", token));
	}

	/** Whether this run answers now. */
	public boolean answers() {
		try {
			HttpURLConnection connection = (HttpURLConnection) address.resolve(PATH).toURL().openConnection();
			connection.setConnectTimeout(TIMEOUT_MILLIS);
			connection.setReadTimeout(TIMEOUT_MILLIS);
			try (InputStream input = connection.getInputStream()) {
				return new String(input.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8).equals(token);
			} finally {
				connection.disconnect();
			}
		} catch (IOException e) {
			return false;
		}
	}
}
