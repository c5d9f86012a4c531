// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.AttachOperation;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.FileChooser;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Documents that go with the dataset: a list, each with a button that takes it off, and one that adds more. */
final class AttachmentsInput implements FieldInput {

	private final DatasetContext context;
	private final Composite list;
	private final Button add;
	private List<String> names = List.of();

	AttachmentsInput(Composite parent, Field field, DatasetContext context) {
		this.context = context;
		list = Ui.row(parent, 3);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(list);
		add = Ui.button(parent, Messages.AttachmentsInput_add, this::choose);
		add.setImage(Images.ATTACHMENT.image());
	}

	private void choose() {
		FileChooser chooser = new FileChooser();
		List<Path> files = chooser.ask(chooser.dialog(add.getShell(), SWT.OPEN | SWT.MULTI, Messages.AttachmentsInput_choose));
		if (!files.isEmpty()) {
			context.run(Messages.AttachmentsInput_adding, new AttachOperation(context.dataset(), files)::execute);
		}
	}

	private void remove(int index) {
		List<Change.AttachedFile> files = new ArrayList<>(Change.AttachedFile.of(context.dataset().model()));
		files.remove(index);
		context.perform(new Change.SetAttachments(files));
		add.setFocus();
	}

	@Override
	public Control control() {
		return add;
	}

	@Override
	public List<String> values() {
		return names;
	}

	@Override
	public void show(List<String> values) {
		names = List.copyOf(values);
		Parts.empty(list);
		for (int i = 0; i < names.size(); i++) {
			int index = i;
			Ui.icon(list, Images.FILE, 16);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(Ui.text(list, names.get(i)));
			Ui.iconButton(list, Images.CLOSE, NLS.bind(Messages.AttachmentsInput_remove, names.get(i)), () -> list.getDisplay().asyncExec(() -> remove(index)));
		}
		Ui.show(list, !names.isEmpty());
		Ui.refit(list);
	}
}
