// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.model.Column;
import org.eclipse.osgi.util.NLS;

/** The display format of a column in a few words. */
final class FormatText {

	private FormatText() {
	}

	/** The words; "Standard" when nothing was decided. */
	static String of(Column column) {
		ColumnFormat format = new ColumnFormat(column.getFormat().map());
		List<String> words = new ArrayList<>();
		format.get(ColumnFormat.STYLE).map(style -> style(style, format)).filter(text -> !text.isEmpty()).ifPresent(words::add);
		format.get(ColumnFormat.DECIMALS).ifPresent(decimals -> words.add(NLS.bind("1".equals(decimals) ? Messages.FormatText_oneDecimal : Messages.FormatText_decimals, decimals)));
		format.get(ColumnFormat.THOUSANDS_SEPARATOR).filter("false"::equals).ifPresent(off -> words.add(Messages.FormatText_noSeparator));
		format.get(ColumnFormat.DATE_STYLE).ifPresent(style -> words.add(style.replace('_', ' ')));
		format.get(ColumnFormat.DISPLAY).ifPresent(display -> words.add(Messages.FormatText_link));
		format.get(ColumnFormat.ALIGN).map(FormatText::align).ifPresent(words::add);
		return words.isEmpty() ? Messages.FormatText_standard : String.join(", ", words);
	}

	private static String style(String style, ColumnFormat format) {
		Map<String, String> known = Map.of("percentage", Messages.FormatText_percent, "scientific", Messages.FormatText_scientific, "financial", Messages.FormatText_financial, "currency",
				NLS.bind(Messages.FormatText_currency, format.get(ColumnFormat.CURRENCY).orElse("")).strip());
		return known.getOrDefault(style, "");
	}

	private static String align(String align) {
		return switch (align) {
		case "left" -> Messages.FormatText_left;
		case "center" -> Messages.FormatText_center;
		default -> Messages.FormatText_right;
		};
	}
}
