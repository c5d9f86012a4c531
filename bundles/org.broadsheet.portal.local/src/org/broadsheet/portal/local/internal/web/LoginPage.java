// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.util.Optional;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.portal.local.internal.account.SignIn;
import org.broadsheet.portal.local.internal.account.WebSessions;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.http.Dispatcher;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Routes;

/** Signing in and out. Before there is a session, the form's token must equal a cookie only this portal can set. */
final class LoginPage {
	private static final String FORM_COOKIE = "broadsheet_form";
	private static final String COOKIE_RULES = "; Path=/; HttpOnly; SameSite=Lax";
	private static final int TOKEN = 32;

	private final SignIn signIn;
	private final WebSessions sessions;
	private final Ids ids = new Ids();

	LoginPage(SignIn signIn, WebSessions sessions) {
		this.signIn = signIn;
		this.sessions = sessions;
	}

	void register(Routes routes) {
		routes.get("/login", exchange -> show(exchange, 200, Optional.empty())).post("/login", this::enter)
				.post("/logout", this::leave);
	}

	private void show(Exchange exchange, int status, Optional<String> problem) throws IOException {
		String token = exchange.cookie(FORM_COOKIE).filter(value -> value.matches("[a-z0-9]{32}"))
				.orElseGet(() -> ids.token(TOKEN));
		exchange.addCookie(FORM_COOKIE + "=" + token + COOKIE_RULES);
		Site.send(exchange, status, Messages.Login_heading,
				el("section.narrow.panel", el("h1", Messages.Login_heading), Site.warning(problem),
						el("form.stack", attr("method", "post"), attr("action", "/login"),
								el("input", attr("type", "hidden"), attr("name", "form"), attr("value", token)),
								el("input", attr("type", "hidden"), attr("name", "next"),
										attr("value", next(exchange.query("next").orElse("")))),
								Site.field(Messages.Login_name, "user", "text", attr("autocomplete", "username"),
										attr("required", ""), attr("autofocus", "")),
								Site.field(Messages.Login_password, "password", "password",
										attr("autocomplete", "current-password"), attr("required", "")),
								el("button", Messages.Login_button)),
						el("p.muted", Messages.Login_hint)));
	}

	/** Only pages of this portal. */
	private static String next(String wanted) {
		return wanted.matches("/(d/[a-z0-9-]+|my|account|admin/users)?") ? wanted : "/my";
	}

	private void enter(Exchange exchange) throws IOException {
		String token = exchange.form("form");
		if (token.isEmpty() || !exchange.cookie(FORM_COOKIE).orElse("").equals(token)) {
			show(exchange, 403, Optional.of(Messages.Login_expired));
			return;
		}
		switch (signIn.check(exchange.form("user").strip(), exchange.form("password"))) {
		case SignIn.Welcome welcome -> {
			exchange.addCookie(Dispatcher.SESSION_COOKIE + "=" + sessions.begin(welcome.user()) + "; Max-Age="
					+ WebSessions.LIFE.toSeconds() + COOKIE_RULES);
			exchange.redirect(next(exchange.form("next")));
		}
		case SignIn.Refused refused -> show(exchange, 401, Optional.of(Messages.Login_wrong));
		case SignIn.Wait wait -> show(exchange, 429,
				Optional.of(IssueText.bind(Messages.Login_wait, wait.time().toSeconds() + 1)));
		}
	}

	private void leave(Exchange exchange) throws IOException {
		exchange.caller().session().ifPresent(sessions::end);
		exchange.addCookie(Dispatcher.SESSION_COOKIE + "=; Max-Age=0" + COOKIE_RULES);
		exchange.redirect("/");
	}
}
