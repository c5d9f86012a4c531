// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.ui.kit.Colors;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;

/** Who paints what, and how cells are edited. */
final class GridStyle extends AbstractRegistryConfiguration {

	private final GridData data;
	private final Fonts fonts;
	private final CellPainter body;
	private final CellPainter columns;
	private final CellPainter rows;

	GridStyle(GridData data, Fonts fonts, CellPainter body, CellPainter columns, CellPainter rows) {
		this.data = data;
		this.fonts = fonts;
		this.body = body;
		this.columns = columns;
		this.rows = rows;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, columns, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, rows, DisplayMode.NORMAL, GridRegion.ROW_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, rows, DisplayMode.NORMAL, GridRegion.CORNER);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Editable(data));
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new CellEditor(), DisplayMode.EDIT);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new EditedText(), DisplayMode.EDIT);
		theme(registry);
	}

	/** Takes the colours and fonts of now. */
	void theme(IConfigRegistry registry) {
		Style editor = new Style();
		editor.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, Colors.CARD.get());
		editor.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Colors.TEXT.get());
		editor.setAttributeValue(CellStyleAttributes.FONT, fonts.normal());
		editor.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, editor);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, editor, DisplayMode.EDIT);
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, Colors.MUTED.get());
	}

	private record Editable(GridData data) implements IEditableRule {

		@Override
		public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
			return data.row(cell.getRowIndex()).isPresent();
		}

		@Override
		public boolean isEditable(int columnIndex, int rowIndex) {
			return data.row(rowIndex).isPresent();
		}
	}
}
