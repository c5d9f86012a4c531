// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.core.Licenses;
import org.broadsheet.portal.local.internal.data.Blob;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.soda.ResourceApi;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;

/** The page of one dataset. */
final class DatasetPage {
	private static final int PREVIEW_ROWS = 20;
	private static final int PREVIEW_COLUMNS = 40;

	private final Stores stores;
	private final Access access;
	private final Licenses licenses;
	private final ResourceApi rows;

	DatasetPage(Stores stores, Access access, Licenses licenses, ResourceApi rows) {
		this.stores = stores;
		this.access = access;
		this.licenses = licenses;
		this.rows = rows;
	}

	void register(Routes routes) {
		routes.get("/d/{id}", this::show);
	}

	private void show(Exchange exchange) throws IOException {
		View view = access.visible(exchange, exchange.value("id"));
		Site.send(exchange, 200, view.name(),
				el("div.title", el("h1", view.name()), Texts.badge(view)),
				view.published() ? view.isPublic() ? null : el("p.notice", Messages.Dataset_private)
						: el("p.notice", Messages.Dataset_draft),
				description(view), el("div.columns", el("div.main", preview(view), columns(view)),
						el("aside", view.published() ? Blob.of(stores, view).map(blob -> file(view, blob))
								.orElseGet(() -> downloads(exchange, view)) : null, about(view),
								attachments(view))));
	}

	private static Html description(View view) {
		List<Html> paragraphs = PlainText.paragraphs(view.details().path("description").asText(""));
		return el("section.description",
				paragraphs.isEmpty() ? el("p.muted", Messages.Dataset_noDescription) : paragraphs);
	}

	private static Html file(View view, Blob blob) {
		return el("section.panel", el("h2", Messages.Dataset_download), el("p.buttons",
				el("a.button", attr("href", "/api/views/" + view.id() + "/files/" + blob.sourceId()),
						attr("download", ""), Messages.Dataset_file)),
				el("p.muted", NLS.bind(Messages.Dataset_bytes, blob.filename(), Texts.count(blob.size()))));
	}

	private static Html downloads(Exchange exchange, View view) {
		String resource = "/resource/" + view.id();
		boolean shapes = view.columns().stream().anyMatch(column -> column.type().isGeometry());
		return el("section.panel", el("h2", Messages.Dataset_download),
				el("p.buttons",
						el("a.button", attr("href", "/api/views/" + view.id() + "/rows.csv?accessType=DOWNLOAD"),
								attr("download", ""), Messages.Dataset_csv),
						el("a.button.second",
								attr("href", resource + ".json?$limit=" + Math.max(1, view.rowCount())),
								attr("download", view.id() + ".json"), Messages.Dataset_json),
						shapes ? el("a.button.second",
								attr("href", resource + ".geojson?$limit=" + Math.max(1, view.rowCount())),
								attr("download", view.id() + ".geojson"), Messages.Dataset_geojson) : null),
				el("h3", Messages.Dataset_api), el("p", el("code.address", exchange.root() + resource + ".json")));
	}

	private Html about(View view) {
		JsonNode details = view.details();
		List<Html> facts = new ArrayList<>();
		if (view.rowsChanged() > 0) {
			fact(facts, Messages.Dataset_updated, Texts.day(view.rowsChanged()));
		}
		if (!Texts.day(view.changedAt()).equals(Texts.day(view.rowsChanged()))) {
			fact(facts, Messages.Dataset_changed, Texts.day(view.changedAt()));
		}
		fact(facts, Messages.Dataset_created, Texts.day(view.createdAt()));
		fact(facts, Messages.Dataset_rows, Texts.count(view.rowCount()));
		fact(facts, Messages.Dataset_columnCount, Texts.count(view.columns().size()));
		fact(facts, Messages.Dataset_rowLabel, details.path("metadata").path("rowLabel").asText(""));
		fact(facts, Messages.Dataset_category, details.path("category").asText(""));
		if (!details.path("tags").isEmpty()) {
			List<Html> tags = new ArrayList<>();
			details.path("tags").forEach(tag -> tags.add(el("li", tag.asText())));
			fact(facts, Messages.Dataset_tags, el("ul.tags", tags));
		}
		Json.text(details, "licenseId").ifPresent(id -> fact(facts, Messages.Dataset_license, license(id)));
		fact(facts, Messages.Dataset_attribution, details.path("attribution").asText(""));
		Json.text(details, "attributionLink")
				.ifPresent(link -> fact(facts, Messages.Dataset_source, PlainText.link(link, link)));
		for (Map.Entry<String, JsonNode> set : details.path("metadata").path("custom_fields").properties()) {
			set.getValue().properties().forEach(field -> fact(facts, field.getKey(), field.getValue().asText("")));
		}
		stores.users().byId(view.ownerId()).ifPresent(owner -> fact(facts, Messages.Dataset_owner, owner.name()));
		fact(facts, Messages.Dataset_id, el("code", view.id()));
		return el("section.panel", el("h2", Messages.Dataset_about), el("dl", facts));
	}

