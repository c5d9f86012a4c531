// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The texts as NatTable asks for them. A text typed goes to the one who writes it. */
record GridTexts(GridData data, GridActions actions) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return data.cell(column, row).map(GridCell::text).orElse("");
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		actions.typed(column, row, value == null ? "" : value.toString());
	}

	@Override
	public int getColumnCount() {
		return data.columns().size();
	}

	@Override
	public int getRowCount() {
		return (int) Math.min(Integer.MAX_VALUE / 64, data.order().size());
	}
}
