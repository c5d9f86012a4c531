// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * What was decided about reading JSON.
 *
 * @param values by key; what is missing is guessed
 */
record JsonOptions(Map<String, String> values) {

	static final String ENCODING = "encoding";
	static final String LIST = ImportOption.TABLE;
	static final String NESTED = "nested";
	static final String AS_COLUMNS = "columns";
	static final String AS_JSON = "json";

	/** Given encoding; empty when it is to be guessed. */
	String encoding() {
		return values.getOrDefault(ENCODING, "");
	}

	/** Given list of records; empty when it is to be guessed. */
	String list() {
		return values.getOrDefault(LIST, "");
	}

	boolean nestedAsColumns() {
		return !AS_JSON.equals(values.get(NESTED));
	}

	OptionalInt headerRows() {
		String value = values.getOrDefault(ImportOption.HEADER_ROWS, "").strip();
		return value.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	/** The options in force, as data. */
	List<ImportOption> inForce(JsonPlan plan) {
		List<ImportOption> options = new ArrayList<>();
		options.add(new ImportOption(ENCODING, Messages.JsonOptions_encoding, Kind.CHOICE, Charsets.CHOICES.stream().map(name -> new Choice(name, name)).toList(),
				plan.source().encoding().charset().name(), plan.source().encoding().why()));
		if (plan.hasLists()) {
			options.add(list(plan));
		}
		if (plan.cells().rows()) {
			options.add(new ImportOption(ImportOption.HEADER_ROWS, Messages.JsonOptions_headers, Kind.NUMBER, List.of(), String.valueOf(plan.headers()),
					headerRows().isPresent() ? "" : !plan.describing().isEmpty() ? NLS.bind(Messages.JsonOptions_described, plan.describing()) : plan.headers() == 0 ? Messages.JsonOptions_noHeaders : Messages.JsonOptions_words));
		} else {
			List<Choice> choices = List.of(new Choice(AS_COLUMNS, Messages.JsonOptions_asColumns), new Choice(AS_JSON, Messages.JsonOptions_asJson));
			options.add(new ImportOption(NESTED, Messages.JsonOptions_nested, Kind.CHOICE, choices, nestedAsColumns() ? AS_COLUMNS : AS_JSON, ""));
		}
		return options;
	}

	/** What a list is called. */
	static String label(String path) {
		if (!Shape.table(path)) {
			return path.equals(Records.ROOT) ? Messages.JsonOptions_root : path;
		}
		String object = Shape.object(path).isEmpty() ? Messages.JsonOptions_root : Shape.object(path);
		return NLS.bind(Shape.keyed(path) ? Messages.JsonOptions_keyed : Messages.JsonOptions_wide, object);
	}

	private ImportOption list(JsonPlan plan) {
		List<Choice> choices = new ArrayList<>();
		plan.lists().forEach((path, found) -> choices.add(new Choice(path, label(path))));
		if (!plan.lists().containsKey(plan.list())) {
			choices.add(new Choice(plan.list(), label(plan.list())));
		}
		if (choices.stream().noneMatch(choice -> choice.value().equals(Records.ROOT)) && Shape.table(plan.list())) {
			choices.add(new Choice(Records.ROOT, label(Records.ROOT)));
		}
		String why = plan.lists().size() > 1 ? Messages.JsonOptions_most : Messages.JsonOptions_only;
		return new ImportOption(LIST, Messages.JsonOptions_list, Kind.CHOICE, choices, plan.list(), list().isEmpty() ? why : "");
	}
}
