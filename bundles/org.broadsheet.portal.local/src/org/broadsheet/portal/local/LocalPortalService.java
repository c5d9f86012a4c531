// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * "This computer": the embedded portal of the workbench. It starts when somebody first speaks to it; when another
 * process runs the same data folder already, that one is used.
 */
@Component(service = { PortalSiteProvider.class, LocalPortalService.class })
public final class LocalPortalService implements PortalSiteProvider {
	/** The property that names the data folder. */
	public static final String DATA = "broadsheet.portal.data";
	private static final String ID = "local";
	private static final String CONNECTOR = "socrata";
	private static final String KEY_NAME = "Broadsheet workbench";

	private final Path dataFolder;
	private PortalServer server;

	/** Takes the data folder from the property {@value #DATA}, by default a folder of the user's home. */
	@Activate
	public LocalPortalService(BundleContext context) {
		this(folder(context.getProperty(DATA)));
	}

	/** A portal on the given data folder. */
	public LocalPortalService(Path dataFolder) {
		this.dataFolder = dataFolder;
	}

	private static Path folder(String named) {
		return named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".broadsheet", "portal")
				: Path.of(named.strip());
	}

	@Override
	public PortalSite site() throws IOException {
		return new PortalSite(ID, Messages.LocalPortalService_label, address(), CONNECTOR);
	}

	/** Where everything of this portal is kept. */
	public Path dataFolder() {
		return dataFolder;
	}

	/** Starts the portal unless it runs, and returns its root address. */
	public synchronized URI address() throws IOException {
		if (server == null) {
			Optional<URI> elsewhere = PortalServer.running(dataFolder);
			if (elsewhere.isPresent()) {
				return elsewhere.get();
			}
			try {
				server = PortalServer.start(new PortalConfig(dataFolder));
			} catch (PortalException e) {
				throw new IOException(e.getMessage(), e);
			}
		}
		return server.uri();
	}

	/** The owner made at the first start, or else a new API key of the owner: whoever runs the portal may sign in. */
	@Override
	public synchronized Optional<Credentials> firstCredentials() throws IOException {
		address();
		Optional<OwnerCredentials> made = server == null ? Optional.empty() : server.newOwner();
		if (made.isPresent()) {
			return made.map(owner -> new Credentials(owner.user(), owner.password()));
		}
		return Accounts.ownerKey(dataFolder, KEY_NAME).map(key -> new Credentials(key.key().id(), key.secret()));
	}

	@Deactivate
	public synchronized void stop() {
		if (server != null) {
			server.stop();
			server = null;
		}
	}
}
