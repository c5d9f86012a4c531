// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.SignIn;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.core.Catalog;
import org.broadsheet.portal.local.internal.core.CoreApi;
import org.broadsheet.portal.local.internal.core.Licenses;
import org.broadsheet.portal.local.internal.data.Folder;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.StorageException;
import org.broadsheet.portal.local.internal.http.Dispatcher;
import org.broadsheet.portal.local.internal.http.FailurePage;
import org.broadsheet.portal.local.internal.http.HttpServer;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.publishing.PublishingApi;
import org.broadsheet.portal.local.internal.soda.ResourceApi;
import org.broadsheet.portal.local.internal.start.FirstOwner;
import org.broadsheet.portal.local.internal.start.FolderLock;
import org.broadsheet.portal.local.internal.start.Instance;
import org.broadsheet.portal.local.internal.web.WebPages;
import org.broadsheet.portal.local.internal.work.Cleaning;
import org.broadsheet.portal.local.internal.work.Counting;
import org.broadsheet.portal.local.internal.work.Ingesting;
import org.broadsheet.portal.local.internal.work.Publishing;
import org.broadsheet.portal.local.internal.work.Worker;
import org.eclipse.osgi.util.NLS;

/** A running portal. It listens at the loopback address only, and one process at a time can run one data folder. */
public final class PortalServer implements AutoCloseable {
	private static final int TOKEN_LENGTH = 32;

	private final String token = new Ids().token(TOKEN_LENGTH);
	private final FolderLock lock;
	private final Database database;
	private final Worker worker;
	private final HttpServer http;
	private final Optional<OwnerCredentials> newOwner;

	private PortalServer(FolderLock lock, PortalConfig config, Map<String, String> environment)
			throws IOException, PortalException {
		this.lock = lock;
		this.database = Database.open(config.dataFolder());
		this.worker = new Worker();
		Stores stores = Stores.of(database, new Folder(config.dataFolder()).prepared());
		this.newOwner = FirstOwner.ensure(stores.users(), config.owner(), environment);
		this.http = new HttpServer(dispatcher(stores));
	}

	private Dispatcher dispatcher(Stores stores) throws IOException {
		Ingesting ingesting = new Ingesting(stores, worker);
		Counting counting = new Counting(stores, worker);
		Publishing publishing = new Publishing(stores, worker);
		publishing.endUnfinished();
		Cleaning.run(stores);
		ingesting.resume();
		counting.resume();
		Routes routes = new Routes();
		Instance.register(routes, token);
		Access access = new Access(stores);
		Licenses licenses = Licenses.load();
		Catalog catalog = new Catalog(stores);
		SignIn signIn = new SignIn(stores.users(), stores.keys());
		PublishingApi.register(routes, stores, access, ingesting, counting, publishing);
		CoreApi.register(routes, stores, access, licenses, catalog);
		ResourceApi resources = new ResourceApi(stores, access);
		resources.register(routes);
		WebPages.register(routes, stores, access, licenses, catalog, resources, signIn);
		return new Dispatcher(routes, signIn, stores.users(), stores.sessions(), new FailurePage(WebPages::failure));
	}

	/**
	 * Starts a portal.
	 *
	 * @throws PortalException when the folder is in use or cannot be used, or the port is taken
	 */
	public static PortalServer start(PortalConfig config) throws PortalException {
		return start(config, System.getenv());
	}

	static PortalServer start(PortalConfig config, Map<String, String> environment) throws PortalException {
		Path folder = config.dataFolder();
		try {
			FolderLock lock = running(folder).isPresent() ? null : FolderLock.take(folder).orElse(null);
			if (lock == null) {
				throw new PortalException(NLS.bind(Messages.PortalServer_inUse, folder,
						Instance.read(folder).map(Instance::address).orElse(null)));
			}
			PortalServer server = null;
			try {
				server = new PortalServer(lock, config, environment);
				server.listen(config);
				return server;
			} catch (IOException | PortalException | RuntimeException e) {
				if (server == null) {
					lock.close();
				} else {
					server.close();
				}
				throw e;
			}
		} catch (IOException | StorageException e) {
			throw new PortalException(NLS.bind(Messages.PortalServer_folder, folder, e.getMessage()), e);
		}
	}

	private void listen(PortalConfig config) throws IOException, PortalException {
		int remembered = Instance.read(config.dataFolder()).map(last -> last.address().getPort()).orElse(0);
		int wanted = config.port() == 0 ? remembered : config.port();
		try {
			http.start(wanted);
		} catch (IOException e) {
			if (config.port() != 0 || remembered == 0) {
				throw new PortalException(NLS.bind(Messages.PortalServer_port, wanted, e.getMessage()), e);
			}
			// somebody else has the remembered port now
			http.start(0);
		}
		new Instance(http.uri(), token).write(config.dataFolder());
	}

	/** The address at which this or another process runs this data folder, if one does. */
	public static Optional<URI> running(Path dataFolder) {
		return Instance.read(dataFolder).filter(Instance::answers).map(Instance::address);
	}

	/** The root address, such as {@code http://127.0.0.1:8080}. */
	public URI uri() {
		return http.uri();
	}

	/** The owner's account if this start made it. Its password cannot be asked for again. */
	public Optional<OwnerCredentials> newOwner() {
		return newOwner;
	}

	/** Stops listening and working. */
	public void stop() {
		try {
			http.close();
		} finally {
			worker.close();
			database.close();
			lock.close();
		}
	}

	@Override
	public void close() {
		stop();
	}
}
