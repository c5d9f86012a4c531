// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/**
 * What is selected. When everything may have changed, the platform's model asks row by row whether it is selected, twice, which takes seconds with millions of
 * rows; here the selection is cleared at once, with the same outcome.
 */
final class QuickSelection extends SelectionModel {

	private final SelectionLayer layer;

	QuickSelection(SelectionLayer layer) {
		super(layer);
		this.layer = layer;
	}

	@Override
	public void handleLayerEvent(IStructuralChangeEvent event) {
		if (event.getColumnDiffs() == null && event.getRowDiffs() == null) {
			if (!isEmpty()) {
				layer.clear();
			}
		} else {
			super.handleLayerEvent(event);
		}
	}
}
