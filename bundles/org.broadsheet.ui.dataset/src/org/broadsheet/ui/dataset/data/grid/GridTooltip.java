// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Says what the mouse is over: why a cell is red, the line of the file, a text too long for its cell. */
final class GridTooltip extends NatTableContentTooltip {

	private static final int LONGEST = 1000;
	private final DataGrid grid;
	private final GridData data;

	GridTooltip(NatTable table, DataGrid grid, GridData data) {
		super(table);
		this.grid = grid;
		this.data = data;
		table.addListener(SWT.KeyDown, event -> hide());
		table.addListener(SWT.FocusOut, event -> hide());
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return natTable.getDisplay().getActiveShell() == natTable.getShell() && getText(event) != null;
	}

	@Override
	protected String getText(Event event) {
		LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
		if (region == null) {
			return null;
		}
		if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
			return header(event);
		}
		long row = grid.rowAt(event.y);
		if (row < 0) {
			return null;
		}
		return region.hasLabel(GridRegion.ROW_HEADER) ? rowText(row) : cellText(grid.columnAt(event.x), row);
	}

	private String header(Event event) {
		int index = grid.columnAt(event.x);
		if (index < 0 || index >= data.columns().size()) {
			return null;
		}
		Column column = data.columns().get(index);
		return switch (grid.partAt(event.x, event.y)) {
		case NAME -> column.getDescription().isEmpty() ? column.getName() : column.getName() + "\n" + column.getDescription();
		case MENU -> Messages.GridTooltip_menu;
		case TYPE -> column.getWhy().isEmpty() ? Messages.GridTooltip_type : column.getWhy();
		case STATUS -> Messages.GridTooltip_status;
		};
	}

	private String rowText(long place) {
		return data.row(place).filter(row -> row.line() > 0).map(row -> NLS.bind(Messages.GridTooltip_line, RowPainter.number(row.number()), RowPainter.number(row.line() - 1))).orElse(null);
	}

	private String cellText(int column, long place) {
		if (column < 0 || column >= data.columns().size()) {
			return null;
		}
		return data.cell(column, place).map(cell -> cellText(column, cell)).orElse(null);
	}

	private String cellText(int column, GridCell cell) {
		if (cell.error()) {
			return DatasetTable.reason(data.columns().get(column), cell.text()).map(reason -> reason + "\n" + Messages.GridTooltip_fix).orElse(null);
		}
		boolean cut = grid.textWidth(cell.shown().text()) > grid.partBounds(column, HeaderPart.STATUS).width - 14;
		if (cell.text().indexOf('\n') >= 0 || cut || !cell.shown().text().equals(cell.text())) {
			return cell.text().isEmpty() ? null : cell.text().substring(0, Math.min(LONGEST, cell.text().length()));
		}
		return null;
	}
}
