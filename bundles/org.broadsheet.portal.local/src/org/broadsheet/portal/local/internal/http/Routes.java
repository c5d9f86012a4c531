// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses the portal answers, in the order in which they are tried. */
public final class Routes {
	/** A route with the values of its variables. */
	record Match(Route route, Map<String, String> values) {
	}

	private final List<Route> routes = new ArrayList<>();

	public Routes get(String pattern, Route.Handling handling) {
		return add("GET", pattern, handling);
	}

	public Routes post(String pattern, Route.Handling handling) {
		return add("POST", pattern, handling);
	}

	public Routes put(String pattern, Route.Handling handling) {
		return add("PUT", pattern, handling);
	}

	public Routes patch(String pattern, Route.Handling handling) {
		return add("PATCH", pattern, handling);
	}

	public Routes delete(String pattern, Route.Handling handling) {
		return add("DELETE", pattern, handling);
	}

	private Routes add(String method, String pattern, Route.Handling handling) {
		routes.add(Route.of(method, pattern, handling));
		return this;
	}

	Optional<Match> find(String method, List<String> path) {
		for (Route route : routes) {
			if (route.method().equals(method)) {
				Optional<Map<String, String>> values = route.match(path);
				if (values.isPresent()) {
					return Optional.of(new Match(route, values.get()));
				}
			}
		}
		return Optional.empty();
	}

	boolean knows(List<String> path) {
		return routes.stream().anyMatch(route -> route.match(path).isPresent());
	}
}
