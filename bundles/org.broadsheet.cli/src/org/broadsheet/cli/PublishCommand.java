// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.publish.PublishOperation;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.model.Publication;
import org.broadsheet.model.Visibility;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a dataset. */
@Command(name = "publish", description = "${bundle:publish}", footer = "${bundle:password}")
final class PublishCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Option(names = "--portal", paramLabel = "URL", description = "${bundle:publishPortal}")
	private URI portal;

	@Option(names = "--user", paramLabel = "USER", description = "${bundle:userOption}")
	private String user;

	@Option(names = "--visibility", paramLabel = "private|internal|public", description = "${bundle:publishVisibility}")
	private Visibility visibility;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			dataset.loadTable(monitor());
			PublishOperation.requireReady(dataset);
			Publication publication = dataset.model().getPublication();
			boolean elsewhere = publication != null && publication.getRemoteId() != null && portal != null && !portal.toString().equals(publication.getAddress());
			if (elsewhere) {
				throw new RefusedException(NLS.bind(Messages.PublishCommand_elsewhere, publication.getAddress()));
			}
			SignIn signIn = new SignIn(services(), monitor());
			try (PortalSession session = portal == null ? signIn.of(publication, user) : signIn.at(portal, user)) {
				Visibility wanted = visibility != null ? visibility : PublishOperation.keptVisibility(dataset, session, monitor());
				RemoteDataset published = new PublishOperation(dataset, session, wanted, stage -> { }).execute(monitor());
				if (user != null) {
					dataset.updatePublication(known -> known.setAccount(user));
				}
				report(dataset, published);
			}
		}
		return BroadsheetCommand.DONE;
	}

	private void report(OpenDataset dataset, RemoteDataset published) throws java.io.IOException {
		long left = dataset.readiness().rowsNotImported();
		String rows = IssueText.bind(Messages.PublishCommand_done, new Object[] { Numbers.of(published.rows()), Numbers.of(left), published.visibility().getLiteral(), published.url() });
		Optional<String> file = DownloadOnly.file(dataset.model());
		answer(file.map(name -> NLS.bind(Messages.PublishCommand_file, new Object[] { name, published.visibility().getLiteral(), published.url() })).orElse(rows), json -> {
			json.writeStringField("state", StatusCommand.state(dataset));
			json.writeStringField("visibility", published.visibility().getLiteral());
			json.writeStringField("portal", dataset.model().getPublication().getAddress());
			json.writeStringField("remoteId", published.id());
			json.writeStringField("url", published.url().toString());
			if (file.isPresent()) {
				json.writeStringField("file", file.get());
			}
			json.writeNumberField("rows", published.rows());
			json.writeNumberField("rowsNotImported", left);
			json.writeNumberField("revision", published.revision());
		});
	}
}
