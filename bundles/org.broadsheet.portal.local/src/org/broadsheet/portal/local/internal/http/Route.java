// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One address pattern, such as {@code /api/views/{id}}; a trailing {@code *} takes the rest of the path. */
public record Route(String method, List<String> pattern, Handling handling) {
	/** Answers a request. */
	@FunctionalInterface
	public interface Handling {
		void handle(Exchange exchange) throws IOException;
	}

	static Route of(String method, String pattern, Handling handling) {
		return new Route(method, split(pattern), handling);
	}

	static List<String> split(String path) {
		return List.of(path.substring(1).split("/", -1));
	}

	/** The values of the pattern's variables, or empty when the path does not fit. */
	Optional<Map<String, String>> match(List<String> path) {
		boolean open = pattern.getLast().equals("*");
		if (open ? path.size() < pattern.size() : path.size() != pattern.size()) {
			return Optional.empty();
		}
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < pattern.size() - (open ? 1 : 0); i++) {
			String expected = pattern.get(i);
			if (expected.startsWith("{")) {
				values.put(expected.substring(1, expected.length() - 1), path.get(i));
			} else if (!expected.equals(path.get(i))) {
				return Optional.empty();
			}
		}
		return Optional.of(values);
	}
}
