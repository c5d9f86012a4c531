// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** What the cells of one field look like. */
final class ColumnLabels extends ColumnLabelProvider {

	private final ColumnField field;

	ColumnLabels(ColumnField field) {
		this.field = field;
	}

	@Override
	public String getText(Object element) {
		return field.text((Column) element);
	}

	@Override
	public Image getImage(Object element) {
		Column column = (Column) element;
		if (field.problem(column).isPresent()) {
			return Images.ERROR.image();
		}
		Images icon = field.icon(column);
		return icon == null ? null : icon.image();
	}

	@Override
	public Color getForeground(Object element) {
		Column column = (Column) element;
		if (field.problem(column).isPresent()) {
			return Colors.ERROR.get();
		}
		return column.isHidden() || field == ColumnField.POSITION ? Colors.MUTED.get() : null;
	}
}
