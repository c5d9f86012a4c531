// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.List;

import org.broadsheet.core.types.CellValue.Value;

/** Reads checked and unchecked. */
final class CheckboxReader {

	private CheckboxReader() {
	}

	static CellValue read(ParseOptions options, String text) {
		if (!options.trueWords().isEmpty() || !options.falseWords().isEmpty()) {
			return among(options.trueWords(), text) ? new Value("true") : among(options.falseWords(), text) ? new Value("false") : misfit(text);
		}
		return switch (CellClass.of(text)) {
		case CellClass.TRUE_WORD, CellClass.TRUE_LETTER -> new Value("true");
		case CellClass.FALSE_WORD, CellClass.FALSE_LETTER -> new Value("false");
		case CellClass.BIT -> new Value(text.equals("1") ? "true" : "false");
		default -> misfit(text);
		};
	}

	private static boolean among(List<String> words, String text) {
		return words.stream().anyMatch(text::equalsIgnoreCase);
	}

	private static CellValue misfit(String text) {
		return Errors.orMissing("not-a-checkbox", Messages.CellReader_checkbox, text);
	}
}
