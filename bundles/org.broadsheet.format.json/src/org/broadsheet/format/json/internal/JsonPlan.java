// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.HeaderNames;
import org.broadsheet.core.layout.LayoutRow;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.format.json.internal.JsonValue.Row;
import org.broadsheet.format.json.internal.JsonValue.Text;
import org.broadsheet.format.json.internal.Sniff.Layout;

/**
 * How a source is going to be read.
 *
 * @param lists   what can be chosen as the list of records
 * @param list    the list that is read
 * @param cells   how records become cells
 * @param headers how many of the first records are headers
 * @param names   texts of the headers, for records that are lists
 * @param width   number of cells that records should have when they are lists
 * @param describing the list that names the columns; empty when none does
 * @param reprojection of geometries; empty when they stay as they are
 */
record JsonPlan(Source source, Map<String, Lists.Found> lists, String list, RecordCells cells, int headers, List<String> names, int width, String describing,
		Optional<Reprojection> reprojection) {

	private static final int HEAD = 100;
	private static final int HEAD_CELLS = 50_000;

	/** Whether there is a list to be chosen. */
	boolean hasLists() {
		return source.sniff().layout() == Layout.DOCUMENT && !cells.geo();
	}

	static JsonPlan of(Source source, JsonOptions options) throws IOException {
		boolean geo = source.sniff().geo();
		Map<String, Lists.Found> lists = Map.of();
		String list = switch (source.sniff().root()) {
		case Sniff.COLLECTION -> "features";
		case Sniff.GEOMETRIES -> "geometries";
		default -> Records.ROOT;
		};
		if (source.sniff().layout() == Layout.DOCUMENT && !geo) {
			try (DecodingReader in = source.reader()) {
				lists = Lists.find(in);
			}
			list = options.list().isEmpty() ? Lists.best(lists) : options.list();
		}
		Head head = new Head();
		try (DecodingReader in = source.reader()) {
			Records.read(in, source.sniff().layout(), list, head);
		}
		return head.rows.isEmpty() ? new JsonPlan(source, lists, list, new RecordCells(geo, false, options.nestedAsColumns()), 0, List.of(), 0, "", Optional.empty())
				: rows(source, lists, list, head.rows, options);
	}

	private static JsonPlan rows(Source source, Map<String, Lists.Found> lists, String list, List<HeadRow> rows, JsonOptions options) throws IOException {
		String describing = options.headerRows().orElse(0) > 0 ? "" : Lists.describing(lists, list);
		List<String> described = describing.isEmpty() ? List.of() : ColumnList.names(source, describing);
		if (!described.isEmpty()) {
			return new JsonPlan(source, lists, list, new RecordCells(false, true, false), 0, described, described.size(), describing, Optional.empty());
		}
		int width = usual(rows);
		int headers = Math.min(options.headerRows().orElseGet(() -> HeaderGuess.count(rows, width)), rows.size());
		List<List<String>> texts = rows.subList(0, headers).stream().map(row -> List.of(row.texts())).toList();
		int named = texts.stream().mapToInt(List::size).max().orElse(0);
		return new JsonPlan(source, lists, list, new RecordCells(false, true, false), headers, HeaderNames.joined(texts, named), Math.max(named, headers == 0 ? width : 0), "", Optional.empty());
	}

	/** The same with geometries brought to WGS 84. */
	JsonPlan with(Optional<Reprojection> way) {
		return new JsonPlan(source, lists, list, cells, headers, names, width, describing, way);
	}

	/** The number of cells most rows have. */
	private static int usual(List<HeadRow> rows) {
		int best = 0;
		long most = 0;
		for (HeadRow row : rows) {
			long same = rows.stream().filter(other -> other.width() == row.width()).count();
			if (same > most) {
				most = same;
				best = row.width();
			}
		}
		return best;
	}

	private record HeadRow(String[] texts, byte[] codes) implements LayoutRow {

		static HeadRow of(Row row) {
			String[] texts = new String[row.cells().size()];
			byte[] codes = new byte[texts.length];
			for (int i = 0; i < texts.length; i++) {
				texts[i] = row.cells().get(i) instanceof Text text ? text.text() : row.cells().get(i).json();
				codes[i] = CellClass.of(texts[i]);
			}
			return new HeadRow(texts, codes);
		}
	}

	/** Takes the first records when they are lists. */
	private static final class Head implements RecordSink {

		private final List<HeadRow> rows = new ArrayList<>();
		private int cells;
		private boolean others;

		@Override
		public boolean record(JsonValue value, long line, List<ValueReader.Duplicate> duplicates) {
			if (value instanceof Row row) {
				rows.add(HeadRow.of(row));
				cells += row.cells().size();
			} else if (rows.isEmpty() && !(value instanceof Text text && text.text().isEmpty())) {
				others = true;
			}
			return !others && rows.size() < HEAD && cells < HEAD_CELLS;
		}

		@Override
		public void brokenLine(long line, String text, String reason) {
			// told when the rows are read
		}

		@Override
		public void brokenFrom(long line, String reason) {
			// told when the rows are read
		}
	}
}
