// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.core.readiness.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormPage;

/**
 * A page of the dataset editor. It shows that the dataset is being opened until it is, then its content; the content is made when the page is first shown, so it
 * can rely on {@link DatasetContext#dataset()}.
 */
public abstract class DatasetPage extends FormPage {

	private Composite frame;
	private Composite content;

	/** A page of an editor with the text of its tab. */
	protected DatasetPage(DatasetEditor editor, String id, String title) {
		super(editor, id, title);
	}

	/** Makes the content of the page in a composite that has a fill layout. */
	protected abstract void createContent(Composite parent, DatasetContext context);

	/** Goes to a place on this page; the content is there. */
	protected void reveal(Finding.Where where) {
		setFocus();
	}

	/** Gives the focus to the first control of the content. */
	protected void focusContent() {
		content.setFocus();
	}

	/** The editor, with the dataset once it is open. */
	protected final DatasetEditor editor() {
		return (DatasetEditor) getEditor();
	}

	@Override
	public final void createPartControl(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(new StackLayout());
		Label waiting = new Label(frame, SWT.NONE);
		waiting.setText(Messages.DatasetPage_opening);
		show(waiting);
		datasetOpened();
	}

	/** Is called when the dataset has been opened. */
	final void datasetOpened() {
		if (frame != null && content == null && editor().isOpen()) {
			content = new Composite(frame, SWT.NONE);
			content.setLayout(new FillLayout());
			createContent(content, editor());
			show(content);
		}
	}

	/** Shows instead of the content why the dataset could not be opened. */
	final void openFailed(String sentence) {
		if (frame != null && content == null) {
			Label failure = new Label(frame, SWT.WRAP);
			failure.setText(sentence);
			show(failure);
		}
	}

	private void show(Control control) {
		((StackLayout) frame.getLayout()).topControl = control;
		frame.layout();
	}

	@Override
	public final Control getPartControl() {
		return frame;
	}

	@Override
	public final void setFocus() {
		if (content != null) {
			focusContent();
		} else if (frame != null) {
			frame.setFocus();
		}
	}
}
