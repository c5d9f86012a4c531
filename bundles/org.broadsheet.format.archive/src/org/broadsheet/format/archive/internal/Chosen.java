// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/**
 * The file of an archive that is read.
 *
 * @param entry   the file
 * @param why     why it was chosen, when nobody did
 * @param files   how many files could have been chosen
 * @param offered names to choose from; none where there is no choice
 */
record Chosen(Entry entry, String why, int files, List<String> offered) {

	/** More is no help in a drop-down list. */
	private static final int MOST_OFFERED = 500;

	/**
	 * Finds the file that was decided, else the largest that looks like data.
	 *
	 * @param endings of the files that can be read: first of those that are data, then of those that may be
	 */
	static Chosen of(Archive archive, ArchiveOptions options, List<Set<String>> endings, String archiveName) throws IOException {
		if (archive.single()) {
			return new Chosen(archive.entries().getFirst(), "", 1, List.of());
		}
		List<Entry> meant = archive.entries().stream().filter(entry -> !entry.aside()).toList();
		List<Entry> all = meant.isEmpty() ? archive.entries() : meant;
		List<Entry> readable = endings.stream().map(some -> ending(all, some)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		List<Entry> candidates = readable.isEmpty() ? all : readable;
		if (options.entry().isPresent()) {
			String wanted = options.entry().get();
			Entry entry = archive.entries().stream().filter(one -> one.name().equals(wanted)).findFirst().orElseThrow(() -> noSuch(wanted, candidates, archiveName));
			return new Chosen(open(entry), "", candidates.size(), offered(entry, candidates));
		}
		Entry largest = candidates.stream().filter(entry -> !entry.locked()).max(Comparator.comparingLong(Entry::size).thenComparing(Entry::index, Comparator.reverseOrder())).orElse(null);
		if (largest == null) {
			throw new RefusedArchive(candidates.isEmpty() ? Messages.Refusals_noFiles : Messages.Refusals_password);
		}
		String why = candidates.size() == 1 ? readable.isEmpty() ? Messages.Chosen_only : Messages.Chosen_onlyReadable : NLS.bind(Messages.Chosen_largest, number(candidates.size()));
		String cut = candidates.size() > MOST_OFFERED || archive.more() ? NLS.bind(Messages.Chosen_cut, number(Math.min(candidates.size(), MOST_OFFERED))) : "";
		return new Chosen(largest, why + cut, candidates.size(), offered(largest, candidates));
	}

	private static List<Entry> ending(List<Entry> all, Set<String> endings) {
		return all.stream().filter(entry -> endings.contains(Kind.ending(entry.last()))).toList();
	}

	private static Entry open(Entry entry) throws RefusedArchive {
		if (entry.locked()) {
			throw new RefusedArchive(Messages.Refusals_password);
		}
		return entry;
	}

	private static List<String> offered(Entry chosen, List<Entry> candidates) {
		Set<String> names = new LinkedHashSet<>();
		candidates.stream().filter(entry -> !entry.locked()).limit(MOST_OFFERED).forEach(entry -> names.add(entry.name()));
		names.add(chosen.name());
		return List.copyOf(names);
	}

	private static ImportException noSuch(String wanted, List<Entry> candidates, String archiveName) {
		String some = String.join(", ", candidates.stream().limit(5).map(Entry::name).toList());
		return new ImportException(NLS.bind(Messages.Refusals_noSuchFile, new Object[] { archiveName, wanted, some }));
	}

	static String number(long count) {
		return Thousands.of(count);
	}
}
