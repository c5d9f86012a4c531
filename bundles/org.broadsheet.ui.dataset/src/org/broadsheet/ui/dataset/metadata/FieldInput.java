// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.dataset.DatasetContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How the values of a field are put in. */
interface FieldInput {

	/** The control that has the focus while the field is filled in. */
	Control control();

	/** What is put in; empty texts are left out. */
	List<String> values();

	/** Shows values without telling of a change. */
	void show(List<String> values);

	/** Whether a change is a whole decision, such as a choice, and need not wait for more to be typed. */
	default boolean immediate() {
		return false;
	}

	/** Gives it the focus. */
	default void setFocus() {
		control().setFocus();
	}

	/** Calls back when the field is entered and left. */
	default void onFocus(Runnable entered, Runnable left) {
		control().addListener(SWT.FocusIn, event -> entered.run());
		control().addListener(SWT.FocusOut, event -> left.run());
	}

	/** The input for a kind of field. */
	static FieldInput create(Composite parent, Field field, DatasetContext context, Runnable typed) {
		return switch (field.kind()) {
		case TEXT, URL, EMAIL -> new TextInput(parent, field, false, typed);
		case LONG_TEXT -> new TextInput(parent, field, true, typed);
		case CHOICE, LICENSE -> new ChoiceInput(parent, field, typed);
		case TAGS -> new TagsInput(parent, field, typed);
		case DATE -> new DateInput(parent, field, typed);
		case ATTACHMENTS -> new AttachmentsInput(parent, field, context);
		case AUTOMATIC -> new AutomaticInput(parent, field);
		};
	}
}
