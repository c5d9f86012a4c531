// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.OriginField.Kind;
import org.broadsheet.core.origins.Watched;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Files at an address on the public web. */
@Component(service = DataOrigin.class)
public final class WebOrigin implements DataOrigin {

	static final String ADDRESS = "address";
	static final String MEGABYTES = "megabytes";
	static final String MINUTES = "minutes";

	private static final OriginField ADDRESS_FIELD = new OriginField(ADDRESS, Messages.WebOrigin_address, Messages.WebOrigin_addressHelp, Kind.TEXT, "", true);
	private static final OriginField MEGABYTES_FIELD = new OriginField(MEGABYTES, Messages.WebOrigin_megabytes, "", Kind.NUMBER, "4000", false);
	private static final OriginField MINUTES_FIELD = new OriginField(MINUTES, Messages.WebOrigin_minutes, "", Kind.NUMBER, "30", false);

	private final Reach reach;
	private final boolean plain;
	private final Optional<SslContextFactory.Client> trust;

	/** Takes files from the public internet by https. */
	@Activate
	public WebOrigin() {
		this(Reach.PUBLIC, false, Optional.empty());
	}

	/**
	 * Takes files from where it may.
	 *
	 * @param plain whether http is permitted beside https
	 * @param trust whose certificates are trusted, if not those that the platform trusts
	 */
	WebOrigin(Reach reach, boolean plain, Optional<SslContextFactory.Client> trust) {
		this.reach = reach;
		this.plain = plain;
		this.trust = trust;
	}

	@Override
	public String id() {
		return "web";
	}

	@Override
	public String label() {
		return Messages.WebOrigin_label;
	}

	@Override
	public String description() {
		return Messages.WebOrigin_description;
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public List<OriginField> fields() {
		return List.of(ADDRESS_FIELD, MEGABYTES_FIELD, MINUTES_FIELD);
	}

	@Override
	public Map<String, String> problems(Map<String, String> values) {
		Map<String, String> problems = new TreeMap<>();
		try {
			WebAddress.of(values.getOrDefault(ADDRESS, ""), plain);
		} catch (OriginException e) {
			problems.put(ADDRESS, values.getOrDefault(ADDRESS, "").isBlank() ? Messages.WebOrigin_noAddress : e.getMessage());
		}
		for (String key : List.of(MEGABYTES, MINUTES)) {
			String value = values.getOrDefault(key, "").strip();
			if (!value.isEmpty() && !value.matches("0*[1-9]\\d{0,6}")) {
				problems.put(key, NLS.bind(Messages.WebOrigin_number, value));
			}
		}
		return problems;
	}

	@Override
	public Optional<Map<String, String>> recognize(String text) {
		return text.strip().matches("(?i)https?://\\S*") ? Optional.of(Map.of(ADDRESS, text.strip())) : Optional.empty();
	}

	@Override
	public Optional<String> account(Map<String, String> values) {
		return Optional.empty();
	}

	@Override
	public Map<String, String> keepable(Map<String, String> values) {
		Map<String, String> kept = new TreeMap<>(values);
		try {
			kept.put(ADDRESS, WebAddress.of(values.getOrDefault(ADDRESS, ""), plain).kept());
		} catch (OriginException e) {
			kept.remove(ADDRESS);
		}
		return kept;
	}

	@Override
	public Fetched fetch(FetchRequest request, IProgressMonitor monitor) throws IOException {
		for (Map.Entry<String, String> problem : problems(request.values()).entrySet()) {
			throw new OriginException(problem.getKey(), problem.getValue());
		}
		WebAddress address = WebAddress.of(request.value(ADDRESS_FIELD), plain);
		Limits limits = new Limits(Long.parseLong(request.value(MEGABYTES_FIELD)) * 1_000_000, Duration.ofMinutes(Long.parseLong(request.value(MINUTES_FIELD))));
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.WebOrigin_task, address.uri().getHost()), 100);
		Path taken = Files.createTempFile(request.folder(), "download", ".part");
		try (Client client = new Client(address.uri(), reach, trust)) {
			Download download = new Download(client, plain, limits, progress);
			Answer answer = Watched.run("download", () -> download.take(address, taken), download::stop, monitor);
			Path file = Files.move(taken, request.folder().resolve(answer.name()), StandardCopyOption.REPLACE_EXISTING);
			return new Fetched(file, address.kept(), options(answer), notes(address));
		} finally {
			Files.deleteIfExists(taken);
		}
	}

	private static Map<String, String> options(Answer answer) {
		Map<String, String> options = new HashMap<>();
		answer.charset().ifPresent(charset -> options.put("encoding", charset));
		return options;
	}

	private static List<String> notes(WebAddress address) {
		List<String> notes = new ArrayList<>();
		if (!address.secrets().isEmpty()) {
			notes.add(NLS.bind(Messages.WebOrigin_secret, String.join(", ", address.secrets())));
		}
		return notes;
	}
}
