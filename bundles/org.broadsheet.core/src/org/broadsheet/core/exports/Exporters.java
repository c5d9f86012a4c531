// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.Exporter.Content;
import org.eclipse.osgi.util.NLS;

/** Chooses the exporter for a wish. */
public final class Exporters {

	private Exporters() {
	}

	/** Those that write some content, in the order of lists. */
	public static List<Exporter> of(List<Exporter> all, Content content) {
		return all.stream().filter(exporter -> exporter.content() == content).sorted(Comparator.comparingInt(Exporter::rank).thenComparing(Exporter::id)).toList();
	}

	/**
	 * The exporter for the ending of a file name.
	 *
	 * @throws RefusedException with a sentence that names the endings there are
	 */
	public static Exporter forFile(List<Exporter> all, Content content, Path file) throws RefusedException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		List<Exporter> known = of(all, content);
		return known.stream().filter(exporter -> name.endsWith("." + exporter.ending())).findFirst().orElseThrow(() -> new RefusedException(
				NLS.bind(Messages.Exporters_noEnding, new Object[] { file.getFileName(), String.join(", ", known.stream().map(Exporter::ending).distinct().toList()) })));
	}

	/**
	 * The exporter with an id.
	 *
	 * @throws RefusedException with a sentence that names the ids there are
	 */
	public static Exporter withId(List<Exporter> all, Content content, String id) throws RefusedException {
		List<Exporter> known = of(all, content);
		return known.stream().filter(exporter -> exporter.id().equals(id)).findFirst()
				.orElseThrow(() -> new RefusedException(NLS.bind(Messages.Exporters_noId, new Object[] { id, String.join(", ", known.stream().map(Exporter::id).toList()) })));
	}
}
