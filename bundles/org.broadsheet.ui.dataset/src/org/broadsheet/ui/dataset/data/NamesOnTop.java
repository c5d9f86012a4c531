// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;

/** Says of cells on the clipboard that their first line names the columns, so that this line is not pasted among the cells. */
final class NamesOnTop extends ByteArrayTransfer {

	private static final NamesOnTop INSTANCE = new NamesOnTop();
	private static final String TYPE = "broadsheet-names-on-top";
	private static final int ID = registerType(TYPE);

	private NamesOnTop() {
	}

	static NamesOnTop getInstance() {
		return INSTANCE;
	}

	/** What goes onto the clipboard beside the cells. */
	static byte[] mark() {
		return new byte[] { 1 };
	}

	/** Whether the cells on the clipboard have such a line. */
	static boolean on(Clipboard clipboard) {
		return clipboard.getContents(INSTANCE) != null;
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}
}
