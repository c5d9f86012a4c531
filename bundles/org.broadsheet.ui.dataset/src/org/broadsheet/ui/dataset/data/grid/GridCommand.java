// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.swt.SWT;

/** What can be asked for by key in the grid. */
public enum GridCommand {
	NEXT_ERROR(SWT.NONE, SWT.F8), PREVIOUS_ERROR(SWT.SHIFT, SWT.F8), FIND(SWT.MOD1, 'f'), FIND_NEXT(SWT.NONE, SWT.F3), FIND_PREVIOUS(SWT.SHIFT, SWT.F3),
	GO_TO_ROW(SWT.MOD1, 'g'), COPY(SWT.MOD1, 'c'), COPY_NAMED(SWT.MOD1 | SWT.MOD2, 'c'), COPY_SAFE(SWT.MOD1 | SWT.MOD2, 'x'), PASTE(SWT.MOD1, 'v'), EMPTY(SWT.NONE, SWT.DEL), REPLACE(SWT.MOD1, 'h'), VALUES(SWT.MOD1, 'l'),
	TYPE(SWT.ALT, SWT.ARROW_DOWN), STATUS(SWT.ALT, SWT.CR), ZOOM_IN(SWT.MOD1, '='), ZOOM_OUT(SWT.MOD1, '-'), ZOOM_RESET(SWT.MOD1, '0');

	private final int modifiers;
	private final int key;

	GridCommand(int modifiers, int key) {
		this.modifiers = modifiers;
		this.key = key;
	}

	int modifiers() {
		return modifiers;
	}

	int key() {
		return key;
	}
}
