// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.issues.IssueText;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;

/** The tables of a page as a first reading finds them: those with data in the order of the page, then those that only arrange it. */
final class Survey implements PageSink {

	/**
	 * A table with a name that no other one of its page has.
	 *
	 * @param name also the value of the option that chooses it
	 */
	record Named(FoundTable table, String name) {

		/** What the user sees. */
		String label() {
			return table.data() ? name : NLS.bind(Messages.Survey_layout, name);
		}
	}

	/** Characters of first rows that are kept of all tables together, and of how many tables something is kept at all. */
	private static final long KEPT = 16L << 20;
	private static final int MOST_TABLES = 50_000;
	/** More is no help in a list. */
	private static final int MOST_OFFERED = 1000;

	private static final int ALL = -1;

	private final boolean marks;
	private final int only;
	private final List<FoundTable> found = new ArrayList<>();
	private long kept;
	private DecodingReader read;
	private List<Named> tables = List.of();
	private int count;

	private Survey(boolean marks, int only) {
		this.marks = marks;
		this.only = only;
	}

	/** Reads a page. */
	static Survey of(PageSource source, HtmlOptions options, ReadProgress progress) throws IOException {
		return of(source, options, progress, ALL);
	}

	/** Reads a page once more for the first rows of one of its tables, where there were too many to keep those of all. */
	Survey again(PageSource source, HtmlOptions options, ReadProgress progress, Named table) throws IOException {
		return of(source, options, progress, table.table().number());
	}

	private static Survey of(PageSource source, HtmlOptions options, ReadProgress progress, int only) throws IOException {
		Survey survey = new Survey(options.noteMarks(), only);
		survey.read = PageReading.read(source, progress, survey);
		List<FoundTable> filled = survey.found.stream().filter(table -> table.cells() > 0).toList();
		survey.count = filled.size();
		if (filled.size() == 1) {
			filled.getFirst().only();
		}
		survey.tables = named(filled.stream().sorted(Comparator.comparing(FoundTable::data).reversed().thenComparing(FoundTable::line).thenComparing(FoundTable::number)).limit(MOST_OFFERED).toList());
		return survey;
	}

	private static List<Named> named(List<FoundTable> tables) {
		List<Named> named = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (FoundTable table : tables) {
			String title = table.data() ? IssueText.shortened(table.title()) : "";
			String base = title.isEmpty() ? NLS.bind(Messages.Survey_table, named.size() + 1) : title;
			String name = base;
			for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
				name = base + " (" + i + ")";
			}
			named.add(new Named(table, name));
		}
		return named;
	}

	@Override
	public void table(int table, Element element, String heading) {
		found.add(new FoundTable(table, element, heading, marks));
	}

	@Override
	public void caption(int table, String text) {
		found.get(table).caption(text);
	}

	@Override
	public void nested(int table) {
		found.get(table).holdsTable();
	}

	@Override
	public boolean row(int table, Element tr) throws IOException {
		kept += found.get(table).row(tr, only == ALL ? kept < KEPT && table < MOST_TABLES : only == table);
		return true;
	}

	/** The tables that hold something. */
	List<Named> tables() {
		return tables;
	}

	/** How many tables hold something, also where not all of them can be chosen. */
	int count() {
		return count;
	}

	/** Where bytes of the page were no characters. */
	DecodingReader read() {
		return read;
	}

	/** The table that was decided for, else the one with data that has the most cells. */
	Named chosen(HtmlOptions options, Path file) throws ImportException {
		if (tables.isEmpty()) {
			throw ImportException.noTable(NLS.bind(Messages.Survey_none, file.getFileName()));
		}
		String wanted = options.table();
		if (wanted.isEmpty()) {
			Named best = tables.stream().max(Comparator.comparing((Named one) -> one.table().data()).thenComparing(one -> one.table().cells()).thenComparing(one -> one.table().number(), Comparator.reverseOrder())).orElseThrow();
			if (!best.table().data() && !HtmlImporter.ENDINGS.contains(SourceFiles.ending(file))) {
				throw ImportException.noTable(NLS.bind(Messages.Survey_noData, file.getFileName()));
			}
			return best;
		}
		return tables.stream().filter(one -> one.name().equals(wanted)).findFirst().or(() -> tables.stream().filter(one -> one.name().strip().equalsIgnoreCase(wanted.strip())).findFirst())
				.orElseThrow(() -> new ImportException(NLS.bind(Messages.Survey_noSuch, new Object[] { file.getFileName(), wanted, some() })));
	}

	private String some() {
		return String.join(", ", tables.stream().limit(10).map(Named::name).toList());
	}
}
