// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import org.broadsheet.ui.kit.Images;

/** How far something is: shown as an icon that differs in shape, not in colour alone, and with a word. */
public enum Mark {
	DONE(Images.OK), PARTLY(Images.PARTIAL), EMPTY(Images.EMPTY), WRONG(Images.ERROR), CAREFUL(Images.WARNING), NOTE(Images.INFO);

	private final Images icon;

	Mark(Images icon) {
		this.icon = icon;
	}

	/** The icon. */
	public Images icon() {
		return icon;
	}

	/** The word for those who do not see the icon. */
	public String word() {
		return switch (this) {
		case DONE -> Messages.Mark_done;
		case PARTLY -> Messages.Mark_partly;
		case EMPTY -> Messages.Mark_empty;
		case WRONG -> Messages.Mark_wrong;
		case CAREFUL -> Messages.Mark_careful;
		case NOTE -> Messages.Mark_note;
		};
	}
}
