// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.issues.CountedIssues;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.table.KeyColumns;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a source in words. */
final class JsonIssues {

	private final JsonPlan plan;
	private final KeyColumns columns;
	private final List<String> names;
	private final CountedIssues issues = new CountedIssues();
	private final Map<Note, Place> notes = new LinkedHashMap<>();
	private String coordinateSystem = "";

	/** Something told once for a column. */
	private record Note(String code, int column) {
	}

	/** Where it was found first, and how often. */
	private static final class Place {
		private long row;
		private long line;
		private long count;
	}

	JsonIssues(JsonPlan plan, KeyColumns columns) {
		this.plan = plan;
		this.columns = columns;
		this.names = names(plan, columns);
	}

	/** Names of all columns. */
	private static List<String> names(JsonPlan plan, KeyColumns columns) {
		List<String> names = columns.names();
		if (plan.cells().rows()) {
			names.replaceAll(path -> Integer.parseInt(path) < plan.names().size() ? plan.names().get(Integer.parseInt(path)) : "");
		}
		return names;
	}

	List<String> names() {
		return names;
	}

	private String name(int column) {
		return ColumnNames.name(names, column);
	}

	void duplicate(long row, long line, String key, String dropped) {
		issues.add(new Issue("duplicate-key", Severity.WARNING, line, row, key, IssueText.shortened(dropped),
				NLS.bind(Messages.JsonIssues_duplicate, new Object[] { row, line, IssueText.shortened(key), IssueText.shortened(dropped) })));
	}

	void mixed(long row, long line, JsonValue value) {
		String text = IssueText.shortened(value.json());
		issues.add(Issue.atRow("mixed-records", Severity.ERROR, line, row, text, NLS.bind(Messages.JsonIssues_mixed, new Object[] { row, line, text })));
	}

	void ragged(long row, long line, int found, int expected) {
		String message = IssueText.bind(found < expected ? Messages.JsonIssues_tooFew : Messages.JsonIssues_tooMany, new Object[] { row, line, found, expected });
		issues.add(Issue.atRow(found < expected ? "too-few-cells" : "too-many-cells", Severity.ERROR, line, row, "", message));
	}

	void geometry(int column, long row, long line, String text) {
		issues.add(new Issue("bad-geometry", Severity.ERROR, line, row, name(column), IssueText.shortened(text),
				NLS.bind(Messages.JsonIssues_geometry, new Object[] { row, line, IssueText.shortened(text) })));
	}

	void brokenLine(long line, String text, String reason) {
		issues.add(Issue.atRow("broken-line", Severity.ERROR, line, 0, IssueText.shortened(text), NLS.bind(Messages.JsonIssues_brokenLine, line, reason)));
	}

	void brokenFrom(long line, String reason, long rows) {
		issues.add(Issue.atRow("broken-json", Severity.ERROR, line, 0, "", IssueText.bind(Messages.JsonIssues_brokenFrom, new Object[] { line, reason, IssueText.number(rows) })));
	}

	void joined(int column, long row, long line) {
		note("joined-list", column, row, line);
	}

	void json(int column, long row, long line) {
		note("nested-json", column, row, line);
	}

	void height(int column, long row, long line) {
		note("dropped-height", column, row, line);
	}

	void coordinateSystem(String name) {
		coordinateSystem = name;
	}

	/** A text with nothing in it that no file can keep: halves of characters, which JSON can name, become replacement characters. */
	String visible(int column, long row, long line, String text) {
		StringBuilder repaired = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isSurrogate(c)) {
				boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
				if (pair) {
					i++;
				} else {
					repaired = repaired == null ? new StringBuilder(text) : repaired;
					repaired.setCharAt(i, '\ufffd');
				}
			}
		}
		if (repaired == null) {
			return text;
		}
		note("lost-character", column, row, line);
		return repaired.toString();
	}

	private void note(String code, int column, long row, long line) {
		Place place = notes.computeIfAbsent(new Note(code, column), key -> new Place());
		if (place.count++ == 0) {
			place.row = row;
			place.line = line;
		}
	}

	/** All findings, those about columns and the file as a whole included. */
	List<Issue> list(DecodingReader read) {
		CountedIssues all = new CountedIssues();
		if (plan.cells().rows() && plan.headers() == 0 && plan.describing().isEmpty()) {
			all.add(HeaderIssues.none());
		}
		List<Issue> about = new ArrayList<>();
		if (!plan.cells().rows() || plan.headers() > 0 || !plan.describing().isEmpty()) {
			HeaderIssues.names(names, 0, column -> column + 1, about);
		}
		about.forEach(all::add);
		if (read.malformed() > 0) {
			all.add(Issue.atRow("invalid-encoding", Severity.ERROR, read.firstMalformed(), 0, "",
					IssueText.bind(Messages.JsonIssues_encoding, new Object[] { IssueText.number(read.malformed()), plan.source().encoding().charset().name(), read.firstMalformed() })));
		}
		if (plan.reprojection().isPresent()) {
			Reprojection found = plan.reprojection().get();
			if (!found.way().worldwide()) {
				all.add(Issue.general("reprojected", Severity.INFO, NLS.bind(found.way().rough() ? Messages.JsonIssues_rough : Messages.JsonIssues_reprojected, found.name())));
			}
		} else if (!CoordinateSystems.worldwide(coordinateSystem)) {
			all.add(Issue.general("other-coordinates", Severity.ERROR, NLS.bind(Messages.JsonIssues_coordinates, coordinateSystem)));
		}
		if (plan.hasLists() && plan.lists().size() > 1) {
			all.add(Issue.general("more-sheets", Severity.INFO, NLS.bind(Messages.JsonIssues_lists, plan.lists().size(), JsonOptions.label(plan.list()))));
		}
		issues.list().forEach(all::add);
		notes.forEach((note, place) -> all.add(issue(note, place)));
		for (int c = 0; c < columns.count(); c++) {
			if (columns.geometries(c).mixed()) {
				all.add(new Issue("mixed-geometry", Severity.WARNING, 0, 0, name(c), "", NLS.bind(Messages.JsonIssues_mixedGeometry, name(c), columns.geometries(c).described())));
			}
		}
		return all.list();
	}

	private Issue issue(Note note, Place place) {
		String name = name(note.column());
		String message = switch (note.code()) {
		case "joined-list" -> Messages.JsonIssues_joined;
		case "nested-json" -> Messages.JsonIssues_nested;
		case "dropped-height" -> Messages.JsonIssues_height;
		default -> Messages.JsonIssues_lost;
		};
		Severity severity = note.code().equals("lost-character") ? Severity.WARNING : Severity.INFO;
		Object[] parts = { IssueText.number(place.count), name, IssueText.number(place.row), IssueText.number(place.line) };
		return new Issue(note.code(), severity, place.line, place.row, name, "", IssueText.bind(message, parts));
	}
}
