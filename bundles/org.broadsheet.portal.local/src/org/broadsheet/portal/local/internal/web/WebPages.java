// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.broadsheet.portal.local.internal.account.SignIn;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.core.Catalog;
import org.broadsheet.portal.local.internal.core.Licenses;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.soda.ResourceApi;

/** The pages for people. */
public final class WebPages {
	private static final int NOT_FOUND = 404;

	private WebPages() {
	}

	public static void register(Routes routes, Stores stores, Access access, Licenses licenses, Catalog catalog,
			ResourceApi rows, SignIn signIn) {
		new CataloguePage(catalog).register(routes);
		new DatasetPage(stores, access, licenses, rows).register(routes);
		new LoginPage(signIn, stores.sessions()).register(routes);
		new MinePage(stores, catalog).register(routes);
		new AccountPage(stores).register(routes);
		new UsersPage(stores).register(routes);
		new DataJson(stores, catalog, licenses).register(routes);
		routes.get("/portal.css", exchange -> file(exchange, "portal.css", "text/css; charset=utf-8"))
				.get("/portal.svg", exchange -> file(exchange, "portal.svg", "image/svg+xml"));
	}

	private static void file(Exchange exchange, String name, String type) throws IOException {
		exchange.setHeader("Cache-Control", "max-age=300");
		try (InputStream input = WebPages.class.getResourceAsStream(name);
				OutputStream output = exchange.stream(200, type)) {
			input.transferTo(output);
		}
	}

	/** The page that says what did not work. */
	public static void failure(Exchange exchange, int status, String message) throws IOException {
		boolean missing = status == NOT_FOUND;
		String heading = missing ? Messages.Failure_notFound : Messages.Failure_heading;
		Site.send(exchange, status, heading, el("section.empty", el("h1", heading),
				el("p", missing ? Messages.Failure_notFoundText : message),
				el("p", el("a.button", attr("href", "/"), Messages.Failure_back))));
	}
}
