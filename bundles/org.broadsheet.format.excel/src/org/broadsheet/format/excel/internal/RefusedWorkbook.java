// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

/** A workbook that is not read, with the kind of reason. */
final class RefusedWorkbook extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a workbook is not read. */
	enum Reason {
		PASSWORD, BINARY_XLSB, NO_WORKBOOK, MARKUP, NO_SHEETS, OLD_FORMAT, DAMAGED, BOMB, DOCTYPE, TOO_LARGE, EMPTY
	}

	private final Reason reason;

	RefusedWorkbook(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	RefusedWorkbook(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}
}
