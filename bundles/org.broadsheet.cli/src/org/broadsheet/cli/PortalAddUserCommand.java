// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.RefusedException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds an account to the portal, running or not. */
@Command(name = "add-user", description = "${bundle:addUser}", footer = "${bundle:addUserFooter}")
final class PortalAddUserCommand extends AbstractCommand {

	private static final String PASSWORD = "BROADSHEET_USER_PASSWORD";

	@Option(names = "--data", required = true, paramLabel = "FOLDER", description = "${bundle:serveData}")
	private Path data;

	@Option(names = "--user", required = true, paramLabel = "USER", description = "${bundle:addUserUser}")
	private String user;

	@Option(names = "--email", required = true, paramLabel = "EMAIL", description = "${bundle:addUserEmail}")
	private String email;

	@Option(names = "--role", required = true, paramLabel = "publisher|reviewer", description = "${bundle:addUserRole}")
	private String role;

	@Override
	public Integer call() throws Exception {
		String password = System.getenv(PASSWORD);
		if (password == null || password.isEmpty()) {
			throw new RefusedException(NLS.bind(Messages.PortalAddUserCommand_noPassword, PASSWORD));
		}
		PortalCommand.host(this).addUser(resolve(data), user, email, role, password);
		answer(NLS.bind(Messages.PortalAddUserCommand_done, user, role), json -> {
			json.writeStringField("user", user);
			json.writeStringField("email", email);
			json.writeStringField("role", role);
		});
		return BroadsheetCommand.DONE;
	}
}
