// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.grid.DataGrid;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Names;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;

/** Tells a screen reader the cell one is at, with its error. */
final class GridSpeech {

	private final DataGrid grid;
	private final DataModel model;

	GridSpeech(DataGrid grid, DataModel model) {
		this.grid = grid;
		this.model = model;
		var accessible = grid.control().getAccessible();
		Names.give(grid.control(), this::text, Messages.GridSpeech_help);
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = text();
			}
		});
		grid.control().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
				accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
			}
		});
	}

	/** What is said of the selected cell. */
	String text() {
		Optional<Place> place = grid.selected().filter(at -> at.column() < model.data().columns().size() && at.place() < model.data().order().size());
		return place.map(this::text).orElse(Messages.GridSpeech_name);
	}

	private String text(Place place) {
		Column column = model.data().columns().get(place.column());
		GridCell cell = model.data().cell(place.column(), place.place()).orElse(null);
		String row = Texts.number(model.data().order().row(place.place()) + 1);
		if (cell == null) {
			return NLS.bind(Messages.GridSpeech_reading, row, column.getName());
		}
		String text = cell.text().isEmpty() ? Messages.GridSpeech_empty : cell.shown().text();
		String said = NLS.bind(Messages.GridSpeech_cell, new Object[] { row, column.getName(), text });
		return cell.error() ? said + NLS.bind(Messages.GridSpeech_error, DatasetTable.reason(column, cell.text()).orElse("")) : said;
	}
}
