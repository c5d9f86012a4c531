// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalHost;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Runs the embedded portal on its own, for the command line. */
@Component
public final class LocalPortalHost implements PortalHost {

	@Override
	public Running serve(Path data, int port, Optional<Credentials> owner) throws IOException {
		Map<String, String> environment = owner.map(given -> Map.of("BROADSHEET_OWNER", given.user(), "BROADSHEET_OWNER_PASSWORD", given.secret())).orElse(Map.of());
		try {
			return new Server(PortalServer.start(new PortalConfig(data, port), environment));
		} catch (PortalException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public void addUser(Path data, String user, String email, String role, String password) throws IOException {
		Role wanted = Role.of(role).orElseThrow(() -> new RefusedException(NLS.bind(Messages.LocalPortalHost_role, role)));
		try {
			Accounts.add(data, user, email, wanted, password);
		} catch (PortalException e) {
			throw new RefusedException(e.getMessage());
		}
	}

	private record Server(PortalServer server) implements Running {

		@Override
		public URI address() {
			return server.uri();
		}

		@Override
		public Optional<Credentials> newOwner() {
			return server.newOwner().filter(OwnerCredentials::generated).map(owner -> new Credentials(owner.user(), owner.password()));
		}

		@Override
		public void close() {
			server.close();
		}
	}
}
