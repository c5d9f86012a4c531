// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalHost;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Runs the embedded portal for the command line. */
@Component
public final class LocalPortalHost implements PortalHost {
	/** A portal that was started here. */
	private record Started(PortalServer server) implements Running {
		@Override
		public URI address() {
			return server.uri();
		}

		@Override
		public Optional<Credentials> newOwner() {
			return server.newOwner().filter(OwnerCredentials::generated)
					.map(owner -> new Credentials(owner.user(), owner.password()));
		}

		@Override
		public void close() {
			server.stop();
		}
	}

	@Override
	public Running serve(Path data, int port, Optional<Credentials> owner) throws IOException {
		try {
			return new Started(PortalServer.start(new PortalConfig(data, port, owner)));
		} catch (PortalException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public void addUser(Path data, String user, String email, String role, String password) throws IOException {
		Role known = Role.of(role)
				.orElseThrow(() -> new RefusedException(NLS.bind(Messages.LocalPortalHost_role, role)));
		try {
			Accounts.add(data, user, email, known, password);
		} catch (PortalException e) {
			throw new RefusedException(e.getMessage());
		}
	}
}
