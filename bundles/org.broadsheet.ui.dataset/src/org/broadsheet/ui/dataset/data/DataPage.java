// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetPage;
import org.broadsheet.ui.dataset.DatasetPages;
import org.eclipse.swt.widgets.Composite;

/** The page of the dataset editor with all rows: see how they will be read, find what is wrong, repair it. */
public final class DataPage extends DatasetPage {

	/** Id of the page. */
	public static final String ID = DatasetPages.DATA;

	private DataView view;

	/** The page of an editor. */
	public DataPage(DatasetEditor editor) {
		super(editor, ID, Messages.DataPage_title);
	}

	@Override
	protected void createContent(Composite parent, DatasetContext context) {
		view = new DataView(parent, context);
	}

	@Override
	protected void reveal(Finding.Where where) {
		if (view != null && where instanceof Finding.Where.Cells cells) {
			view.reveal(cells.columnId(), cells.firstRow());
		}
	}

	/** Shows a cell; the row counts from 0. */
	public void reveal(String columnId, long row) {
		view.reveal(columnId, row);
	}

	/** What the page shows; {@code null} until it was opened. */
	public DataView view() {
		return view;
	}

	@Override
	protected void focusContent() {
		view.setFocus();
	}
}
