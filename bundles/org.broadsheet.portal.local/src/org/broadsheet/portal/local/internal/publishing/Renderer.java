// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.Job;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The objects of the publishing API: {@code resource} and {@code links}. */
final class Renderer {
	private final Stores stores;
	private final SchemaRenderer schemas;

	Renderer(Stores stores) {
		this.stores = stores;
		this.schemas = new SchemaRenderer(stores);
	}

	private static ObjectNode wrap(ObjectNode resource, ObjectNode links) {
		ObjectNode node = Json.object();
		node.set("resource", resource);
		node.set("links", links);
		return node;
	}

	ObjectNode revision(Revision revision) {
		ObjectNode resource = Json.object().put("id", revision.id()).put("fourfour", revision.viewId())
				.put("revision_seq", revision.seq());
		resource.setAll(revision.fields());
		ArrayNode taskSets = resource.putArray("task_sets");
		stores.jobs().of(revision).forEach(job -> taskSets.add(jobResource(job)));
		resource.put("output_schema_id", revision.outputSchemaId().orElse(null))
				.put("blob_id", revision.blobId().orElse(null)).put("domain_id", 1);
		resource.set("created_by", createdBy(stores.users(), revision.createdBy()));
		resource.put("created_at", revision.createdAt()).put("updated_at", revision.updatedAt()).put("closed_at",
				revision.closedAt().orElse(null));
		return wrap(resource, Links.revision(revision));
	}

	ObjectNode job(Revision revision, Job job) {
		return wrap(jobResource(job),
				Json.object().put("show", Links.revisionPath(revision) + "/apply/" + job.id()));
	}

	private ObjectNode jobResource(Job job) {
		ObjectNode resource = Json.object().put("id", job.id()).put("status", job.status());
		resource.set("log", job.log());
		resource.put("output_schema_id", job.outputSchemaId().orElse(null)).put("job_uuid", job.uuid());
		resource.set("created_by", createdBy(stores.users(), job.createdBy()));
		return resource.put("created_at", job.createdAt()).put("updated_at", job.updatedAt()).put("finished_at",
				job.finishedAt().orElse(null));
	}

	static ObjectNode createdBy(UserStore users, String id) {
		ObjectNode node = Json.object().put("user_id", id);
		users.byId(id).ifPresent(user -> node.put("email", user.email()).put("display_name", user.name()));
		return node;
	}

	ObjectNode source(Source source) {
		ObjectNode resource = Json.object().put("id", source.id());
		resource.set("source_type", source.type());
		resource.set("parse_options", source.options().toJson());
		ArrayNode list = resource.putArray("schemas");
		for (InputSchema schema : stores.schemas().inputs(source)) {
			list.add(schemas.input(schema));
		}
		resource.put("content_type", source.contentType().isEmpty() ? null : source.contentType()).putNull("locale")
				.put("is_delete", false);
		resource.set("created_by", createdBy(stores.users(), source.createdBy()));
		resource.put("created_at", source.createdAt()).put("finished_at", source.finishedAt().orElse(null))
				.put("failed_at", source.failedAt().orElse(null));
		resource.set("failure_details", failure(source.failure()));
		resource.put("filesize", source.fileId().isPresent() ? (Long) source.size() : null)
				.put("export_filename", source.filename()).put("loaded", source.finishedAt().isPresent())
				.put("blob", source.options().parse() || source.fileId().isEmpty() ? null
						: String.valueOf(source.fileId().get()));
		return wrap(resource, Links.source(source));
	}

	private static JsonNode failure(Optional<String> message) {
		return message.<JsonNode>map(text -> Json.object().put("message", text).put("type", "parse_failed"))
				.orElse(null);
	}

	ObjectNode input(Source source, InputSchema schema) {
		return wrap(schemas.input(schema), Links.inputSchema(source, schema));
	}

	ObjectNode output(Source source, OutputSchema schema) {
		return wrap(schemas.output(schema), Links.outputSchema(source, schema));
	}

	ObjectNode outputResource(OutputSchema schema) {
		return schemas.output(schema);
	}

	ArrayNode list(List<ObjectNode> nodes) {
		ArrayNode array = Json.array();
		nodes.forEach(array::add);
		return array;
	}
}
