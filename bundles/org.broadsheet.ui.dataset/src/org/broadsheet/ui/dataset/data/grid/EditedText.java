// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;

/** A text as it is edited on one line: line breaks are signs, and signs become line breaks again, so that none is lost. */
final class EditedText extends DisplayConverter {

	@Override
	public Object canonicalToDisplayValue(Object text) {
		return text == null ? "" : text.toString().replace('\r', '␍').replace('\n', '⏎');
	}

	@Override
	public Object displayToCanonicalValue(Object shown) {
		return shown == null ? "" : shown.toString().replace('␍', '\r').replace('⏎', '\n');
	}
}
