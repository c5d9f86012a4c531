// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The links of the publishing API; names in braces are filled in by the client. */
final class Links {
	private static final String ROOT = "/api/publishing/v1";

	private Links() {
	}

	static String revisionPath(Revision revision) {
		return ROOT + "/revision/" + revision.viewId() + "/" + revision.seq();
	}

	static ObjectNode revision(Revision revision) {
		String path = revisionPath(revision);
		return Json.object().put("show", path).put("update", path).put("discard", path).put("metadata", path)
				.put("plan", path + "/plan").put("apply", path + "/apply").put("create_source", path + "/source")
				.put("list_sources", path + "/source").put("create_attachment", path + "/attachment");
	}

	static ObjectNode source(Source source) {
		String path = ROOT + "/source/" + source.id();
		ObjectNode links = Json.object().put("show", path).put("bytes", path).put("update", path + "/options")
				.put("load", path + "/load").put("initiate", path + "/initiate")
				.put("chunk", path + "/chunk/{seq_num}/{byte_offset}")
				.put("commit", path + "/chunk/{seq_num}/{byte_offset}/commit").put("cancel", path + "/cancel")
				.put("add_to_revision", path);
		links.set("input_schema_links", inputSchema(path, "{input_schema_id}"));
		return links;
	}

	static ObjectNode inputSchema(Source source, InputSchema schema) {
		return inputSchema(ROOT + "/source/" + source.id(), String.valueOf(schema.id()));
	}

	private static ObjectNode inputSchema(String source, String schema) {
		String path = source + "/schema/" + schema;
		ObjectNode links = Json.object().put("show", path).put("transform", path)
				.put("latest_output", path + "/output/latest").put("row_errors", path + "/errors");
		links.set("output_schema_links", outputSchema(source, path, "{output_schema_id}"));
		return links;
	}

	static ObjectNode outputSchema(Source source, OutputSchema schema) {
		String path = ROOT + "/source/" + source.id();
		return outputSchema(path, path + "/schema/" + schema.inputSchemaId(), String.valueOf(schema.id()));
	}

	private static ObjectNode outputSchema(String source, String input, String output) {
		return Json.object().put("show", input + "/output/" + output).put("rows", input + "/rows/" + output)
				.put("schema_errors", input + "/errors/" + output)
				.put("validate_row_id", source + "/transform/{transform_id}/validate_row_identifier")
				.put("build_config", ROOT + "/config/build_from/" + output);
	}
}
