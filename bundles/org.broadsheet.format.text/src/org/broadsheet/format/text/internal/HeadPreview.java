// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.RepeatedHeaders;
import org.broadsheet.core.table.ColumnNames;

/** The first rows of a source as they will be read, and what is found in its head: damage of these rows, and what other files left near its beginning. */
final class HeadPreview {

	/** Bytes of the head that are looked at for what other files left, beyond the rows that are shown. */
	private static final int LOOKED_AT = HeadMarks.BYTES;

	private final SourceText source;
	private final TextOptions given;
	private final Layout layout;
	private final Head head;
	private final RowLimit limit;
	private final StructureIssues issues;
	private final RepairingDecoder decoder;
	private final int most;
	private final List<List<String>> rows = new ArrayList<>();
	private final List<RowNote> comments;
	private final List<RowNote> marks = new ArrayList<>();
	/** The first name of the header; null when there is none. */
	private final byte[] header;

	/** Takes a source and how many rows are to be shown at most. */
	HeadPreview(SourceText source, TextOptions given, Layout layout, int most) throws ImportException {
		this.source = source;
		this.given = given;
		this.layout = layout;
		this.head = source.head();
		this.limit = RowLimit.of(given);
		this.issues = new StructureIssues(layout, limit);
		this.decoder = new RepairingDecoder(layout);
		this.most = most;
		this.comments = CommentLines.above(head, layout);
		this.header = layout.headerRow() == null ? null : layout.headerRow().texts()[0].getBytes(StandardCharsets.UTF_8);
	}

	Preview read() {
		HeadIssues.add(layout, head, given, issues.issues());
		int pos = layout.bodyOffset();
		long line = layout.bodyLine();
		for (long row = 0; pos < head.limit() && (rows.size() < most || pos - head.from() < LOOKED_AT);) {
			int next = decoder.next(head.bytes(), pos, head.limit(), head.complete() || row == 0);
			if (next < 0) {
				break;
			}
			if (decoder.row()) {
				row(row, line, pos, next);
				row++;
			} else if (decoder.comment(head.bytes(), row, line - 1) instanceof RowNote comment) {
				comments.add(comment);
			}
			line += decoder.lines();
			pos = next;
		}
		issues.comments(comments, 0);
		issues.marks(marks);
		issues.end(head.ended());
		return new Preview(OptionList.of(given, source, layout, limit), ColumnNames.all(layout.names()), rows, issues.issues());
	}

	private void row(long row, long line, int pos, int next) {
		if (decoder.marked()) {
			marks.add(RowNote.blank(row, line));
		}
		boolean shown = rows.size() < most;
		Repaired repaired = decoder.repaired();
		if (shown && repaired != null) {
			issues.row(new RowNote(repaired.damage(), row, line, repaired.found(), "", repaired.extra(), repaired.at(), repaired.quote()));
		}
		if (shown && limit.exceeded(head.bytes(), pos, next, pos)) {
			issues.row(limit.note(head.bytes(), pos, next, pos, row, line));
		}
		if (shown || header != null && decoder.begins(head.bytes(), header)) {
			String[] texts = decoder.texts(head.bytes());
			if (layout.headerRow() != null && layout.columns() > 1 && HeaderGuess.repeats(texts, layout.headerRow().texts())) {
				issues.issues().add(RepeatedHeaders.issue(row, line, texts));
			}
			if (shown) {
				rows.add(Arrays.asList(texts));
			}
		}
	}
}
