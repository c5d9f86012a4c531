// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.util.Optional;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.work.SchemaProgram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Input and output schemas, complete, because clients read them out of the source without another call. */
final class SchemaRenderer {
	private final Stores stores;

	SchemaRenderer(Stores stores) {
		this.stores = stores;
	}

	ObjectNode input(InputSchema schema) {
		ObjectNode resource = Json.object().put("id", schema.id()).putNull("name").put("total_rows", schema.totalRows())
				.put("num_row_errors", schema.rowErrors()).put("created_at", schema.createdAt());
		resource.set("created_by", Renderer.createdBy(stores.users(), schema.createdBy()));
		ArrayNode columns = resource.putArray("input_columns");
		for (InputSchema.Column column : schema.columns()) {
			columns.addObject().put("id", column.id()).put("field_name", column.fieldName())
					.put("display_name", column.displayName()).put("position", columns.size())
					.put("soql_type", "text").putNull("semantic_type").put("input_schema_id", schema.id())
					.put("guessed_soql_type", column.guess());
		}
		ArrayNode outputs = resource.putArray("output_schemas");
		stores.schemas().outputs(schema).forEach(output -> outputs.add(output(output, schema)));
		return resource;
	}

	ObjectNode output(OutputSchema schema) {
		return output(schema, stores.schemas().input(schema.inputSchemaId()).orElseThrow());
	}

	private ObjectNode output(OutputSchema schema, InputSchema input) {
		SchemaProgram program = SchemaProgram.of(input, schema);
		ObjectNode resource = Json.object().put("id", schema.id()).put("input_schema_id", schema.inputSchemaId());
		ArrayNode columns = resource.putArray("output_columns");
		for (int i = 0; i < schema.columns().size(); i++) {
			columns.add(column(schema, schema.columns().get(i), program.transforms().get(i), input));
		}
		resource.set("sort_bys", schema.sortBys());
		resource.put("total_rows", input.totalRows()).put("error_count", schema.errorCount().orElse(null))
				.put("error_row_count", schema.errorRows().orElse(null)).put("created_at", schema.createdAt());
		resource.set("created_by", Renderer.createdBy(stores.users(), schema.createdBy()));
		return resource.put("finished_at", schema.completedAt().orElse(null)).put("completed_at",
				schema.completedAt().orElse(null));
	}

	private static ObjectNode column(OutputSchema schema, OutputColumn column, Compiled compiled, InputSchema input) {
		ObjectNode node = Json.object().put("id", column.id()).put("field_name", column.fieldName())
				.put("display_name", column.displayName()).put("description", column.description())
				.put("position", column.position()).put("is_primary_key", column.primaryKey());
		node.set("format", column.format());
		node.set("flags", column.flags());
		node.put("initial_output_column_id", column.initialId() == 0 ? null : (Long) column.initialId());
		node.set("transform", transform(schema, column, compiled, input));
		return node;
	}

	private static ObjectNode transform(OutputSchema schema, OutputColumn column, Compiled compiled,
			InputSchema input) {
		Optional<String> completed = schema.completedAt();
		ObjectNode node = Json.object().put("id", column.transformId()).put("transform_expr", column.expression());
		node.set("parsed_expr", compiled.source().toJson());
		node.put("output_soql_type", column.type());
		ArrayNode inputs = node.putArray("transform_input_columns");
		compiled.columns().forEach(index -> inputs.addObject().put("input_column_id", input.columns().get(index).id()));
		node.put("completed_at", completed.orElse(null)).put("finished_at", completed.orElse(null))
				.put("failed_at", schema.failedAt().orElse(null));
		node.set("failure_details", schema.failure()
				.map(text -> Json.object().put("message", text).put("type", "internal_error")).orElse(null));
		return node.put("error_count", completed.isPresent() ? (Long) column.errors() : null).put("attempts", 0)
				.put("has_cell_edits", false);
	}
}
