// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.issues.CountedIssues;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.format.geo.internal.crs.CoordinateSystem;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a layer in words. */
final class ShapeIssues {

	private final CountedIssues issues = new CountedIssues();
	private final String geometry;
	private long heights;
	private long firstHeight;
	private long deleted;
	private final Map<EmptyCell, Cells> emptyCells = new EnumMap<>(EmptyCell.class);

	/**
	 * No findings yet.
	 *
	 * @param geometry name of the column with geometries
	 */
	ShapeIssues(String geometry) {
		this.geometry = geometry;
	}

	void bad(long row, int kind) {
		issues.add(new Issue("bad-geometry", Severity.ERROR, 0, row, geometry, "",
				NLS.bind(kind == Shapes.TOO_LARGE ? Messages.ShapeIssues_tooLarge : kind == Shapes.UNREADABLE ? Messages.ShapeIssues_unreadable : Messages.ShapeIssues_nowhere, row)));
	}

	void height(long row) {
		firstHeight = heights++ == 0 ? row : firstHeight;
	}

	/** Cells that are empty where the table has something. */
	private static final class Cells {
		private long count;
		private long first;
		private final Set<String> columns = new LinkedHashSet<>();
	}

	void empty(EmptyCell kind, String column, long row) {
		Cells cells = emptyCells.computeIfAbsent(kind, any -> new Cells());
		cells.first = cells.count++ == 0 ? row : cells.first;
		cells.columns.add(column);
	}

	void deleted() {
		deleted++;
	}

	void cutOff(long row) {
		issues.add(Issue.atRow("cut-off", Severity.ERROR, 0, row, "", NLS.bind(Messages.ShapeIssues_cutOff, IssueText.number(row))));
	}

	void noAttributes() {
		issues.add(Issue.general("no-attributes", Severity.WARNING, Messages.ShapeIssues_noAttributes));
	}

	/** Geometries and attributes differ in number. */
	void counts(long shapes, long rows) {
		if (shapes != rows) {
			issues.add(Issue.general("different-counts", Severity.ERROR, IssueText.bind(Messages.ShapeIssues_counts, IssueText.number(shapes), IssueText.number(rows))));
		}
	}

	/** What is to be said about the coordinate system. */
	void system(Layer layer, ShapeSurvey survey) {
		if (layer.system().isPresent()) {
			CoordinateSystem system = layer.system().get();
			if (!system.worldwide()) {
				issues.add(Issue.general("reprojected", Severity.INFO, NLS.bind(system.rough() ? Messages.ShapeIssues_rough : Messages.ShapeIssues_reprojected, system.name())));
			}
		} else if (!layer.epsg().isEmpty()) {
			issues.add(Issue.general("unknown-coordinates", Severity.ERROR, NLS.bind(Messages.ShapeIssues_epsg, layer.epsg())));
		} else if (!layer.projection().isBlank()) {
			issues.add(Issue.general("unknown-coordinates", Severity.ERROR, NLS.bind(Messages.ShapeIssues_unknown, CoordinateSystem.name(layer.projection()))));
		} else if (survey.degrees()) {
			issues.add(Issue.general("no-projection", Severity.WARNING, Messages.ShapeIssues_assumed));
		} else {
			issues.add(Issue.general("no-projection", Severity.ERROR, Messages.ShapeIssues_noProjection));
		}
	}

	/** All findings. */
	List<Issue> list(List<String> names, String memoFile, List<String> layers, Layer layer, ShapeSurvey survey) {
		List<Issue> all = new ArrayList<>();
		HeaderIssues.names(names, 0, column -> column + 1, all);
		if (layers.size() > 1) {
			all.add(Issue.general("more-sheets", Severity.INFO, NLS.bind(Messages.ShapeIssues_layers, layers.size(), layer.name())));
		}
		all.addAll(issues.list());
		emptyCells.forEach((kind, cells) -> all.add(kind.issue(cells.count, cells.first, List.copyOf(cells.columns), memoFile)));
		if (heights > 0) {
			all.add(new Issue("dropped-height", Severity.INFO, 0, firstHeight, geometry, "", IssueText.bind(Messages.ShapeIssues_height, IssueText.number(heights), firstHeight)));
		}
		if (deleted > 0) {
			all.add(Issue.general("deleted-rows", Severity.INFO, IssueText.bind(Messages.ShapeIssues_deleted, IssueText.number(deleted))));
		}
		if (survey.types().mixed()) {
			all.add(new Issue("mixed-geometry", Severity.WARNING, 0, 0, geometry, "", NLS.bind(Messages.ShapeIssues_mixed, geometry, survey.types().described())));
		}
		return all;
	}
}
