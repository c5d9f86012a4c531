// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetPage;
import org.broadsheet.ui.dataset.DatasetPages;
import org.eclipse.swt.widgets.Composite;

/** The page with the dataset's metadata, asked for as its standard says. */
public final class MetadataPage extends DatasetPage {

	private MetadataContent metadata;

	/** The page of an editor. */
	public MetadataPage(DatasetEditor editor) {
		super(editor, DatasetPages.METADATA, Messages.MetadataPage_title);
	}

	@Override
	protected void createContent(Composite parent, DatasetContext context) {
		metadata = new MetadataContent(parent, context);
	}

	@Override
	protected void reveal(Finding.Where where) {
		if (where instanceof Finding.Where.MetadataField field) {
			metadata.reveal(field.key());
		}
	}

	@Override
	protected void focusContent() {
		metadata.setFocus();
	}
}
