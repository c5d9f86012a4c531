// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.kit.Images;
import org.eclipse.osgi.util.NLS;

/** What can be offered to put a whole column right, in words with counts: other ways to read it, emptying what cannot be read, text, changes of its cells. */
public final class ColumnOffers {

	/**
	 * Something that can be done in one go.
	 *
	 * @param id stable name of its control
	 */
	public record Offer(Images icon, String label, Change change, String id) {
	}

	private ColumnOffers() {
	}

	/** All offers of a report. */
	public static List<Offer> of(ColumnReport report, Column column) {
		List<Offer> offers = new ArrayList<>(forErrors(report.readings(), report.errors(), report.errorsAsText(), column));
		for (ColumnReport.Repair repair : report.repairs()) {
			String label = NLS.bind(repair.cells() == 1 ? Messages.StatusPopup_repairOne : Messages.StatusPopup_repair, repair.label(), Texts.number(repair.cells()));
			offers.add(new Offer(Images.FIX, label, repair.change(), "data.repair"));
		}
		return offers;
	}

	/** The offers for cells that do not fit, found without reading texts; where most cells do not fit, it is the type that is wrong, so Text comes first. */
	public static List<Offer> quick(DatasetTable table, Column column) throws IOException {
		ColumnCheck check = table.check(column);
		long errors = check.errors().size();
		List<ColumnReport.Reading> readings = ColumnReport.readings(table, column.getSourceIndex(), column.getType(), DatasetTable.options(column), errors);
		List<Offer> offers = forErrors(readings, errors, ColumnReport.errorsAsText(table, column), column);
		return readings.isEmpty() && errors * 2 > check.nonEmpty() ? offers.reversed() : offers;
	}

	private static List<Offer> forErrors(List<ColumnReport.Reading> readings, long errors, long asText, Column column) {
		List<Offer> offers = new ArrayList<>();
		if (errors == 0) {
			return offers;
		}
		readings.forEach(reading -> offers.add(reading(reading, column)));
		String clear = NLS.bind(errors == 1 ? Messages.StatusPopup_clearOne : Messages.StatusPopup_clear, Texts.number(errors));
		offers.add(new Offer(Images.DELETE, clear, new Change.ClearErrors(column.getId()), "data.fix.clear"));
		if (column.getType() != DataType.TEXT && asText < errors) {
			Change text = new Change.SetType(column.getId(), DataType.TEXT, ParseRules.kept(DataType.TEXT, DatasetTable.options(column)));
			String label = asText == 0 ? Messages.StatusPopup_text : asText == 1 ? Messages.StatusPopup_textOneLeft : NLS.bind(Messages.StatusPopup_textLeft, Texts.number(asText));
			offers.add(new Offer(Images.TYPE_TEXT, label, text, "data.fix.text"));
		}
		return offers;
	}

	private static Offer reading(ColumnReport.Reading reading, Column column) {
		String left = reading.errors() == 0 ? Messages.StatusPopup_noneLeft : reading.errors() == 1 ? Messages.StatusPopup_oneLeft : NLS.bind(Messages.StatusPopup_left, Texts.number(reading.errors()));
		String label = NLS.bind(reading.fixed() == 1 ? Messages.StatusPopup_readingOne : Messages.StatusPopup_reading, new Object[] { reading.label(), Texts.number(reading.fixed()), left });
		return new Offer(Images.FIX, label, new Change.SetType(column.getId(), column.getType(), reading.parsing()), "data.fix.reading");
	}
}
