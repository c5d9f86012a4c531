// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.Optional;

import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.ui.kit.Images;

/** What the table shows of a column, in the order from left to right. */
enum ColumnField {
	POSITION(40, 0), VISIBLE(36, 0), NAME(110, 7), DESCRIPTION(130, 8), FIELD_NAME(110, 6), TYPE(118, 0), FORMAT(84, 1), IDENTIFIER(34, 0);

	private final int width;
	private final int weight;

	ColumnField(int width, int weight) {
		this.width = width;
		this.weight = weight;
	}

	/** Share of the room that is left; 0 for a fixed width. */
	int weight() {
		return weight;
	}

	/** Smallest width in points. */
	int width() {
		return width;
	}

	/** Heading. */
	String title() {
		return switch (this) {
		case POSITION -> "";
		case VISIBLE -> "";
		case NAME -> Messages.ColumnField_name;
		case DESCRIPTION -> Messages.ColumnField_description;
		case FIELD_NAME -> Messages.ColumnField_fieldName;
		case TYPE -> Messages.ColumnField_type;
		case FORMAT -> Messages.ColumnField_format;
		case IDENTIFIER -> "";
		};
	}

	/** Explanation of the heading. */
	String tooltip() {
		return switch (this) {
		case POSITION -> Messages.ColumnField_positionTip;
		case VISIBLE -> Messages.ColumnField_visibleTip;
		case NAME -> Messages.ColumnField_nameTip;
		case DESCRIPTION -> Messages.ColumnField_descriptionTip;
		case FIELD_NAME -> Messages.ColumnField_fieldNameTip;
		case TYPE -> Messages.ColumnField_typeTip;
		case FORMAT -> Messages.ColumnField_formatTip;
		case IDENTIFIER -> Messages.ColumnField_identifierTip;
		};
	}

	/** Text of a cell. */
	String text(Column column) {
		return switch (this) {
		case POSITION -> column.eContainer() instanceof Dataset dataset ? Integer.toString(dataset.getColumns().indexOf(column) + 1) : "";
		case VISIBLE, IDENTIFIER -> "";
		case NAME -> column.getName();
		case DESCRIPTION -> column.getDescription().replaceAll("\\s+", " ");
		case FIELD_NAME -> column.getFieldName();
		case TYPE -> TypeLabels.of(column.getType());
		case FORMAT -> FormatText.of(column);
		};
	}

	/** Icon of a cell; {@code null} for none. */
	Images icon(Column column) {
		return switch (this) {
		case VISIBLE -> column.isHidden() ? Images.EYE_OFF : Images.EYE;
		case TYPE -> Images.of(column.getType());
		case IDENTIFIER -> column.isRowIdentifier() ? Images.KEY : null;
		default -> null;
		};
	}

	/** What is changed in the model; {@code null} for what is changed in another way or not at all. */
	ColumnAttribute attribute() {
		return switch (this) {
		case VISIBLE -> ColumnAttribute.HIDDEN;
		case NAME -> ColumnAttribute.NAME;
		case DESCRIPTION -> ColumnAttribute.DESCRIPTION;
		case FIELD_NAME -> ColumnAttribute.FIELD_NAME;
		case IDENTIFIER -> ColumnAttribute.ROW_IDENTIFIER;
		case POSITION, TYPE, FORMAT -> null;
		};
	}

	/** What is wrong with a cell. */
	Optional<String> problem(Column column) {
		return this == NAME || this == FIELD_NAME ? ColumnProblems.of(column, this) : Optional.empty();
	}

	/** The tooltip of a cell; {@code null} for none. */
	String explanation(Column column) {
		String words = problem(column).orElseGet(() -> words(column));
		return words.isBlank() ? null : words;
	}

	/** What a screen reader is to say where a cell holds an icon only, and the tooltip. */
	String words(Column column) {
		return switch (this) {
		case VISIBLE -> column.isHidden() ? Messages.ColumnField_hidden : Messages.ColumnField_visible;
		case IDENTIFIER -> column.isRowIdentifier() ? Messages.ColumnField_identifier : Messages.ColumnField_noIdentifier;
		case TYPE -> column.getWhy();
		default -> text(column);
		};
	}
}
