// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.portal.PortalHost;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The portal that comes with the product, on its own. */
@Command(name = "portal", description = "${bundle:portalCommand}", subcommands = { PortalServeCommand.class, PortalAddUserCommand.class })
final class PortalCommand implements Runnable {

	@ParentCommand
	private BroadsheetCommand root;

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "${bundle:help}")
	private boolean help;

	@Override
	public void run() {
		CommandLine line = spec.commandLine();
		throw new ParameterException(line, Messages.BroadsheetCommand_missing);
	}

	BroadsheetCommand root() {
		return root;
	}

	static PortalHost host(AbstractCommand command) throws RefusedException {
		return command.services().portalHosts().stream().findFirst().orElseThrow(() -> new RefusedException(Messages.PortalCommand_none));
	}
}
