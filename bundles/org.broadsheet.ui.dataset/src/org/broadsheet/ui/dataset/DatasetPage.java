// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.FormPage;

/**
 * A page of the dataset editor. It shows that the dataset is being opened until it is, then its content; the content is made when the page is first shown, so it
 * can rely on {@link DatasetContext#dataset()}. Below the content stands what runs and what the user is to be told.
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
		frame = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		if (editor().openFailure().isPresent()) {
			openFailed(editor().openFailure().get());
		} else if (editor().session().isPresent()) {
			datasetOpened(editor().session().get());
		} else {
			message(Mark.NOTE, Messages.DatasetPage_opening);
		}
	}

	/** Is called when the dataset has been opened. */
	final void datasetOpened(DatasetSession session) {
		if (frame != null && content == null) {
			Parts.empty(frame);
			content = new Composite(frame, SWT.NONE);
			content.setLayout(new FillLayout());
			GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
			createContent(content, session);
			new WorkStrip(frame, session.work());
			frame.layout(true, true);
			if (isActive()) {
				setFocus();
			}
		}
	}

	/** Shows instead of the content why the dataset could not be opened. */
	final void openFailed(String sentence) {
		if (frame != null && content == null) {
			message(Mark.WRONG, sentence);
		}
	}

	private void message(Mark mark, String sentence) {
		Parts.empty(frame);
		Composite middle = Ui.row(frame, 2);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).indent(24, 0).applyTo(middle);
		Parts.mark(middle, mark);
		Parts.id(mark == Mark.WRONG ? Ui.toned(middle, sentence, Tone.ERROR) : Ui.text(middle, sentence), "page.message");
		frame.layout(true, true);
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
