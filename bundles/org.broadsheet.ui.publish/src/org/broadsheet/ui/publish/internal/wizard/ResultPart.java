// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import java.util.Optional;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.sharing.SharingDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What was published, as read back from the portal, and what to do next. */
final class ResultPart {

	private final Composite area;
	private final OpenDataset dataset;
	private final Runnable close;

	ResultPart(Composite parent, OpenDataset dataset, Runnable close) {
		this.dataset = dataset;
		this.close = close;
		area = Widgets.area(parent, 2);
	}

	Control control() {
		return area;
	}

	void show(RemoteDataset published) {
		boolean everybody = published.visibility() == Visibility.PUBLIC;
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(WidgetFactory.label(SWT.NONE).image((everybody ? Images.GLOBE : Images.LOCK).image(32)).create(area));
		Optional<String> file = DownloadOnly.file(dataset.model());
		String state = file.isPresent() ? fileState(published) : published.inReview() ? Messages.ResultPart_inReview : everybody ? Messages.ResultPart_public : Messages.ResultPart_private;
		Widgets.id(WidgetFactory.label(SWT.WRAP).text(IssueText.bind(state, file.orElseGet(() -> Thousands.of(published.rows())))).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(Widgets.TEXT_WIDTH, SWT.DEFAULT).create()).create(area),
				"publish.result");
		Link link = Widgets.id(new Link(area, SWT.NONE), "publish.link");
		link.setText("<a>" + published.url() + "</a>");
		link.addListener(SWT.Selection, event -> Program.launch(published.url().toString()));
		Widgets.wide(link);
		Composite buttons = Widgets.wide(Widgets.area(area, 2));
		Widgets.button(buttons, Messages.ResultPart_copy, "publish.copyLink", () -> copy(published.url().toString()));
		Widgets.button(buttons, Messages.ResultPart_share, "publish.share", this::share);
		area.layout(true, true);
	}

	private static String fileState(RemoteDataset published) {
		return published.inReview() ? Messages.ResultPart_fileInReview : published.visibility() == Visibility.PUBLIC ? Messages.ResultPart_filePublic : Messages.ResultPart_filePrivate;
	}

	private void copy(String address) {
		Clipboard clipboard = new Clipboard(area.getDisplay());
		clipboard.setContents(new Object[] { address }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void share() {
		Shell parent = (Shell) area.getShell().getParent();
		close.run();
		new SharingDialog(parent, dataset, SharingDialog.Part.COLLABORATORS).open();
	}
}
