// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.FirstTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Reads delimited text: CSV, TSV and any other separator, in any encoding. */
@Component(service = Importer.class)
public final class TextImporter implements Importer {

	private static final List<String> ENDINGS = List.of("csv", "tsv", "tab", "txt", "psv", "dat");
	private static final int BY_NAME = 60;
	private static final int BY_CONTENT = 20;
	/** For saying what the file is when no other importer knows it. */
	private static final int BY_NAME_ALONE = 5;

	@Override
	public String id() {
		return "text";
	}

	@Override
	public String label() {
		return Messages.TextImporter_label;
	}

	@Override
	public List<String> extensions() {
		return ENDINGS;
	}

	@Override
	public int accepts(Path file, byte[] head) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		boolean named = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
		ByteCounts counts = new ByteCounts(head, head.length);
		boolean text = Encodings.wideUnicode(head, head.length, counts) || Refusals.binary(file, head, head.length, counts) == null;
		return named ? text ? BY_NAME : BY_NAME_ALONE : text && head.length > 0 ? BY_CONTENT : 0;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		FirstTable.prepare(OptionList::prepare);
		TextOptions given = new TextOptions(options);
		SourceText source = SourceText.open(file, given).columns(given);
		return new HeadPreview(source, given, layout(source, given), rows).read();
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		FirstTable.prepare(OptionList::prepare);
		TextOptions given = new TextOptions(request.options());
		SourceText source = SourceText.open(request.file(), given).columns(given);
		return new TableScan(request.work(), given, source, layout(source, given)).run(monitor);
	}

	static Layout layout(SourceText source, TextOptions given) throws ImportException {
		Head head = source.head();
		boolean blank = head.complete();
		for (int i = head.from(); blank && i < head.limit(); i++) {
			byte b = head.bytes()[i];
			blank = b == ' ' || b == '\t' || b == '\n' || b == '\r';
		}
		if (blank) {
			throw Refusals.blank(source.file());
		}
		return LayoutGuess.guess(head, source.fixed() instanceof FixedWidth ? given.separated() : given);
	}
}
