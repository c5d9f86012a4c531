// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.UserFolder;
import org.broadsheet.core.imports.FileNames;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.OriginField.Kind;
import org.broadsheet.core.origins.Watched;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Results of a query to a database, by JDBC. */
@Component(service = DataOrigin.class)
public final class DatabaseOrigin implements DataOrigin {

	static final String ADDRESS = "address";
	static final String USER = "user";
	static final String PASSWORD = "password";
	static final String QUERY = "query";
	static final String ROWS = "rows";
	static final String MINUTES = "minutes";

	private static final int SAMPLE = 100;
	private static final OriginField ADDRESS_FIELD = new OriginField(ADDRESS, Messages.DatabaseOrigin_address, Messages.DatabaseOrigin_addressHelp, Kind.TEXT, "", true);
	private static final OriginField USER_FIELD = new OriginField(USER, Messages.DatabaseOrigin_user, "", Kind.TEXT, "", false);
	private static final OriginField PASSWORD_FIELD = new OriginField(PASSWORD, Messages.DatabaseOrigin_password, Messages.DatabaseOrigin_passwordHelp, Kind.SECRET, "", false);
	private static final OriginField QUERY_FIELD = new OriginField(QUERY, Messages.DatabaseOrigin_query, Messages.DatabaseOrigin_queryHelp, Kind.LONG_TEXT, "", true);
	private static final OriginField ROWS_FIELD = new OriginField(ROWS, Messages.DatabaseOrigin_rows, "", Kind.NUMBER, "5000000", false);
	private static final OriginField MINUTES_FIELD = new OriginField(MINUTES, Messages.DatabaseOrigin_minutes, "", Kind.NUMBER, "10", false);
	/** How the file is written, so that nothing has to be guessed. */
	private static final Map<String, String> OPTIONS = Map.of("encoding", "UTF-8", "separator", ",", "quote", "\"", "escape", "doubled", "comment", "none", "skipRows", "0",
			"headerRows", "1");

	private final Path drivers;

	/** Uses the drivers in the folder of the user. */
	@Activate
	public DatabaseOrigin() {
		this(UserFolder.path().resolve("drivers"));
	}

	DatabaseOrigin(Path drivers) {
		this.drivers = drivers;
	}

	@Override
	public String id() {
		return "database";
	}

	@Override
	public String label() {
		return Messages.DatabaseOrigin_label;
	}

	@Override
	public String description() {
		return NLS.bind(Messages.DatabaseOrigin_description, drivers);
	}

	@Override
	public int rank() {
		return 20;
	}

	@Override
	public List<OriginField> fields() {
		return List.of(ADDRESS_FIELD, USER_FIELD, PASSWORD_FIELD, QUERY_FIELD, ROWS_FIELD, MINUTES_FIELD);
	}

	@Override
	public Map<String, String> problems(Map<String, String> values) {
		Map<String, String> problems = new TreeMap<>();
		JdbcAddress.problem(values.getOrDefault(ADDRESS, "").strip()).ifPresent(problem -> problems.put(ADDRESS, problem));
		if (values.getOrDefault(QUERY, "").isBlank()) {
			problems.put(QUERY, Messages.DatabaseOrigin_noQuery);
		}
		for (String key : List.of(ROWS, MINUTES)) {
			String value = values.getOrDefault(key, "").strip();
			if (!value.isEmpty() && !value.matches(key.equals(ROWS) ? "0*[1-9]\\d{0,8}" : "0*[1-9]\\d{0,3}")) {
				problems.put(key, NLS.bind(Messages.DatabaseOrigin_number, value));
			}
		}
		return problems;
	}

	@Override
	public Optional<Map<String, String>> recognize(String text) {
		return Recipe.of(text).map(Recipe::values);
	}

	@Override
	public Optional<String> account(Map<String, String> values) {
		String user = values.getOrDefault(USER, "").strip();
		return user.isEmpty() ? Optional.empty() : Optional.of(values.getOrDefault(ADDRESS, "").strip() + " " + user);
	}

	@Override
	public boolean samples() {
		return true;
	}

	@Override
	public Fetched fetch(FetchRequest request, IProgressMonitor monitor) throws IOException {
		for (Map.Entry<String, String> problem : problems(request.values()).entrySet()) {
			throw new OriginException(problem.getKey(), problem.getValue());
		}
		String address = request.value(ADDRESS_FIELD);
		long rows = Long.parseLong(request.value(ROWS_FIELD));
		Query query = new Query(address, request.value(QUERY_FIELD), request.sample() ? Math.min(SAMPLE, rows) : rows, Integer.parseInt(request.value(MINUTES_FIELD)) * 60);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.DatabaseOrigin_task, 1000);
		Path file = request.folder().resolve(FileNames.safe(JdbcAddress.database(address) + " query.csv"));
		boolean done = false;
		try (Drivers found = new Drivers(drivers)) {
			Driver driver = found.find(address);
			List<String> notes = Watched.run("database query", () -> query.run(driver, request.value(USER_FIELD), request.secret(), file, progress), query::stop, monitor);
			done = true;
			return new Fetched(file, new Recipe(request.values()).text(), OPTIONS, request.sample() ? List.of() : notes);
		} finally {
			if (!done) {
				Files.deleteIfExists(file);
			}
		}
	}

	static String number(long count) {
		return Thousands.of(count);
	}
}
