// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetPage;
import org.broadsheet.ui.dataset.DatasetPages;
import org.eclipse.swt.widgets.Composite;

/** The page with what is said about the columns. */
public final class ColumnsPage extends DatasetPage {

	private ColumnsContent columns;

	/** The page of an editor. */
	public ColumnsPage(DatasetEditor editor) {
		super(editor, DatasetPages.COLUMNS, Messages.ColumnsPage_title);
	}

	@Override
	protected void createContent(Composite parent, DatasetContext context) {
		columns = new ColumnsContent(parent, context);
	}

	@Override
	protected void reveal(Finding.Where where) {
		if (where instanceof Finding.Where.ColumnMetadata column) {
			columns.reveal(column.columnId());
		}
	}

	@Override
	protected void focusContent() {
		columns.setFocus();
	}
}
