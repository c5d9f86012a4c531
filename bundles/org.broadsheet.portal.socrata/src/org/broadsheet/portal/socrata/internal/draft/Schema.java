// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.portal.PortalDraft.PortalCheck;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Complaint;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.view.ColumnFormats;
import org.broadsheet.portal.socrata.internal.view.PortalTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says what the columns of an uploaded file are. The list of columns is always sent whole. */
final class Schema {

	private final Wire wire;
	private final Resource source;
	private final JsonNode input;
	private final JsonNode links;
	private JsonNode output;

	Schema(Wire wire, Resource source) {
		this.wire = wire;
		this.source = source;
		this.input = latest(source.resource().path("schemas"));
		this.links = source.links().path("input_schema_links");
		this.output = latest(input.path("output_schemas"));
	}

	private static JsonNode latest(JsonNode schemas) {
		return Json.each(schemas).max((a, b) -> Long.compare(a.path("id").asLong(), b.path("id").asLong())).orElse(Json.object());
	}

	long outputId() {
		return output.path("id").asLong();
	}

	long totalRows() {
		return input.path("total_rows").asLong(-1);
	}

	/** API field names in the order sent. */
	List<String> fieldNames() {
		return Json.each(output.path("output_columns")).sorted((a, b) -> Integer.compare(a.path("position").asInt(), b.path("position").asInt())).map(column -> Json.text(column.path("field_name"))).toList();
	}

	boolean hasRowIdentifier() {
		return Json.each(output.path("output_columns")).anyMatch(column -> column.path("is_primary_key").asBoolean(false));
	}

	private long errorCells() {
		return errors().values().stream().mapToLong(Long::longValue).sum();
	}

	PortalCheck configure(List<RemoteColumn> columns, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		ObjectNode body = body(columns);
		long before = outputId();
		Call post = Call.send(Messages.setColumns, "POST", link("transform"), body).patient();
		JsonNode made = wire.sendOnce(post, refused -> follower(before, columns.size(), progress), progress.split(2));
		output = Poll.until(wire, Messages.checkCells, outputLink("show", made.path("resource").path("id").asLong()), this::complete, progress.split(7)).path("resource");
		Map<String, Long> errors = errors();
		return new PortalCheck(totalRows(), errors, errors.isEmpty() ? "" : firstComplaint(progress.split(1)));
	}

	private ObjectNode body(List<RemoteColumn> columns) throws PortalException {
		List<JsonNode> given = Json.each(input.path("input_columns")).sorted((a, b) -> Integer.compare(a.path("position").asInt(), b.path("position").asInt())).toList();
		if (given.size() != columns.size()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.columnCount, wire.address().host(), given.size(), columns.size()));
		}
		Map<Long, Long> earlier = earlierByInput();
		ObjectNode body = Json.object();
		ArrayNode list = body.putArray("output_columns");
		for (int i = 0; i < columns.size(); i++) {
			describe(list.addObject().put("position", i + 1), columns.get(i), given.get(i), earlier);
		}
		body.putArray("sort_bys");
		return body;
	}

	private static void describe(ObjectNode node, RemoteColumn column, JsonNode given, Map<Long, Long> earlier) {
		node.put("field_name", column.fieldName()).put("display_name", column.name()).put("description", column.description()).put("is_primary_key", column.rowIdentifier());
		node.set("format", ColumnFormats.toPortal(column.format()));
		node.putObject("transform").put("transform_expr", PortalTypes.expression(column.type(), Json.text(given.path("soql_type")), Json.text(given.path("field_name"))));
		Long previous = earlier.get(given.path("id").asLong());
		if (previous != null) {
			node.put("initial_output_column_id", previous);
		}
	}

	/** The columns of the schema that the portal guessed, by the column of the file they are made from. */
	private Map<Long, Long> earlierByInput() {
		Map<Long, Long> earlier = new HashMap<>();
		Json.each(output.path("output_columns")).forEach(column -> {
			JsonNode from = column.path("transform").path("transform_input_columns");
			if (from.size() == 1) {
				earlier.put(from.path(0).path("input_column_id").asLong(), column.path("id").asLong());
			}
		});
		return earlier;
	}

	/** The schema that a lost answer told of. */
	private Optional<JsonNode> follower(long before, int size, IProgressMonitor monitor) throws PortalException {
		JsonNode newest = wire.send(Call.get(Messages.setColumns, link("latest_output")).patient(), monitor);
		JsonNode resource = newest.path("resource");
		return resource.path("id").asLong() > before && resource.path("output_columns").size() == size ? Optional.of(newest) : Optional.empty();
	}

	private boolean complete(JsonNode answer) throws PortalException {
		for (JsonNode column : answer.path("resource").path("output_columns")) {
			JsonNode transform = column.path("transform");
			if (Json.given(transform.path("failed_at"))) {
				String why = Complaint.of(transform.path("failure_details"));
				throw new PortalException(Kind.REFUSED, Messages.text(Messages.columnFailed, wire.address().host(), Json.text(column.path("display_name")), why.isEmpty() ? "" : ": " + why));
			}
		}
		return Json.given(answer.path("resource").path("completed_at"));
	}

	private Map<String, Long> errors() {
		Map<String, Long> errors = new LinkedHashMap<>();
		Json.each(output.path("output_columns")).forEach(column -> {
			long count = column.path("transform").path("error_count").asLong(0);
			if (count > 0) {
				errors.put(Json.text(column.path("field_name")), count);
			}
		});
		return errors;
	}

	private String firstComplaint(IProgressMonitor monitor) throws PortalException {
		return Json.each(errorRows(0, 1, monitor)).flatMap(row -> Json.each(row.path("row"))).map(cell -> Complaint.of(cell.path("error"))).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	/** Number of rows that will not be imported. */
	long countErrorRows(IProgressMonitor monitor) throws PortalException {
		int page = 1000;
		long count = 0;
		while (errorCells() > 0) {
			long found = Json.each(errorRows(count, page, monitor)).filter(row -> row.has("row")).count();
			count += found;
			if (found < page) {
				break;
			}
		}
		return count;
	}

	private JsonNode errorRows(long offset, int limit, IProgressMonitor monitor) throws PortalException {
		String link = outputLink("schema_errors", outputId());
		return wire.send(Call.get(Messages.readErrors, link + (link.contains("?") ? "&" : "?") + "limit=" + limit + "&offset=" + offset), monitor);
	}

	private String link(String name) throws PortalException {
		return source.expand(links.path(name), name, Map.of("input_schema_id", input.path("id").asLong()));
	}

	private String outputLink(String name, long id) throws PortalException {
		JsonNode link = links.path("output_schema_links").path(name);
		return source.expand(Json.given(link) ? link : links.path(name), name, Map.of("input_schema_id", input.path("id").asLong(), "output_schema_id", id));
	}
}