	private static void fact(List<Html> facts, String label, Object value) {
		if (!value.toString().isBlank()) {
			facts.add(el("div", el("dt", label), el("dd", value)));
		}
	}

	private Object license(String id) {
		Optional<Licenses.License> license = licenses.find(id);
		return license.map(known -> known.terms().map(terms -> PlainText.link(terms, known.name()))
				.orElse(known.name())).orElse(id);
	}

	private static Html attachments(View view) {
		JsonNode list = view.details().path("metadata").path("attachments");
		if (list.isEmpty()) {
			return null;
		}
		List<Html> items = new ArrayList<>();
		list.forEach(file -> items.add(el("li",
				el("a", attr("href", "/api/views/" + view.id() + "/files/" + file.path("assetId").asText()),
						file.path("name").asText(file.path("filename").asText())))));
		return el("section.panel", el("h2", Messages.Dataset_attachments), el("ul", items));
	}

	private static Html columns(View view) {
		if (view.columns().isEmpty()) {
			return null;
		}
		List<Html> lines = new ArrayList<>();
		for (PublishedColumn column : view.columns()) {
			lines.add(el("tr",
					el("th", attr("scope", "row"), column.name(),
							column.rowIdentifier() ? el("span.key", Messages.Dataset_key) : null),
					el("td", column.description()), el("td", el("code", column.fieldName())),
					el("td", Texts.type(column.type()))));
		}
		return el("section", el("h2", Messages.Dataset_columns), table(el("thead", el("tr",
				header(Messages.Dataset_columnName), header(Messages.Dataset_columnDescription),
				header(Messages.Dataset_fieldName), header(Messages.Dataset_type))), el("tbody", lines),
				Messages.Dataset_columns));
	}

	private static Html header(String text) {
		return el("th", attr("scope", "col"), text);
	}

	private static Html table(Html head, Html body, String label) {
		// a wide table scrolls in its own frame, which the keyboard must reach
		return el("div.scroll", attr("role", "region"), attr("tabindex", "0"), attr("aria-label", label),
				el("table", head, body));
	}

	private Html preview(View view) throws IOException {
		if (view.columns().isEmpty()) {
			return null;
		}
		List<PublishedColumn> shown = view.columns().subList(0, Math.min(PREVIEW_COLUMNS, view.columns().size()));
		List<Html> lines = new ArrayList<>();
		for (String[] row : rows.first(view, PREVIEW_ROWS)) {
			List<Html> cells = new ArrayList<>();
			for (int i = 0; i < shown.size(); i++) {
				cells.add(el("td." + CellText.alignment(shown.get(i)), CellText.of(shown.get(i), row[i])));
			}
			lines.add(el("tr", cells));
		}
		List<Html> heads = shown.stream().map(
				column -> el("th." + CellText.alignment(column), attr("scope", "col"), column.name())).toList();
		return el("section", el("h2", Messages.Dataset_preview), el("p.muted", hint(view, lines.size(), shown.size())),
				table(el("thead", el("tr", heads)), el("tbody", lines), Messages.Dataset_preview));
	}

	private static String hint(View view, int shownRows, int shownColumns) {
		String rows = view.rowCount() == 0 ? Messages.Dataset_noRows
				: shownRows == view.rowCount() ? NLS.bind(Messages.Dataset_rowsAll, shownRows)
						: NLS.bind(Messages.Dataset_previewHint, shownRows, Texts.count(view.rowCount()));
		int hidden = view.columns().size() - shownColumns;
		return hidden == 0 ? rows : rows + " " + IssueText.bind(Messages.Dataset_allColumns, Texts.count(hidden));
	}
}
