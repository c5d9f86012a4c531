// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.ui.kit.Ui;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Edits the text of a cell in its place. A key that ends the editing does nothing else: the grid below would open the next editor with it. */
final class CellEditor extends TextCellEditor {

	CellEditor() {
		super(true, true);
	}

	@Override
	public Text createEditorControl(Composite parent) {
		Text text = super.createEditorControl(parent);
		Ui.accessible(text, Messages.CellEditor_name);
		return text;
	}

	@Override
	protected KeyListener getTextKeyListener() {
		KeyListener usual = super.getTextKeyListener();
		return new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				usual.keyPressed(event);
				if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
					event.doit = false;
				}
			}

			@Override
			public void keyReleased(KeyEvent event) {
				usual.keyReleased(event);
			}
		};
	}
}
