// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.ColumnDemand;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Takes types and constraints of columns from a Table Schema (https://datapackage.org/standard/table-schema), alone or within a data resource or a data package with one
 * table. Types and constraints that Broadsheet does not have are passed over.
 */
@Component
public final class TableSchema implements RuleReader {

	private static final String DEFAULT_FORMAT = "default";

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
	}

	@Override
	public List<ColumnDemand> read(Path file) throws IOException {
		JsonNode schema = schema(file, tree(file));
		List<ColumnDemand> demands = new ArrayList<>();
		for (JsonNode field : schema.path("fields")) {
			if (field.path("name").asText("").isEmpty()) {
				throw new RefusedException(Messages.text(Messages.schemaNoName, file, demands.size() + 1));
			}
			demands.add(demand(field, schema, demands.size() + 1));
		}
		for (String column : texts(schema.path("primaryKey"))) {
			int place = 1 + demands.stream().map(ColumnDemand::column).toList().indexOf(column);
			demands.add(new ColumnDemand(column, place, Optional.empty(), Map.of(), Map.of(CellRule.REQUIRED.key(), "true", CellRule.UNIQUE_TOGETHER.key(), "true")));
		}
		return demands;
	}

	private static JsonNode tree(Path file) throws IOException {
		try {
			return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
			throw new RefusedException(Messages.text(Messages.schemaNotJson, file, line));
		}
	}

	private static JsonNode schema(Path file, JsonNode root) throws RefusedException {
		JsonNode resources = root.path("resources");
		if (resources.size() > 1) {
			throw new RefusedException(Messages.text(Messages.schemaSeveral, file, resources.size()));
		}
		JsonNode holder = resources.size() == 1 ? resources.get(0) : root;
		JsonNode schema = holder.has("schema") ? holder.get("schema") : holder;
		if (!schema.path("fields").isArray()) {
			throw new RefusedException(Messages.text(Messages.schemaNoFields, file));
		}
		return schema;
	}

	private static ColumnDemand demand(JsonNode field, JsonNode schema, int place) {
		Optional<DataType> type = type(field.path("type").asText(""));
		Map<String, String> parsing = new TreeMap<>();
		type.ifPresent(known -> reading(known, field, parsing));
		List<String> missing = texts(field.path("missingValues").isMissingNode() ? schema.path("missingValues") : field.path("missingValues")).stream().filter(text -> !text.isEmpty()).toList();
		if (type.isPresent() && !missing.isEmpty()) {
			parsing.put(ParseOptions.MISSING, String.join("|", missing));
		}
		return new ColumnDemand(field.path("name").asText(), place, type, parsing, rules(field.path("constraints"), type));
	}

	private static Optional<DataType> type(String type) {
		return Optional.ofNullable(switch (type) {
		case "string" -> DataType.TEXT;
		case "integer", "number", "year" -> DataType.NUMBER;
		case "boolean" -> DataType.CHECKBOX;
		case "date", "datetime" -> DataType.DATE_TIME;
		default -> null;
		});
	}

	private static void reading(DataType type, JsonNode field, Map<String, String> parsing) {
		String format = field.path("format").asText(DEFAULT_FORMAT);
		switch (type) {
		case DATE_TIME -> put(parsing, ParseOptions.DATE_PATTERNS, format.startsWith("%") ? format : "");
		case NUMBER -> {
			put(parsing, ParseOptions.DECIMAL, field.path("decimalChar").asText(""));
			put(parsing, ParseOptions.GROUP, field.path("groupChar").asText(""));
		}
		case CHECKBOX -> {
			put(parsing, ParseOptions.TRUE_WORDS, String.join("|", texts(field.path("trueValues"))));
			put(parsing, ParseOptions.FALSE_WORDS, String.join("|", texts(field.path("falseValues"))));
		}
		default -> {
			// texts are read as they are
		}
		}
	}

	private static void put(Map<String, String> map, String key, String value) {
		if (!value.isEmpty()) {
			map.put(key, value);
		}
	}

	/** Constraints that mean the same here; those of lists and objects count their parts. */
	private static Map<String, String> rules(JsonNode constraints, Optional<DataType> type) {
		Map<String, String> rules = new LinkedHashMap<>();
		for (CellRule rule : List.of(CellRule.REQUIRED, CellRule.UNIQUE)) {
			put(rules, rule.key(), constraints.path(rule.key()).asBoolean() ? "true" : "");
		}
		if (type.isEmpty()) {
			return rules;
		}
		put(rules, CellRule.ONE_OF.key(), String.join("|", texts(constraints.path("enum"))));
		boolean text = type.get() == DataType.TEXT;
		for (CellRule rule : text ? List.of(CellRule.PATTERN, CellRule.MIN_LENGTH, CellRule.MAX_LENGTH) : List.of(CellRule.MINIMUM, CellRule.MAXIMUM)) {
			put(rules, rule.key(), type.get() == DataType.CHECKBOX ? "" : constraints.path(rule.key()).asText(""));
		}
		return rules;
	}

	/** The texts of a list, or of a single value. */
	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach(entry -> texts.add(entry.asText()));
		} else if (node.isValueNode() && !node.isNull()) {
			texts.add(node.asText());
		}
		return texts;
	}
}
