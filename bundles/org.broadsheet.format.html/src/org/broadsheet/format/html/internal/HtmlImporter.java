// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.FileKinds;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.format.html.internal.Survey.Named;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Reads the tables of web pages, whatever the name of the file says: many programs export pages under the name of a workbook. */
@Component(service = Importer.class)
public final class HtmlImporter implements Importer {

	/** What pages are called. */
	static final List<String> ENDINGS = List.of("html", "htm", "xhtml", "mht", "mhtml");
	private static final int BY_NAME_AND_CONTENT = 95;
	private static final int BY_CONTENT = 84;
	/** For a page that begins with what is none, such as a line of text. */
	private static final int BY_NAME_AND_TABLE = 62;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 7;

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String label() {
		return Messages.HtmlImporter_label;
	}

	@Override
	public List<String> extensions() {
		return ENDINGS;
	}

	@Override
	public List<String> documentExtensions() {
		return ENDINGS;
	}

	@Override
	public int accepts(Path file, byte[] head) {
		boolean named = ENDINGS.contains(SourceFiles.ending(file));
		if (FileKinds.page(head, head.length) || PageSource.archived(head)) {
			return named ? BY_NAME_AND_CONTENT : BY_CONTENT;
		}
		boolean table = named && new String(head, PageEncoding.guess(head).charset()).toLowerCase(Locale.ROOT).contains("<table");
		return table ? BY_NAME_AND_TABLE : named ? BY_NAME_ALONE : 0;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		try {
			HtmlReading reading = HtmlReading.of(file, new HtmlOptions(options), new ReadProgress(new NullProgressMonitor(), 1));
			return reading.preview(rows);
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	@Override
	public List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		HtmlOptions options = new HtmlOptions(Map.of());
		try {
			PageSource source = PageSource.open(file, options);
			Survey survey = Survey.of(source, options, new ReadProgress(monitor, source.size()));
			Named chosen = survey.chosen(options, file);
			List<SourcePart> parts = new ArrayList<>();
			for (Named one : survey.tables()) {
				TableLayout layout = TableLayout.of(one.table(), options);
				parts.add(new SourcePart(ImportOption.TABLE, one.name(), one.label(), one.equals(chosen), !one.table().data(), Math.max(0, one.table().rows() - layout.before()),
						ColumnNames.all(layout.names())));
			}
			return parts;
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		HtmlOptions options = new HtmlOptions(request.options());
		try {
			ReadProgress progress = new ReadProgress(monitor, SourceFiles.check(request.file()) * 2);
			return HtmlReading.of(request.file(), options, progress).scan(request.work(), progress);
		} catch (IOException e) {
			throw failure(request.file(), e);
		}
	}

	private static ImportException failure(Path file, IOException e) {
		return switch (e) {
		case Held.TooMuch much -> new ImportException(NLS.bind(Messages.HtmlImporter_tooMuch, file.getFileName()), e);
		case Grid.TooWide wide -> new ImportException(NLS.bind(Messages.HtmlImporter_tooWide, new Object[] { file.getFileName(), wide.line(), Grid.MOST_COLUMNS }), e);
		default -> SourceFiles.failure(file, e);
		};
	}
}
