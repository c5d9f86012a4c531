// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Lists the datasets of a person from the portal's search index, which may lag a little behind. */
public final class Catalog {

	private static final int PAGE = 100;

	private final Wire wire;
	private final Views views;
	private final String userId;

	/** Lists for one person. */
	public Catalog(Wire wire, Views views, String userId) {
		this.wire = wire;
		this.views = views;
		this.userId = userId;
	}

	/** Own datasets, published or not, and those shared with the person. */
	public List<RemoteDataset> mine(IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Map<String, RemoteDataset> byId = new LinkedHashMap<>();
		for (String whose : new String[] { "for_user=" + userId, "for_user=" + userId + "&published=false", "shared_to=" + userId }) {
			for (JsonNode result : results(whose, progress.split(1))) {
				String id = Json.text(result.path("resource").path("id"));
				if (!id.isEmpty() && !byId.containsKey(id)) {
					byId.put(id, dataset(id, result));
				}
			}
		}
		return List.copyOf(byId.values());
	}

	/** Ids of own datasets that are drafts only and have a certain title. */
	public List<String> drafts(String name, IProgressMonitor monitor) throws PortalException {
		return results("for_user=" + userId + "&published=false", monitor).stream().map(result -> result.path("resource")).filter(resource -> Json.text(resource.path("name")).equals(name))
				.map(resource -> Json.text(resource.path("id"))).toList();
	}

	private List<JsonNode> results(String whose, IProgressMonitor monitor) throws PortalException {
		String host = wire.address().host();
		String query = "/api/catalog/v1?domains=" + Address.encode(host) + "&search_context=" + Address.encode(host) + "&" + whose + "&only=datasets&show_visibility=true&limit=" + PAGE + "&offset=";
		List<JsonNode> results = new ArrayList<>();
		while (true) {
			JsonNode answer = wire.send(Call.get(Messages.listDatasets, query + results.size()).header("X-Socrata-Host", host), monitor);
			List<JsonNode> page = Json.each(answer.path("results")).toList();
			results.addAll(page);
			if (page.isEmpty() || results.size() >= answer.path("resultSetSize").asLong(0)) {
				return results;
			}
		}
	}

	private RemoteDataset dataset(String id, JsonNode result) throws PortalException {
		JsonNode resource = result.path("resource");
		JsonNode metadata = result.path("metadata");
		Visibility visibility = metadata.path("is_public").asBoolean(metadata.path("visible_to_anonymous").asBoolean(false)) ? Visibility.PUBLIC : Visibility.PRIVATE;
		return new RemoteDataset(id, Json.text(resource.path("name")), views.page(id), metadata.path("is_published").asBoolean(true), visibility, false, -1, -1, columns(resource),
				values(resource, result.path("classification")), Json.text(resource.path("updatedAt")));
	}

	private static List<RemoteColumn> columns(JsonNode resource) {
		List<RemoteColumn> columns = new ArrayList<>();
		JsonNode fields = resource.path("columns_field_name");
		for (int i = 0; i < fields.size(); i++) {
			columns.add(new RemoteColumn(fields.path(i).asText(), Json.text(resource.path("columns_name").path(i)), Json.text(resource.path("columns_description").path(i)),
					PortalTypes.type(type(resource.path("columns_datatype").path(i).asText())), ColumnFormats.fromPortal(resource.path("columns_format").path(i)), false));
		}
		return columns;
	}

	/** The index writes the names as people see them, such as "Calendar date". */
	private static String type(String shown) {
		return shown.toLowerCase(Locale.ROOT).replace(' ', '_');
	}

	private static Map<String, List<String>> values(JsonNode resource, JsonNode classification) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		put(values, "name", Json.text(resource.path("name")));
		put(values, "description", Json.text(resource.path("description")));
		put(values, "category", Json.text(classification.path("domain_category")));
		List<String> tags = Json.each(classification.path("domain_tags")).map(Json::text).toList();
		if (!tags.isEmpty()) {
			values.put("tags", tags);
		}
		return values;
	}

	private static void put(Map<String, List<String>> values, String name, String value) {
		if (!value.isEmpty()) {
			values.put(name, List.of(value));
		}
	}
}
