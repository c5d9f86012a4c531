// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.core.types.DateStyle;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.osgi.util.NLS;

/** Writes the cells of one column under its type: what Excel cannot hold exactly becomes text as it stands. */
final class TypedCells {

	private final ExportColumn column;
	private final ExcelLimits limits;
	private final Notes notes;
	private final Optional<DateStyle> dates;

	TypedCells(ExportColumn column, ExcelLimits limits, Notes notes) {
		this.column = column;
		this.limits = limits;
		this.notes = notes;
		this.dates = column.format().get(ColumnFormat.DATE_STYLE).flatMap(DateStyle::of);
	}

	/**
	 * Writes a cell.
	 *
	 * @param number of the row, from 1
	 * @param links  links the sheet has already
	 * @return whether it has a link
	 */
	boolean write(Worksheet sheet, int row, int at, String text, long number, int links) throws RefusedException {
		if (text.isEmpty()) {
			return false;
		}
		if (text.length() > limits.text()) {
			throw new RefusedException(NLS.bind(Messages.TypedCells_long, new Object[] { String.valueOf(number), column.name(), text.length(), limits.text() }));
		}
		String canonical = column.read(text) instanceof CellValue.Value value ? value.canonical() : null;
		boolean typed = canonical != null && typed(sheet, row, at, canonical);
		if (!typed) {
			ExcelText.write(sheet, row, at, text);
		}
		return canonical != null && column.type() == org.broadsheet.model.DataType.URL && link(sheet, row, at, text, canonical, links);
	}

	private boolean typed(Worksheet sheet, int row, int at, String canonical) {
		return switch (column.type()) {
		case NUMBER -> number(sheet, row, at, canonical);
		case CHECKBOX -> {
			sheet.value(row, at, Boolean.valueOf(canonical));
			yield true;
		}
		case DATE_TIME -> date(sheet, row, at, LocalDateTime.parse(canonical));
		default -> false;
		};
	}

	private boolean number(Worksheet sheet, int row, int at, String canonical) {
		Optional<BigDecimal> number = ExcelNumbers.exact(canonical);
		if (number.isEmpty()) {
			notes.longNumber();
			return false;
		}
		sheet.value(row, at, number.get());
		String format = ExcelNumbers.format(column.format(), number.get());
		if (!format.isEmpty()) {
			sheet.style(row, at).format(format).set();
		}
		return true;
	}

	private boolean date(Worksheet sheet, int row, int at, LocalDateTime date) {
		Optional<Number> serial = ExcelDates.serial(date);
		if (serial.isEmpty()) {
			notes.farDate();
			return false;
		}
		sheet.value(row, at, serial.get());
		sheet.style(row, at).format(ExcelDates.format(dates, date)).set();
		return true;
	}

	private boolean link(Worksheet sheet, int row, int at, String text, String address, int links) {
		if (links >= limits.links() || address.length() > ExcelLimits.LONGEST_LINK) {
			notes.noLink();
			return false;
		}
		sheet.hyperlink(row, at, new CellLink(address));
		ExcelText.write(sheet, row, at, text);
		sheet.style(row, at).fontColor(Looks.LINK).underlined().set();
		return true;
	}
}
