// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.core.publish.SharingOperations;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Manages collaborators. */
@Command(name = "share", description = "${bundle:share}", footer = "${bundle:password}")
final class ShareCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@ArgGroup(multiplicity = "1")
	private Wish wish;

	@Option(names = "--role", paramLabel = "viewer|contributor|owner", defaultValue = "viewer", description = "${bundle:shareRole}")
	private String role;

	@Option(names = "--user", paramLabel = "USER", description = "${bundle:userOption}")
	private String user;

	/** One thing to do. */
	static final class Wish {
		@Option(names = "--add", paramLabel = "USER_OR_EMAIL", description = "${bundle:shareAdd}")
		private String add;

		@Option(names = "--remove", paramLabel = "USER_OR_EMAIL", description = "${bundle:shareRemove}")
		private String remove;

		@Option(names = "--list", description = "${bundle:shareList}")
		private boolean list;
	}

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder); PortalSession session = new SignIn(services(), monitor()).of(dataset.model().getPublication(), user)) {
			SharingOperations operations = new SharingOperations(dataset, session);
			Sharing sharing = wish.add != null ? operations.share(wish.add, role, monitor()) : wish.remove != null ? operations.unshare(wish.remove, monitor()) : operations.read(monitor());
			SharingReport.print(this, sharing);
		}
		return BroadsheetCommand.DONE;
	}

	/** Says who can see and change a dataset. */
	static final class SharingReport {

		private SharingReport() {
		}

		static void print(AbstractCommand command, Sharing sharing) throws java.io.IOException {
			StringBuilder text = new StringBuilder(NLS.bind(sharing.inReview() ? Messages.ShareCommand_inReview : Messages.ShareCommand_visibility, sharing.visibility().getLiteral()));
			sharing.collaborators().forEach(person -> text.append(System.lineSeparator()).append(NLS.bind(person.user().id().isEmpty() ? Messages.ShareCommand_invited : Messages.ShareCommand_person,
					new Object[] { person.user().label(), person.user().email(), person.role() })));
			command.answer(text.toString(), json -> {
				json.writeStringField("visibility", sharing.visibility().getLiteral());
				json.writeBooleanField("inReview", sharing.inReview());
				json.writeArrayFieldStart("collaborators");
				for (Sharing.Person person : sharing.collaborators()) {
					json.writeStartObject();
					json.writeStringField("id", person.user().id());
					json.writeStringField("name", person.user().name());
					json.writeStringField("email", person.user().email());
					json.writeStringField("role", person.role());
					json.writeBooleanField("owner", person.owner());
					json.writeBooleanField("invited", person.user().id().isEmpty());
					json.writeEndObject();
				}
				json.writeEndArray();
			});
		}
	}
}
