// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.draft.FieldNames;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.expr.Compiler;
import org.broadsheet.portal.local.internal.expr.ExpressionException;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and checks the columns a client wants; keys it does not know, and those only the server writes, are ignored. */
record SchemaRequest(List<OutputColumn> columns, ArrayNode sortBys) {
	private static final String COLUMNS = "output_columns";
	private static final int MAX_COLUMNS = 15_000;

	static SchemaRequest read(ObjectNode body, InputSchema input) {
		if (!(body.path(COLUMNS) instanceof ArrayNode given) || given.isEmpty()) {
			throw HttpFailure.validation(COLUMNS, Messages.SchemaApi_noColumns);
		}
		if (given.size() > MAX_COLUMNS) {
			throw HttpFailure.validation(COLUMNS, NLS.bind(Messages.SchemaApi_tooMany, MAX_COLUMNS));
		}
		List<OutputColumn> columns = new ArrayList<>();
		for (JsonNode column : given) {
			columns.add(column(column, columns.size() + 1, input));
		}
		checkNames(columns);
		columns.sort(java.util.Comparator.comparingInt(OutputColumn::position));
		return new SchemaRequest(columns, sortBys(body.path("sort_bys"), columns));
	}

	private static OutputColumn column(JsonNode json, int position, InputSchema input) {
		String name = json.path("field_name").asText("");
		if (!FieldNames.isLegal(name)) {
			throw HttpFailure.validation(COLUMNS, NLS.bind(Messages.SchemaApi_fieldName, name));
		}
		String expression = Json.text(json.path("transform"), "transform_expr").orElseThrow(
				() -> HttpFailure.validation(COLUMNS, NLS.bind(Messages.SchemaApi_noExpression, name)));
		Compiled compiled = compile(name, expression, input);
		JsonNode format = json.path("format");
		JsonNode flags = json.path("flags");
		return new OutputColumn(0, name, Json.text(json, "display_name").orElse(name),
				json.path("description").asText(""), json.path("position").asInt(position),
				Json.flag(json.path("is_primary_key"), false), format.isObject() ? format : Json.object(),
				flags.isArray() ? flags : Json.array(), json.path("initial_output_column_id").asLong(0), 0, expression,
				compiled.type().id(), -1);
	}

	private static Compiled compile(String name, String expression, InputSchema input) {
		try {
			return Compiler.compile(expression, input.positions());
		} catch (ExpressionException e) {
			throw HttpFailure.validation("transform_expr",
					NLS.bind(Messages.SchemaApi_expression, name, e.getMessage()));
		}
	}

	private static void checkNames(List<OutputColumn> columns) {
		Set<String> names = new HashSet<>();
		for (OutputColumn column : columns) {
			if (!names.add(column.fieldName())) {
				throw HttpFailure.validation(COLUMNS, NLS.bind(Messages.SchemaApi_twice, column.fieldName()));
			}
		}
		if (columns.stream().filter(OutputColumn::primaryKey).count() > 1) {
			throw HttpFailure.validation(COLUMNS, Messages.SchemaApi_twoKeys);
		}
	}

	private static ArrayNode sortBys(JsonNode given, List<OutputColumn> columns) {
		ArrayNode result = Json.array();
		for (JsonNode sort : given) {
			String name = sort.path("field_name").asText();
			if (columns.stream().noneMatch(column -> column.fieldName().equals(name))) {
				throw HttpFailure.validation("sort_bys", NLS.bind(Messages.SchemaApi_sort, name));
			}
			result.addObject().put("field_name", name).put("ascending", Json.flag(sort.path("ascending"), true));
		}
		return result;
	}
}
