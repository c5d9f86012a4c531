// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.Services;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.OriginSecrets;
import org.broadsheet.core.origins.Origins;
import org.broadsheet.core.origins.Origins.Place;
import org.eclipse.osgi.util.NLS;

/** Finds the places that arguments name, and their secrets: in the environment, else in secure storage. */
final class Fetching {

	/** Environment variable with the password of a database. */
	static final String PASSWORD = "BROADSHEET_DATABASE_PASSWORD";

	private static final String USER = "user";
	private static final String QUERY = "query";

	private Fetching() {
	}

	/** The place that an argument names; empty when it is a file. */
	static Optional<Place> place(Services services, String argument, Map<String, String> limits) throws IOException {
		Optional<Place> place = Origins.find(services.origins(), argument);
		return place.isPresent() ? Optional.of(with(place.get(), limits)) : place;
	}

	/** A query to a database. */
	static Place query(Services services, String database, String user, Path file, Map<String, String> limits) throws IOException {
		Place place = Origins.find(services.origins(), database).filter(found -> keys(found).contains(QUERY)).orElseThrow(() -> new RefusedException(NLS.bind(Messages.ImportCommand_noPlace, database)));
		Map<String, String> values = new TreeMap<>(limits);
		values.put(QUERY, text(file));
		if (user != null) {
			values.put(USER, user);
		}
		return with(place, values);
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ImportCommand_queryFile, file), e);
		}
	}

	/** The same place with more decided about it. */
	static Place with(Place place, Map<String, String> more) throws IOException {
		for (String key : more.keySet()) {
			if (!keys(place).contains(key)) {
				throw new RefusedException(NLS.bind(Messages.ImportCommand_noField, new Object[] { key, place.origin().label(), String.join(", ", keys(place)) }));
			}
		}
		Map<String, String> values = new TreeMap<>(place.values());
		values.putAll(more);
		return new Place(place.origin(), values);
	}

	private static List<String> keys(Place place) {
		return place.origin().fields().stream().filter(field -> field.kind() != OriginField.Kind.SECRET).map(OriginField::key).toList();
	}

	/** The secret of a place; empty when it needs none or none is known. */
	static String secret(Place place) throws IOException {
		String given = System.getenv(PASSWORD);
		Optional<String> account = place.origin().account(place.values());
		if (account.isEmpty()) {
			return "";
		}
		return given != null && !given.isEmpty() ? given : new OriginSecrets().load(account.get()).orElse("");
	}
}
