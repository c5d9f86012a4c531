// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.core.types.DateStyle;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.format.Shown.Kind;

/** Turns the text of a cell into what the column's format shows of it. What cannot be read under the column's type shows its own text. */
public final class CellFormatter {

	private static final int LONGEST = 400;
	private static final Shown EMPTY = new Shown("", Kind.EMPTY);

	private final DataType type;
	private final ParseOptions options;
	private final ColumnFormat format;
	private final NumberFormatter numbers;
	private final Optional<DateTimeFormatter> dates;

	/** A formatter for a type, the way its texts are read and what was decided about their display. */
	public CellFormatter(DataType type, ParseOptions options, ColumnFormat format) {
		this.type = type;
		this.options = options;
		this.format = format;
		this.numbers = new NumberFormatter(format);
		this.dates = format.get(ColumnFormat.DATE_STYLE).flatMap(DateStyle::of).map(DateStyle::formatter);
	}

	/** A formatter for a column as it is decided now. */
	public static CellFormatter of(Column column) {
		return new CellFormatter(column.getType(), DatasetTable.options(column), new ColumnFormat(column.getFormat().map()));
	}

	/** What is shown for the text of a cell. */
	public Shown show(String text) {
		return switch (CellReader.read(type, options, text)) {
		case CellValue.Empty empty -> text.isEmpty() ? EMPTY : new Shown(oneLine(text), Kind.EMPTY);
		case CellValue.Error error -> new Shown(oneLine(text), Kind.ERROR);
		case CellValue.Value value -> value(value.canonical(), text);
		};
	}

	/** Where the texts of the column stand unless something else was decided. */
	public Alignment alignment() {
		Alignment usual = switch (type) {
		case NUMBER -> Alignment.RIGHT;
		case CHECKBOX -> Alignment.CENTER;
		default -> Alignment.LEFT;
		};
		return format.get(ColumnFormat.ALIGN).flatMap(Alignment::of).orElse(usual);
	}

	private Shown value(String canonical, String text) {
		return switch (type) {
		case NUMBER -> new Shown(numbers.format(new BigDecimal(canonical)), Kind.VALUE);
		case CHECKBOX -> new Shown(canonical.equals("true") ? "\u2611" : "\u2610", Kind.VALUE);
		case DATE_TIME -> new Shown(date(LocalDateTime.parse(canonical)), Kind.VALUE);
		case DATE_TIME_ZONED -> new Shown(zoned(OffsetDateTime.parse(canonical)), Kind.VALUE);
		case URL -> new Shown(oneLine(text), Kind.LINK);
		default -> new Shown(oneLine(text), format.get(ColumnFormat.DISPLAY).isPresent() ? Kind.LINK : Kind.VALUE);
		};
	}

	private String date(LocalDateTime date) {
		return dates.orElseGet(() -> usual(date.toLocalTime())).format(date);
	}

	private String zoned(OffsetDateTime date) {
		String shown = dates.orElseGet(DateStyle.DATE_TIME::formatter).format(date);
		return dates.isPresent() ? shown : shown + ' ' + date.getOffset().getId();
	}

	private static DateTimeFormatter usual(LocalTime time) {
		return (time.equals(LocalTime.MIDNIGHT) ? DateStyle.DATE : DateStyle.DATE_TIME).formatter();
	}

	/** A text on one line, no longer than a cell can show; line breaks become a sign. */
	public static String oneLine(String text) {
		String head = text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
		int length = head.length();
		for (int i = 0; i < length; i++) {
			if (head.charAt(i) < ' ') {
				return head.replaceAll("\r\n|[\n\r]", "⏎").replace('\t', '\u21E5').replaceAll("[\u0000-\u001F]", "\uFFFD");
			}
		}
		return head;
	}
}
