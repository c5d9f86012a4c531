// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.portal.local.Accounts;
import org.broadsheet.portal.local.OwnerCredentials;
import org.broadsheet.portal.local.PortalConfig;
import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.PortalServer;
import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.socrata.internal.http.Timings;

/** The portal that comes with Broadsheet, in a folder of its own, with a publisher and a reviewer. */
final class RunningPortal implements AutoCloseable {

	/** Hardly waits. */
	static final Timings QUICK = new Timings(0.002, Duration.ofSeconds(5), Duration.ofSeconds(10));
	static final Credentials PUBLISHER = new Credentials("pat", "publish \u00e9verything");
	static final Credentials REVIEWER = new Credentials("robin", "review everything");

	private final Path folder;
	private final PortalServer server;

	RunningPortal() throws IOException, PortalException {
		folder = Files.createTempDirectory("portal");
		server = PortalServer.start(new PortalConfig(folder, 0));
		Accounts.add(folder, PUBLISHER.user(), "pat@example.org", Role.PUBLISHER, PUBLISHER.secret());
		Accounts.add(folder, REVIEWER.user(), "robin@example.org", Role.REVIEWER, REVIEWER.secret());
	}

	URI address() {
		return server.uri();
	}

	PortalSite site() {
		return site(address());
	}

	static PortalSite site(URI address) {
		return new PortalSite("local", "This computer", address, "socrata");
	}

	Credentials administrator() {
		OwnerCredentials owner = server.newOwner().orElseThrow();
		return new Credentials(owner.user(), owner.password());
	}

	@Override
	public void close() throws IOException {
		server.close();
		List<Path> files;
		try (Stream<Path> found = Files.walk(folder)) {
			files = found.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
	}
}
