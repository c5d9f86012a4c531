// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;

/**
 * Files that came into the folder of a dataset before a step told of them. Each is noted first, so that what a program left that was killed in between is found and
 * taken away when the dataset is opened next; what nobody noted, or a step tells of, is never touched.
 */
final class AddedFiles {

	private static final String NOTE = "adding";

	private AddedFiles() {
	}

	/** Notes, in the form of an address as a name may hold line breaks, a file within the folder of a dataset that is about to be made. */
	static void note(DatasetFolder folder, Path file) throws IOException {
		Files.createDirectories(folder.derived());
		Files.write(folder.derived().resolve(NOTE), List.of(folder.path().toUri().relativize(file.toUri()).getRawPath()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** Deletes noted files that no step tells of. To be called by whoever holds the lock of the dataset, before anything else is done. */
	static void tidy(DatasetFolder folder, Dataset model) throws IOException {
		Path note = folder.derived().resolve(NOTE);
		if (!Files.exists(note)) {
			return;
		}
		try {
			Set<Path> wanted = told(model).map(path -> folder.path().resolve(path).normalize()).collect(Collectors.toSet());
			for (String line : Files.readAllLines(note)) {
				Path file = Path.of(folder.path().toUri().resolve(line)).normalize();
				boolean ours = List.of(folder.sources(), folder.attachments()).contains(file.getParent());
				if (ours && !wanted.contains(file)) {
					Files.deleteIfExists(file);
				}
			}
		} catch (RuntimeException e) {
			// a note or a step that cannot be read keeps nobody from opening the dataset; what is left behind stays
			return;
		} finally {
			Files.delete(note);
		}
	}

	/** Paths of all files that the dataset is or was made of, also by steps that were taken back. */
	private static Stream<String> told(Dataset model) {
		Stream<String> present = Stream.concat(Stream.ofNullable(model.getSource()).map(Source::getPath), Change.AttachedFile.of(model).stream().map(Change.AttachedFile::path));
		return Stream.concat(present, model.getSteps().stream().flatMap(step -> Stream.of(step.getBefore().map(), step.getParameters().map()).flatMap(state -> told(step, state))));
	}

	private static Stream<String> told(Step step, Map<String, String> state) {
		if (Steps.ofSource(step)) {
			return Stream.ofNullable(ModelState.Snapshot.parse(state.get(ModelState.VALUE)).getSource()).map(Source::getPath);
		}
		return Steps.aspect(step) == Aspect.METADATA ? state.values().stream() : Stream.of();
	}
}
