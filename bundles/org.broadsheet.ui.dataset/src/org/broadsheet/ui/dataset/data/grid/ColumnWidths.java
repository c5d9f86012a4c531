// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
	/** Leaves room for a whole sentence below the name, where there are few columns. */
	private static final int ROOMY = 218;
	private static final int SAMPLE = 60;
	private final NatTable table;
	private final DataLayer layer;
	private final GridData data;
	private final BodyPainter painter;
	private final Fonts fonts;
	private final Map<String, Integer> known = new HashMap<>();
	private final Set<String> unmeasured = new HashSet<>();
	private boolean applying;

	ColumnWidths(NatTable table, DataLayer layer, GridData data, BodyPainter painter, Fonts fonts) {
		this.table = table;
		this.layer = layer;
		this.data = data;
		this.painter = painter;
		this.fonts = fonts;
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
	}

	void apply() {
		GC gc = new GC(table);
		applying = true;
		for (int i = 0; i < data.columns().size(); i++) {
			Column column = data.columns().get(i);
			if (!known.containsKey(column.getId())) {
				known.put(column.getId(), header(gc, column));
				unmeasured.add(column.getId());
			}
			layer.setColumnWidthByPosition(i, known.get(column.getId()), i == data.columns().size() - 1);
		}
		applying = false;
		gc.dispose();
	}

	/** Measures columns not measured yet, once their first rows are there. */
	void rowsArrived() {
		if (!unmeasured.isEmpty() && data.row(0).isPresent()) {
			GC gc = new GC(table);
			int roomy = data.columns().size() * ROOMY <= table.getClientArea().width ? ROOMY : 0;
			for (int i = 0; i < data.columns().size(); i++) {
				Column column = data.columns().get(i);
				if (unmeasured.remove(column.getId())) {
					int width = Math.clamp(painter.width(gc, i, 0, (int) Math.min(SAMPLE, data.order().size())), Math.max(roomy, header(gc, column)), MOST);
					known.put(column.getId(), width);
				}
			}
			gc.dispose();
			apply();
		}
	}

	/** As wide as name and texts in view need. */
	void fit(int column) {
		if (column >= 0 && column < data.columns().size()) {
			GC gc = new GC(table);
			long first = Math.max(0, table.getRowIndexByPosition(1));
			int width = Math.max(painter.width(gc, column, first, table.getRowCount()), header(gc, data.columns().get(column)));
			gc.dispose();
			known.put(data.columns().get(column).getId(), Math.min(width, table.getClientArea().width * 3 / 4));
			apply();
		}
	}

	private int header(GC gc, Column column) {
		gc.setFont(fonts.bold());
		int name = gc.textExtent(column.getName(), CellPainter.DRAW).x + 2 * fonts.lineHeight() + 12;
		gc.setFont(fonts.normal());
		int type = gc.textExtent(TypeLabels.of(column.getType()), CellPainter.DRAW).x + 56;
		return Math.clamp(Math.max(name, type), LEAST, MOST * 2 / 3);
	}
}
