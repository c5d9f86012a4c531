// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.issues.CountedIssues;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.table.KeyColumns;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a document in words. */
final class KmlIssues {

	private final KeyColumns columns;
	private final KmlSource source;
	private final CountedIssues issues = new CountedIssues();
	private long links;
	private long firstLink;
	private long heights;
	private Issue height;
	private long tracks;
	private Issue track;

	KmlIssues(KeyColumns columns, KmlSource source) {
		this.columns = columns;
		this.source = source;
	}

	void link(long line) {
		firstLink = links++ == 0 ? line : firstLink;
	}

	void broken(long line, String reason, long rows) {
		issues.add(Issue.atRow("broken-xml", Severity.ERROR, line, 0, "", IssueText.bind(Messages.KmlIssues_broken, new Object[] { line, reason, IssueText.number(rows) })));
	}

	void malformed(long places, String encoding, long line) {
		issues.add(Issue.atRow("invalid-encoding", Severity.ERROR, line, 0, "", IssueText.bind(Messages.KmlIssues_encoding, new Object[] { IssueText.number(places), encoding, line })));
	}

	void geometry(int column, long row, long line, String text) {
		String message = text.isEmpty() ? Messages.KmlIssues_geometry : Messages.KmlIssues_several;
		issues.add(new Issue("bad-geometry", Severity.ERROR, line, row, columns.name(column), IssueText.shortened(text), NLS.bind(message, row, line)));
	}

	void height(int column, long row, long line) {
		if (heights++ == 0) {
			height = new Issue("dropped-height", Severity.INFO, line, row, columns.name(column), "", "");
		}
	}

	void times(int column, long row, long line) {
		if (tracks++ == 0) {
			track = new Issue("dropped-times", Severity.INFO, line, row, columns.name(column), "", "");
		}
	}

	private static Issue counted(Issue first, String message, long count) {
		return new Issue(first.code(), first.severity(), first.line(), first.row(), first.column(), "", IssueText.bind(message, IssueText.number(count), first.row(), first.line()));
	}

	/** All findings. */
	List<Issue> list() {
		List<Issue> all = new ArrayList<>();
		HeaderIssues.names(columns.names(), 0, column -> column + 1, all);
		if (source.documents().size() > 1) {
			all.add(Issue.general("more-sheets", Severity.INFO, NLS.bind(Messages.KmlIssues_documents, source.documents().size(), source.document())));
		}
		if (links > 0) {
			all.add(Issue.atRow("network-link", Severity.INFO, firstLink, 0, "", IssueText.bind(Messages.KmlIssues_links, IssueText.number(links), firstLink)));
		}
		all.addAll(issues.list());
		if (heights > 0) {
			all.add(counted(height, Messages.KmlIssues_height, heights));
		}
		if (tracks > 0) {
			all.add(counted(track, Messages.KmlIssues_times, tracks));
		}
		for (int c = 0; c < columns.count(); c++) {
			if (columns.geometries(c).mixed()) {
				all.add(new Issue("mixed-geometry", Severity.WARNING, 0, 0, columns.name(c), "", NLS.bind(Messages.KmlIssues_mixed, columns.name(c), columns.geometries(c).described())));
			}
		}
		return all;
	}
}
