// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of the table: texts, selection, frozen and scrolled columns, headers. Rows all have one height, so their number does not matter. */
final class GridLayers {

	final DataLayer body;
	final SelectionLayer selection;
	final ViewportLayer viewport;
	final FreezeLayer frozen;
	final CompositeFreezeLayer scrolled;
	final DataLayer columnHeader;
	final DataLayer rowHeader;
	final GridLayer grid;

	GridLayers(IDataProvider texts) {
		body = new DataLayer(texts);
		body.setRowsResizableByDefault(false);
		body.setDefaultMinColumnWidth(40);
		selection = new SelectionLayer(body, false);
		selection.setSelectionModel(new QuickSelection(selection));
		selection.setLayerPainter(new CellLayerPainter());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		selection.addConfiguration(new DefaultSelectionBindings());
		viewport = new ViewportLayer(selection);
		frozen = new FreezeLayer(selection);
		scrolled = new CompositeFreezeLayer(frozen, viewport, selection, false);
		columnHeader = new DataLayer(new SizeOnly(texts::getColumnCount, () -> 1));
		rowHeader = new DataLayer(new SizeOnly(() -> 1, texts::getRowCount));
		ColumnHeaderLayer columns = new ColumnHeaderLayer(columnHeader, scrolled, selection, false, new CellLayerPainter());
		columns.addConfiguration(new DefaultColumnResizeBindings());
		RowHeaderLayer rows = new RowHeaderLayer(rowHeader, scrolled, selection, false, new CellLayerPainter());
		CornerLayer corner = new CornerLayer(new DataLayer(new SizeOnly(() -> 1, () -> 1)), rows, columns, false, new CellLayerPainter());
		grid = new GridLayer(scrolled, columns, rows, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
	}

	void sizes(Fonts fonts, int rowHeaderWidth) {
		body.setDefaultRowHeight(fonts.rowHeight());
		columnHeader.setDefaultRowHeight(fonts.header().height());
		rowHeader.setDefaultColumnWidth(rowHeaderWidth);
	}
}
