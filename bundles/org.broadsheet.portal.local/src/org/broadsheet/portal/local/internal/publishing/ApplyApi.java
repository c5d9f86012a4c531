// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.data.Job;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.work.Publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Plan, apply and watch. */
final class ApplyApi {
	private static final String REVISION = "/api/publishing/v1/revision/{view}/{seq}";

	private final Stores stores;
	private final Lookup lookup;
	private final Renderer renderer;
	private final Publishing publishing;

	ApplyApi(Stores stores, Lookup lookup, Renderer renderer, Publishing publishing) {
		this.stores = stores;
		this.lookup = lookup;
		this.renderer = renderer;
		this.publishing = publishing;
	}

	void register(Routes routes) {
		routes.get(REVISION + "/plan", this::plan).put(REVISION + "/apply", this::apply)
				.post(REVISION + "/apply", this::apply).get(REVISION + "/apply/{job}", this::job);
	}

	private void plan(Exchange exchange) throws IOException {
		Revision revision = lookup.revision(exchange, Level.VIEWER);
		boolean rows = revision.outputSchemaId().isPresent();
		List<String> steps = new ArrayList<>();
		steps.add("prepare_draft_for_import");
		if (rows) {
			steps.add("set_schema");
		}
		steps.add("apply_metadata");
		if (rows) {
			steps.add("upsert_task");
		}
		if (revision.scope().isPresent()) {
			steps.add("set_permission");
		}
		steps.addAll(List.of("set_display_type", "publish", "wait_for_replication"));
		ObjectNode answer = Json.object();
		ArrayNode list = answer.putArray("resource");
		steps.forEach(step -> list.addObject().put("type", step));
		answer.putObject("links").put("show", Links.revisionPath(revision) + "/plan");
		exchange.json(answer);
	}

	/** Some clients name the schema, some send the revision, some nothing. */
	private void apply(Exchange exchange) throws IOException {
		Revision revision = lookup.openRevision(exchange);
		ObjectNode body = exchange.jsonObject();
		Optional<Long> schema = Json.decimal(body.path("output_schema_id")).map(Number::longValue);
		if (schema.isPresent()) {
			OutputSchema output = stores.schemas().output(schema.get())
					.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_schema));
			lookup.sourceOf(exchange, output);
		}
		exchange.json(renderer.job(revision, publishing.begin(exchange.signedIn(), revision, schema)));
	}

	private void job(Exchange exchange) throws IOException {
		Revision revision = lookup.revision(exchange, Level.VIEWER);
		Job job = Lookup.number(exchange.value("job")).flatMap(stores.jobs()::find)
				.filter(found -> found.revisionId() == revision.id())
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_job));
		exchange.json(renderer.job(revision, job));
	}
}
