// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.EnumSet;
import java.util.Set;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Manage Collaborators or Manage Viewers as a dialog. */
public final class SharingDialog extends Dialog {

	/** What a panel or dialog shows. */
	public enum Part {
		VIEWERS, COLLABORATORS
	}

	private final OpenDataset dataset;
	private final Part part;

	/** Prepares the dialog. */
	public SharingDialog(Shell parent, OpenDataset dataset, Part part) {
		super(parent);
		this.dataset = dataset;
		this.part = part;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Opens it for the dataset in front, if there is one. */
	public static void open(ExecutionEvent event, Part part) {
		DatasetEditors.active().ifPresent(dataset -> new SharingDialog(HandlerUtil.getActiveShell(event), dataset, part).open());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(part == Part.VIEWERS ? Messages.SharingDialog_viewers : Messages.SharingDialog_collaborators, dataset.model().getName()));
		Widgets.id(shell, "sharing.dialog");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(620, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Set<Part> shown = EnumSet.of(part);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(new SharingPanel(area, dataset, shown).control());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.SharingDialog_done, false), "sharing.done");
	}
}
