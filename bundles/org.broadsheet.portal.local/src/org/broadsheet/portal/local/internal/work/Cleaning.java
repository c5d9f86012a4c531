// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.portal.local.internal.data.Folder;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes files nothing refers to: what a crash left, and what belonged to deleted datasets. */
public final class Cleaning {
	private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

	private Cleaning() {
	}

	/** Cleans a data folder; only while nothing is being uploaded or published. */
	public static void run(Stores stores) throws IOException {
		Folder folder = stores.folder();
		Set<String> sources = names(stores.sources().numbers("id"), ".db");
		Set<String> uploads = names(stores.sources().numbers("file"), ".bin");
		uploads.addAll(names(stores.sources().numbers("id"), ".part"));
		Set<String> tables = stores.views().all().stream().map(View::tableFile).flatMap(java.util.Optional::stream)
				.collect(Collectors.toSet());
		sweep(folder.drafts(), sources);
		sweep(folder.uploads(), uploads);
		sweep(folder.tables(), tables);
		sweep(folder.attachments(), new HashSet<>(stores.files().ids()));
	}

	private static Set<String> names(List<Long> numbers, String suffix) {
		return numbers.stream().map(number -> number + suffix).collect(Collectors.toCollection(HashSet::new));
	}

	private static void sweep(Path folder, Set<String> used) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(file -> !used.contains(file.getFileName().toString())).forEach(Cleaning::remove);
		}
	}

	static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// a reader may still have it open on some systems; the next start tries again
			LOG.warn("Could not remove {}", file, e);
		}
	}
}
