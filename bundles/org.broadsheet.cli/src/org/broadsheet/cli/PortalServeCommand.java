// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalHost;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the portal until the process is ended. */
@Command(name = "serve", description = "${bundle:serve}", footer = "${bundle:serveFooter}")
final class PortalServeCommand extends AbstractCommand {

	private static final String OWNER = "BROADSHEET_OWNER";
	private static final String OWNER_PASSWORD = "BROADSHEET_OWNER_PASSWORD";

	@Option(names = "--port", required = true, paramLabel = "N", description = "${bundle:servePort}")
	private int port;

	@Option(names = "--data", required = true, paramLabel = "FOLDER", description = "${bundle:serveData}")
	private Path data;

	@Override
	public Integer call() throws Exception {
		CountDownLatch stopped = new CountDownLatch(1);
		try (PortalHost.Running running = PortalCommand.host(this).serve(resolve(data), port, owner())) {
			answer(NLS.bind(Messages.PortalServeCommand_running, running.address()), json -> {
				json.writeStringField("address", running.address().toString());
				if (running.newOwner().isPresent()) {
					json.writeStringField("owner", running.newOwner().get().user());
					json.writeStringField("password", running.newOwner().get().secret());
				}
			});
			if (!json()) {
				running.newOwner().ifPresent(owner -> out().println(NLS.bind(Messages.PortalServeCommand_owner, owner.user(), owner.secret())));
			}
			out().flush();
			Runtime.getRuntime().addShutdownHook(new Thread(running::close));
			stopped.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return BroadsheetCommand.DONE;
	}

	private static Optional<Credentials> owner() {
		String user = System.getenv(OWNER);
		String password = System.getenv(OWNER_PASSWORD);
		return user == null || user.isBlank() || password == null || password.isEmpty() ? Optional.empty() : Optional.of(new Credentials(user, password));
	}
}
