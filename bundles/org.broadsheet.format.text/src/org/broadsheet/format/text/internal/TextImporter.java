// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.types.FirstProposals;
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
		FirstProposals.prepare(OptionList::prepare);
		TextOptions given = new TextOptions(options);
		SourceText source = SourceText.open(file, given).columns(given);
		Layout layout = layout(source, given);
		List<List<String>> read = new ArrayList<>();
		RowLimit limit = RowLimit.of(given);
		StructureIssues issues = new StructureIssues(layout, limit);
		Head head = source.head();
		HeadIssues.add(layout, head, given, issues.issues());
		RepairingDecoder decoder = new RepairingDecoder(layout);
		List<RowNote> comments = CommentLines.above(head, layout);
		int pos = layout.bodyOffset();
		long line = layout.bodyLine();
		while (pos < head.limit() && read.size() < rows) {
			int next = decoder.next(head.bytes(), pos, head.limit(), head.complete() || read.isEmpty());
			if (next < 0) {
				break;
			}
			if (decoder.row()) {
				Repaired repaired = decoder.repaired();
				if (repaired != null) {
					issues.row(new RowNote(repaired.damage(), read.size(), line, repaired.found(), "", repaired.extra(), repaired.at(), repaired.quote()));
				}
				if (limit.exceeded(head.bytes(), pos, next, pos)) {
					issues.row(limit.note(head.bytes(), pos, next, pos, read.size(), line));
				}
				read.add(Arrays.asList(decoder.texts(head.bytes())));
			} else if (decoder.comment(head.bytes(), read.size(), line - 1) instanceof RowNote comment) {
				comments.add(comment);
			}
			line += decoder.lines();
			pos = next;
		}
		issues.comments(comments, 0);
		List<String> headers = new ArrayList<>();
		for (int c = 0; c < layout.columns(); c++) {
			headers.add(ColumnNames.name(layout.names(), c));
		}
		return new Preview(OptionList.of(given, source, layout, limit), headers, read, issues.issues());
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		FirstProposals.prepare(OptionList::prepare);
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
		return LayoutGuess.guess(head, source.fixed() == null ? given : given.separated());
	}
}
