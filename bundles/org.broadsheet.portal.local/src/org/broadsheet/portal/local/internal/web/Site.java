// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.http.Exchange;

/** The frame of every page, and the headers that keep foreign content out of it. */
final class Site {
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'";

	private Site() {
	}

	static void send(Exchange exchange, int status, String title, Object... content) throws IOException {
		exchange.setHeader("Content-Security-Policy", POLICY);
		exchange.setHeader("X-Frame-Options", "DENY");
		Html head = el("head", el("meta", attr("charset", "utf-8")), el("title", title + " · " + Messages.Site_name),
				el("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
				el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
				el("link", attr("rel", "stylesheet"), attr("href", "/portal.css")),
				el("link", attr("rel", "icon"), attr("href", "/portal.svg"), attr("type", "image/svg+xml")));
		Html body = el("body", el("a.skip", attr("href", "#content"), Messages.Site_skip), header(exchange),
				el("main", attr("id", "content"), el("div.frame", content)), footer());
		exchange.text(status, "text/html; charset=utf-8",
				"<!DOCTYPE html>\n" + el("html", attr("lang", "en"), head, body));
	}

	private static Html header(Exchange exchange) {
		List<Html> links = new ArrayList<>();
		links.add(link(exchange, "/", Messages.Site_catalogue));
		Optional<User> user = exchange.user();
		if (user.isPresent()) {
			links.add(link(exchange, "/my", Messages.Site_mine));
			if (user.get().isOwner()) {
				links.add(link(exchange, "/admin/users", Messages.Site_accounts));
			}
			links.add(link(exchange, "/account", user.get().name()));
			links.add(form(exchange, "/logout", el("button.quiet", Messages.Site_signOut)));
		} else {
			links.add(link(exchange, "/login", Messages.Site_signIn));
		}
		return el("header", el("div.frame", el("a.brand", attr("href", "/"), el("span.mark", attr("aria-hidden", "true")),
				el("span", el("strong", Messages.Site_name), el("small", Messages.Site_subtitle))),
				el("nav", attr("aria-label", Messages.Site_menu), links)));
	}

	private static Html link(Exchange exchange, String path, String text) {
		return el("a", attr("href", path), exchange.path().equals(path) ? attr("aria-current", "page") : null, text);
	}

	private static Html footer() {
		return el("footer", el("div.frame", el("span", Messages.Site_footer),
				el("a", attr("href", "/data.json"), Messages.Site_dataJson)));
	}

	/** A form that carries the token of the session, without which it would be refused. */
	static Html form(Exchange exchange, String action, Object... content) {
		String token = exchange.caller().session().map(session -> session.csrf()).orElse("");
		return el("form", attr("method", "post"), attr("action", action),
				el("input", attr("type", "hidden"), attr("name", "csrf"), attr("value", token)), Html.of(content));
	}

	/** A labelled field. */
	static Html field(String label, String name, String type, Object... more) {
		return el("label.field", el("span", label),
				el("input", concat(new Object[] { attr("name", name), attr("type", type) }, more)));
	}

	private static Object[] concat(Object[] first, Object[] second) {
		Object[] all = new Object[first.length + second.length];
		System.arraycopy(first, 0, all, 0, first.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	/** Something that cannot be undone takes two steps. */
	static Html confirmed(String what, Html form) {
		return el("details", el("summary", what), form);
	}

	static Html notice(Optional<String> text) {
		return Html.of(text.map(value -> el("p.notice", attr("role", "status"), value)));
	}

	static Html warning(Optional<String> text) {
		return Html.of(text.map(value -> el("p.notice.bad", attr("role", "alert"), value)));
	}
}
