// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.publish.SharingOperations;
import org.broadsheet.model.Visibility;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Manages viewers: who can see a published dataset without being named. */
@Command(name = "visibility", description = "${bundle:visibilityCommand}", footer = "${bundle:password}")
final class VisibilityCommand extends AbstractCommand {

	@Parameters(index = "0", paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Parameters(index = "1", paramLabel = "private|internal|public", description = "${bundle:visibilityWanted}")
	private Visibility wanted;

	@Option(names = "--user", paramLabel = "USER", description = "${bundle:userOption}")
	private String user;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder); PortalSession session = new SignIn(services(), monitor()).of(dataset.model().getPublication(), user)) {
			ShareCommand.SharingReport.print(this, new SharingOperations(dataset, session).setVisibility(wanted, monitor()));
		}
		return BroadsheetCommand.DONE;
	}
}
