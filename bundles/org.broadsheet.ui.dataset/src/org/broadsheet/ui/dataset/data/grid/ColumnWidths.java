// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;

/** Widths of the columns: first by name and first rows, then as the user decided; kept for a column wherever it moves. */
final class ColumnWidths {

	private static final int LEAST = 118;
	private static final int MOST = 320;
	/** No more for the sake of a name. */
	private static final int WIDEST_NAME = MOST * 2 / 3;
	/** Leaves room for a whole sentence below the name, where there are few columns. */
	private static final int ROOMY = 218;
	private static final int SAMPLE = 60;
	private final NatTable table;
	private final DataLayer layer;
	private final GridData data;
	private final BodyPainter painter;
	private final Fonts fonts;
	private final Runnable resized;
	private final Map<String, Integer> known = new HashMap<>();
	private final Set<String> unmeasured = new HashSet<>();
	private boolean applying;

	/** Widths for a grid; told when the headers have another height. */
	ColumnWidths(NatTable table, DataLayer layer, GridData data, BodyPainter painter, Fonts fonts, Runnable resized) {
		this.table = table;
		this.layer = layer;
		this.data = data;
		this.painter = painter;
		this.fonts = fonts;
		this.resized = resized;
		table.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent && !applying) {
				remember();
			}
		});
	}

	private void remember() {
		for (int i = 0; i < data.columns().size(); i++) {
			String id = data.columns().get(i).getId();
			if (!Integer.valueOf(layer.getColumnWidthByPosition(i)).equals(known.get(id))) {
				known.put(id, layer.getColumnWidthByPosition(i));
				unmeasured.remove(id);
			}
		}
		GC gc = new GC(table);
		names(gc);
		gc.dispose();
	}

	void apply() {
		GC gc = new GC(table);
		applying = true;
		for (int i = 0; i < data.columns().size(); i++) {
			Column column = data.columns().get(i);
			if (!known.containsKey(column.getId())) {
				known.put(column.getId(), header(gc, column, WIDEST_NAME));
				unmeasured.add(column.getId());
			}
			layer.setColumnWidthByPosition(i, known.get(column.getId()), i == data.columns().size() - 1);
		}
		applying = false;
		names(gc);
		gc.dispose();
	}

	/** Names get a second line where one is too long for the first. */
	private void names(GC gc) {
		gc.setFont(fonts.bold());
		int lines = IntStream.range(0, data.columns().size()).allMatch(i -> onOneLine(gc, data.columns().get(i), layer.getColumnWidthByPosition(i))) ? 1 : NameLines.MOST;
		if (fonts.header().names() != lines) {
			fonts.names(lines);
			resized.run();
		}
	}

	private boolean onOneLine(GC gc, Column column, int width) {
		return NameLines.fits(gc, column.getName(), fonts.header().nameWidth(width) - (column.isRowIdentifier() ? HeaderPainter.SIGN : 0));
	}

	/** Measures columns not measured yet, once their first rows are there. */
	void rowsArrived() {
		if (!unmeasured.isEmpty() && data.row(0).isPresent()) {
			GC gc = new GC(table);
			int roomy = data.columns().size() * ROOMY <= table.getClientArea().width ? ROOMY : 0;
			Map<String, Integer> wanted = new LinkedHashMap<>();
			for (int i = 0; i < data.columns().size(); i++) {
				Column column = data.columns().get(i);
				if (unmeasured.remove(column.getId())) {
					int texts = painter.width(gc, i, 0, (int) Math.min(SAMPLE, data.order().size()));
					known.put(column.getId(), Math.clamp(texts, Math.max(roomy, header(gc, column, WIDEST_NAME)), MOST));
					wanted.put(column.getId(), texts);
				}
			}
			gc.dispose();
			spread(wanted);
			apply();
		}
	}

	/** Where all columns leave room, those whose texts are cut share it. */
	private void spread(Map<String, Integer> wanted) {
		int left = table.getClientArea().width - table.getColumnWidthByPosition(0) - data.columns().stream().mapToInt(column -> known.getOrDefault(column.getId(), LEAST)).sum();
		wanted.entrySet().removeIf(column -> column.getValue() <= known.get(column.getKey()));
		int columns = wanted.size();
		for (var column : wanted.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
			int more = Math.clamp(left / columns--, 0, column.getValue() - known.get(column.getKey()));
			known.merge(column.getKey(), more, Integer::sum);
			left -= more;
		}
	}

	/** As wide as name and texts in view need. */
	void fit(int column) {
		if (column >= 0 && column < data.columns().size()) {
			GC gc = new GC(table);
			long first = Math.max(0, table.getRowIndexByPosition(1));
			int width = Math.max(painter.width(gc, column, first, table.getRowCount()), header(gc, data.columns().get(column), Integer.MAX_VALUE));
			gc.dispose();
			known.put(data.columns().get(column).getId(), Math.min(width, table.getClientArea().width * 3 / 4));
			apply();
		}
	}

	/** What a header needs: its name in one line, or, where that is too long, in two lines that are not filled evenly. */
	private int header(GC gc, Column column, int most) {
		gc.setFont(fonts.bold());
		int room = 2 * fonts.lineHeight() + 12;
		int whole = gc.textExtent(column.getName(), CellPainter.DRAW).x;
		int name = whole + room <= WIDEST_NAME ? whole + room : whole * 3 / 5 + room;
		gc.setFont(fonts.normal());
		int type = gc.textExtent(TypeLabels.of(column.getType()), CellPainter.DRAW).x + 56;
		return Math.clamp(Math.max(name, type), LEAST, most);
	}
}
