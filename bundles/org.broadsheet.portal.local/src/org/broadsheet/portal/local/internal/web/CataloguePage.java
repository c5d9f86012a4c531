// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;
import static org.broadsheet.portal.local.internal.web.Html.flag;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.broadsheet.portal.local.internal.core.Catalog;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

/** The list of datasets, with search. */
final class CataloguePage {
	private static final int PAGE = 24;
	private static final int SUMMARY = 180;

	private final Catalog catalog;

	CataloguePage(Catalog catalog) {
		this.catalog = catalog;
	}

	void register(Routes routes) {
		routes.get("/", this::show);
	}

	private void show(Exchange exchange) throws IOException {
		String text = exchange.query("q").orElse("").strip();
		String category = exchange.query("category").orElse("");
		long page = Math.max(1, exchange.number("page", 1));
		// drafts have their place in "My datasets"
		List<View> all = catalog.visible(exchange.user()).stream().filter(View::published).toList();
		List<View> found = catalog.search(exchange.user(), text, Optional.of(category)).stream()
				.filter(View::published).toList();
		List<Html> cards = found.stream().skip((page - 1) * PAGE).limit(PAGE).map(CataloguePage::card).toList();
		Site.send(exchange, 200, Messages.Site_catalogue,
				el("section.hero", el("h1", Messages.Catalogue_heading), el("p", Messages.Catalogue_lead),
						searchForm(text, category, all)),
				all.isEmpty() ? empty() : result(text, category, found, cards), pages(text, category, page, found.size()));
	}

	private static Html searchForm(String text, String category, List<View> all) {
		TreeSet<String> categories = new TreeSet<>();
		all.forEach(view -> categories.add(view.details().path("category").asText("")));
		categories.remove("");
		List<Html> options = new ArrayList<>();
		options.add(el("option", attr("value", ""), Messages.Catalogue_all));
		categories.forEach(name -> options
				.add(el("option", attr("value", name), flag("selected", name.equals(category)), name)));
		return el("form.search", attr("method", "get"), attr("action", "/"), attr("role", "search"),
				el("label", el("span.hidden", Messages.Catalogue_search),
						el("input", attr("type", "search"), attr("name", "q"), attr("value", text),
								attr("placeholder", Messages.Catalogue_search))),
				el("label", el("span.hidden", Messages.Catalogue_category),
						el("select", attr("name", "category"), options)),
				el("button", Messages.Catalogue_button));
	}

	private static Html empty() {
		return el("section.empty", el("h2", Messages.Catalogue_empty), el("p", Messages.Catalogue_emptyHint));
	}

	private static Html result(String text, String category, List<View> found, List<Html> cards) {
		String count = found.size() == 1 ? Messages.Catalogue_foundOne
				: NLS.bind(Messages.Catalogue_found, Texts.count(found.size()));
		boolean filtered = !text.isEmpty() || !category.isEmpty();
		return el("section", el("div.line",
				el("h2.count", text.isEmpty() ? count : NLS.bind(Messages.Catalogue_foundFor, count, text)),
				filtered ? el("a", attr("href", "/"), Messages.Catalogue_clear) : null),
				found.isEmpty() ? el("p", Messages.Catalogue_none) : el("ul.cards", cards));
	}

	private static Html card(View view) {
		String category = view.details().path("category").asText("");
		String description = view.details().path("description").asText("");
		return el("li.card",
				el("div.line", category.isEmpty() ? el("span") : el("span.category", category),
						view.isPublic() ? null : Texts.badge(view)),
				el("h3", el("a", attr("href", "/d/" + view.id()), view.name())),
				el("p", PlainText.summary(description, SUMMARY)),
				el("p.facts", el("span", view.rowCount() == 1 ? Messages.Catalogue_oneRow
						: NLS.bind(Messages.Catalogue_rows, Texts.count(view.rowCount()))),
						el("span", NLS.bind(Messages.Catalogue_updated, Texts.day(view.changedAt())))));
	}

	private static Html pages(String text, String category, long page, int found) {
		if (found <= PAGE) {
			return Html.of();
		}
		String address = "/?q=" + encode(text) + "&category=" + encode(category) + "&page=";
		return el("nav.pages", attr("aria-label", Messages.Catalogue_pages),
				page > 1 ? el("a", attr("href", address + (page - 1)), Messages.Catalogue_previous) : null,
				page * PAGE < found ? el("a", attr("href", address + (page + 1)), Messages.Catalogue_next) : null);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
