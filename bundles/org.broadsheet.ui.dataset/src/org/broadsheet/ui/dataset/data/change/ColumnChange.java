// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/** The changes that the menu of a column offers. */
public enum ColumnChange {
	TRIM, COLLAPSE, INVISIBLE, UPPER, LOWER, TITLE, SENTENCE, PLAIN_NUMBER, PLAIN_FORM, READ_DATES, FILL_DOWN, REPLACE, SPLIT, JOIN, DERIVE, UNPIVOT, DUPLICATES, DELETE;

	/** Whether it means something for a column. */
	public boolean suits(Column column) {
		return switch (this) {
		case PLAIN_NUMBER -> column.getType() == DataType.NUMBER || column.getType() == DataType.TEXT;
		case PLAIN_FORM -> column.getType() != DataType.TEXT;
		case READ_DATES -> column.getType() == DataType.DATE_TIME || column.getType() == DataType.DATE_TIME_ZONED;
		default -> true;
		};
	}

	/** The words of the menu. */
	public String label() {
		return switch (this) {
		case TRIM -> Messages.ColumnChange_trim;
		case COLLAPSE -> Messages.ColumnChange_collapse;
		case INVISIBLE -> Messages.ColumnChange_invisible;
		case UPPER -> Messages.ColumnChange_upper;
		case LOWER -> Messages.ColumnChange_lower;
		case TITLE -> Messages.ColumnChange_title;
		case SENTENCE -> Messages.ColumnChange_sentence;
		case PLAIN_NUMBER -> Messages.ColumnChange_plainNumber;
		case PLAIN_FORM -> Messages.ColumnChange_plainForm;
		case READ_DATES -> Messages.ColumnChange_readDates;
		case FILL_DOWN -> Messages.ColumnChange_fillDown;
		case REPLACE -> Messages.ColumnChange_replace;
		case SPLIT -> Messages.ColumnChange_split;
		case JOIN -> Messages.ColumnChange_join;
		case DERIVE -> Messages.ColumnChange_derive;
		case UNPIVOT -> Messages.ColumnChange_unpivot;
		case DUPLICATES -> Messages.ColumnChange_duplicates;
		case DELETE -> Messages.ColumnChange_delete;
		};
	}
}
