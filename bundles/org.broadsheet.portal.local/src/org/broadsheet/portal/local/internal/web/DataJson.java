// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.core.Catalog;
import org.broadsheet.portal.local.internal.core.Licenses;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.Times;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The public datasets as a DCAT-US 1.1 catalogue (resources.data.gov, Project Open Data metadata schema). */
final class DataJson {
	private static final String SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";
	/** Update frequencies of the Connecticut standard as ISO 8601 intervals; twice a year, a month, a week for "bi". */
	private static final Map<String, String> FREQUENCIES = Map.ofEntries(Map.entry("As needed", "irregular"),
			Map.entry("Not updated (historical only)", "irregular"), Map.entry("Annually", "R/P1Y"),
			Map.entry("Bi-annually", "R/P6M"), Map.entry("Quarterly", "R/P3M"), Map.entry("Bi-monthly", "R/P2M"),
			Map.entry("Monthly", "R/P1M"), Map.entry("Bi-weekly", "R/P2W"), Map.entry("Weekly", "R/P1W"),
			Map.entry("Every weekday", "R/P1D"), Map.entry("Daily", "R/P1D"));

	private final Stores stores;
	private final Catalog catalog;
	private final Licenses licenses;

	DataJson(Stores stores, Catalog catalog, Licenses licenses) {
		this.stores = stores;
		this.catalog = catalog;
		this.licenses = licenses;
	}

	void register(Routes routes) {
		routes.get("/data.json", this::show).get("/sitemap.xml", this::sitemap)
				.get("/robots.txt", exchange -> exchange.text(200, "text/plain; charset=utf-8",
						"User-agent: *\nSitemap: " + exchange.root() + "/sitemap.xml\n"));
	}

	private void show(Exchange exchange) throws IOException {
		ObjectNode node = Json.object().put("@context", SCHEMA + "/catalog.jsonld")
				.put("@id", exchange.root() + "/data.json").put("@type", "dcat:Catalog").put("conformsTo", SCHEMA)
				.put("describedBy", SCHEMA + "/catalog.json");
		ArrayNode datasets = node.putArray("dataset");
		// the same for everybody: what only a signed-in person sees has no place here
		for (View view : catalog.visible(Optional.empty())) {
			datasets.add(dataset(exchange.root(), view));
		}
		exchange.json(node);
	}

	private ObjectNode dataset(String root, View view) {
		JsonNode details = view.details();
		String page = root + "/d/" + view.id();
		ObjectNode node = Json.object().put("@type", "dcat:Dataset").put("identifier", page).put("title", view.name())
				.put("description", description(view)).put("accessLevel", "public")
				.put("modified", Times.iso(view.changedAt())).put("issued", Times.iso(view.publishedAt()))
				.put("landingPage", Json.text(details, "attributionLink").orElse(page));
		String publisher = publisher(view);
		node.putObject("publisher").put("@type", "org:Organization").put("name", publisher);
		ObjectNode contact = node.putObject("contactPoint").put("@type", "vcard:Contact").put("fn", publisher);
		CustomFields.find(details, "Contact Email")
				.or(() -> Json.text(details.path("privateMetadata"), "contactEmail"))
				.ifPresent(email -> contact.put("hasEmail", "mailto:" + email));
		addKeywords(node, details);
		Json.text(details, "category").ifPresent(category -> node.putArray("theme").add(category));
		CustomFields.find(details, "Temporal Coverage").ifPresent(text -> node.put("temporal", text));
		CustomFields.find(details, "Geographic Unit").ifPresent(text -> node.put("spatial", text));
		CustomFields.find(details, "Update Frequency").map(FREQUENCIES::get)
				.ifPresent(interval -> node.put("accrualPeriodicity", interval));
		Json.text(details, "licenseId").flatMap(licenses::find).flatMap(Licenses.License::terms)
				.ifPresent(terms -> node.put("license", terms));
		addDistributions(node, root, view);
		return node;
	}

	private static String description(View view) {
		String text = PlainText.of(view.details().path("description").asText(""));
		return text.isEmpty() ? view.name() : text;
	}

	private String publisher(View view) {
		return CustomFields.find(view.details(), "Agency").or(() -> Json.text(view.details(), "attribution"))
				.or(() -> stores.users().byId(view.ownerId()).map(User::name)).orElse(Messages.Site_name);
	}

	private static void addKeywords(ObjectNode node, JsonNode details) {
		ArrayNode keywords = node.putArray("keyword");
		details.path("tags").forEach(tag -> keywords.add(tag.asText()));
		if (keywords.isEmpty()) {
			keywords.add(details.path("category").asText("dataset"));
		}
	}

	private static void addDistributions(ObjectNode node, String root, View view) {
		ArrayNode distributions = node.putArray("distribution");
		if (view.tableFile().isPresent()) {
			distributions.addObject().put("@type", "dcat:Distribution").put("title", Messages.Dataset_csv)
					.put("format", "CSV").put("mediaType", "text/csv")
					.put("downloadURL", root + "/api/views/" + view.id() + "/rows.csv?accessType=DOWNLOAD");
			distributions.addObject().put("@type", "dcat:Distribution").put("title", Messages.Dataset_json)
					.put("format", "API").put("mediaType", "application/json")
					.put("accessURL", root + "/resource/" + view.id() + ".json");
		}
	}

	private void sitemap(Exchange exchange) throws IOException {
		StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
		for (View view : catalog.visible(Optional.empty())) {
			text.append(Html.el("url", Html.el("loc", exchange.root() + "/d/" + view.id()),
					Html.el("lastmod", Times.iso(view.changedAt())))).append('\n');
		}
		exchange.text(200, "application/xml; charset=utf-8", text.append("</urlset>\n").toString());
	}
}
