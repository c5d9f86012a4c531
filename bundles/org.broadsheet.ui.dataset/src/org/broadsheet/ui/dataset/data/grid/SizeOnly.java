// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Says how many headers there are; what they show their painters know. */
record SizeOnly(IntSupplier columns, IntSupplier rows) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
