// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.core.Catalog;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Routes;

/** The datasets somebody owns or works on, drafts included. */
final class MinePage {
	private final Stores stores;
	private final Catalog catalog;

	MinePage(Stores stores, Catalog catalog) {
		this.stores = stores;
		this.catalog = catalog;
	}

	void register(Routes routes) {
		routes.get("/my", exchange -> Pages.signedIn(exchange, this::show));
	}

	private void show(Exchange exchange, User user) throws IOException {
		List<Html> lines = new ArrayList<>();
		for (View view : catalog.visible(exchange.user())) {
			Level level = stores.grants().level(view, exchange.user());
			if (level.atLeast(Level.VIEWER)) {
				lines.add(line(view, level));
			}
		}
		Html head = el("thead", el("tr", header(Messages.Mine_name), header(Messages.Mine_state),
				header(Messages.Mine_role),
				el("th.right", attr("scope", "col"), Messages.Mine_rows), header(Messages.Mine_changed)));
		Site.send(exchange, 200, Messages.Mine_heading, el("h1", Messages.Mine_heading),
				lines.isEmpty() ? el("p.muted", Messages.Mine_none)
						: el("div.scroll", attr("role", "region"), attr("tabindex", "0"),
								attr("aria-label", Messages.Mine_heading), el("table", head, el("tbody", lines))));
	}

	private static Html header(String text) {
		return el("th", attr("scope", "col"), text);
	}

	private static Html line(View view, Level level) {
		return el("tr", el("th", attr("scope", "row"), el("a", attr("href", "/d/" + view.id()), view.name())),
				el("td", Texts.badge(view)), el("td", Texts.level(level)),
				el("td.right", Texts.count(view.rowCount())), el("td", Texts.day(view.changedAt())));
	}
}
