// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import java.util.List;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.publish.PublishReview;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The way to publishing in four stages: review changes, who can see it, publishing, published. */
public final class PublishDialog extends Dialog {

	/** The stages in order. */
	enum Stage {
		REVIEW, VISIBILITY, PUBLISHING, PUBLISHED
	}

	private final OpenDataset dataset;
	private final StackLayout stack = new StackLayout();
	private Label title;
	private Label trail;
	private Composite body;
	private Stage stage = Stage.REVIEW;
	private ReviewPart review;
	private VisibilityPart visibility;
	private ProgressPart progress;
	private ResultPart result;
	private PortalSession session;

	/** Prepares publishing a dataset that is ready for it. */
	public PublishDialog(Shell parent, OpenDataset dataset) {
		super(parent);
		this.dataset = dataset;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.PublishDialog_title, dataset.model().getName()));
		Widgets.id(shell, "publish.dialog");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 600);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 4).applyTo(area);
		title = WidgetFactory.label(SWT.NONE).font(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT)).create(area);
		Widgets.wide(title);
		trail = WidgetFactory.label(SWT.NONE).foreground(Colors.MUTED.get()).create(area);
		Widgets.wide(trail);
		body = new Composite(area, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(body);
		review = new ReviewPart(body, dataset, this::reviewed);
		visibility = new VisibilityPart(body);
		progress = new ProgressPart(body, dataset, this::published, this::failed);
		result = new ResultPart(body, dataset, this::close);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Widgets.id(createButton(parent, IDialogConstants.BACK_ID, Messages.PublishDialog_back, false), "publish.back");
		Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.PublishDialog_continue, true), "publish.next");
		Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "publish.cancel");
		show(Stage.REVIEW);
		review.start();
	}

	private void reviewed(PortalSession opened, PublishReview found) {
		session = opened;
		visibility.offer(opened, found.published().map(RemoteDataset::visibility).orElse(Visibility.PRIVATE), found.published().isPresent());
		updateButtons();
		// what had the focus while it was compared is gone
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	private void show(Stage next) {
		stage = next;
		stack.topControl = List.of(review.control(), visibility.control(), progress.control(), result.control()).get(next.ordinal());
		title.setText(List.of(Messages.PublishDialog_review, Messages.PublishDialog_who, Messages.PublishDialog_publishing, Messages.PublishDialog_published).get(next.ordinal()));
		trail.setText(NLS.bind(Messages.PublishDialog_step, next.ordinal() + 1, Stage.values().length));
		body.layout();
		updateButtons();
	}

	private void updateButtons() {
		Button back = getButton(IDialogConstants.BACK_ID);
		Button next = getButton(IDialogConstants.OK_ID);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		back.setEnabled(stage == Stage.VISIBILITY || stage == Stage.PUBLISHING && progress.hasFailed());
		next.setText(switch (stage) {
		case REVIEW -> Messages.PublishDialog_continue;
		case VISIBILITY, PUBLISHING -> visibility.verb();
		case PUBLISHED -> Messages.PublishDialog_done;
		});
		next.setEnabled(switch (stage) {
		case REVIEW -> review.isDone();
		case VISIBILITY, PUBLISHED -> true;
		case PUBLISHING -> progress.hasFailed();
		});
		back.setVisible(stage != Stage.PUBLISHED);
		cancel.setVisible(stage != Stage.PUBLISHED);
		setButtonLayoutData(next);
		next.requestLayout();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.BACK_ID) {
			show(Stage.VISIBILITY == stage ? Stage.REVIEW : Stage.VISIBILITY);
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		switch (stage) {
		case REVIEW -> show(Stage.VISIBILITY);
		case VISIBILITY, PUBLISHING -> {
			show(Stage.PUBLISHING);
			progress.start(session, visibility.chosen());
			updateButtons();
			getButton(IDialogConstants.CANCEL_ID).setFocus();
		}
		case PUBLISHED -> super.okPressed();
		}
	}

	@Override
	protected void cancelPressed() {
		if (stage == Stage.PUBLISHING && progress.cancel()) {
			return;
		}
		super.cancelPressed();
	}

	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}

	private void published(RemoteDataset published) {
		result.show(published);
		show(Stage.PUBLISHED);
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	private void failed() {
		updateButtons();
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	@Override
	public boolean close() {
		review.cancel();
		return super.close();
	}
}
