// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.core.dataset.Change;
import org.eclipse.swt.widgets.Composite;

/** The fields from which one kind of change is made. */
abstract class ChangeForm {

	/** What the change does to the counts of a preview, and so how the button names it. */
	enum Counts {
		CELLS, ROWS, COLUMNS
	}

	private final String title;
	private final String verb;
	private final Counts counts;

	/**
	 * A form.
	 *
	 * @param verb of the button, such as Trim; what it does to how many follows
	 */
	ChangeForm(String title, String verb, Counts counts) {
		this.title = title;
		this.verb = verb;
		this.counts = counts;
	}

	final String title() {
		return title;
	}

	final String verb() {
		return verb;
	}

	final Counts counts() {
		return counts;
	}

	/** Puts the fields on the dialog; each of their changes is told. */
	abstract void fill(Composite body, Runnable changed);

	/** Whether it is mostly meant for cells that cannot be read. */
	boolean forErrors() {
		return false;
	}

	/** What keeps the fields from being understood, {@code null} when nothing does, empty when there is no need to say it. */
	String problem() {
		return null;
	}

	/** The change as the fields are; asked for when there is no problem. */
	abstract Change change();
}
