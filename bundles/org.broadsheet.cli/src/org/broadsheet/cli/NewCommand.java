// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.standards.MetadataStandard;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty dataset. */
@Command(name = "new", description = "${bundle:new}")
final class NewCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:newDir}")
	private Path folder;

	@Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:newName}")
	private String name;

	@Option(names = "--standard", paramLabel = "ID", description = "${bundle:newStandard}")
	private String standard;

	@Override
	public Integer call() throws Exception {
		if (name.isBlank()) {
			throw new RefusedException(Messages.NewCommand_noName);
		}
		checkStandard(services(), standard);
		DatasetFolder created = DatasetFolder.create(resolve(folder), name.strip(), services().standard(standard).id());
		answer(NLS.bind(Messages.NewCommand_done, name.strip(), created.path()), json -> {
			json.writeStringField("name", name.strip());
			json.writeStringField("path", created.path().toString());
			json.writeStringField("standard", services().standard(standard).id());
		});
		return BroadsheetCommand.DONE;
	}

	/** Refuses the id of a standard that is not there, and says of those that cannot be used why. */
	static void checkStandard(Services services, String id) throws RefusedException {
		if (id != null && services.standards().stream().noneMatch(known -> known.id().equals(id))) {
			String sentence = NLS.bind(Messages.NewCommand_noStandard, id, String.join(", ", services.standards().stream().map(MetadataStandard::id).toList()));
			throw new RefusedException(Stream.concat(Stream.of(sentence), services.standardIssues().stream().map(Issue::message)).collect(Collectors.joining(System.lineSeparator())));
		}
	}
}
