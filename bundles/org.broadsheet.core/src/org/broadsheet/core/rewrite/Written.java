// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.model.DataType;

/** Functions as they are written down in a step. */
final class Written {

	private static final String TYPE = "type";
	private static final String PARSING = "parsing.";
	private static final String FROM = "from.";
	private static final String TO = "to.";

	private Written() {
	}

	static Map<String, String> type(DataType type, Map<String, String> parsing) {
		Map<String, String> written = new TreeMap<>();
		written.put(TYPE, type.getLiteral());
		parsing.forEach((key, value) -> written.put(PARSING + key, value));
		return written;
	}

	/** Texts as values: as keys not every one of them could be written down. */
	static Map<String, String> texts(Map<String, String> texts) {
		Map<String, String> written = new TreeMap<>();
		new TreeMap<>(texts).forEach((from, to) -> {
			int number = written.size() / 2 + 1;
			written.put(FROM + number, from);
			written.put(TO + number, to);
		});
		return written;
	}

	private static Map<String, String> texts(int count, Map<String, String> parameters) {
		Map<String, String> texts = new TreeMap<>();
		for (int i = 1; i <= count; i++) {
			texts.put(parameters.get(FROM + i), parameters.get(TO + i));
		}
		return texts;
	}

	static CellFunction read(String id, Map<String, String> parameters) {
		return switch (id) {
		case "trim" -> new CellFunction.Trim();
		case "collapse" -> new CellFunction.Collapse();
		case "remove-invisible" -> new CellFunction.RemoveInvisible();
		case "case" -> new CellFunction.ChangeCase(CellFunction.LetterCase.valueOf(parameters.get("to")));
		case "pad-zeros" -> new CellFunction.PadZeros(Integer.parseInt(parameters.get("length")));
		case "serial-to-date" -> new CellFunction.SerialToDate();
		case "respell" -> new CellFunction.Respell(texts(parameters.size() / 2, parameters));
		case "plain-number" -> new CellFunction.PlainNumber(parameters.get("decimal").charAt(0));
		case "plain-form" -> new CellFunction.PlainForm(type(parameters), parsing(parameters));
		case "read-dates" -> new CellFunction.ReadDates(parameters.get("pattern"), is(parameters, "onlyErrors"), type(parameters), parsing(parameters));
		case "replace-part" ->
			new CellFunction.ReplacePart(parameters.get("find"), parameters.get("replacement"), is(parameters, "regex"), is(parameters, "matchCase"));
		default -> throw new IllegalArgumentException(id);
		};
	}

	private static boolean is(Map<String, String> parameters, String key) {
		return Boolean.parseBoolean(parameters.get(key));
	}

	private static DataType type(Map<String, String> parameters) {
		return DataType.get(parameters.get(TYPE));
	}

	private static Map<String, String> parsing(Map<String, String> parameters) {
		Map<String, String> parsing = new TreeMap<>();
		parameters.forEach((key, value) -> {
			if (key.startsWith(PARSING)) {
				parsing.put(key.substring(PARSING.length()), value);
			}
		});
		return parsing;
	}
}
