// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.session;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.PortalAccounts;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.Role;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.sharing.People;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Accounts of a portal that lets its administrators make them through its API; on most sites people are invited on the site instead. */
final class Accounts implements PortalAccounts {

	private static final String PATH = "/api/users";

	private final Wire wire;

	private Accounts(Wire wire) {
		this.wire = wire;
	}

	/** Present when the portal lists its accounts to this person. */
	static Optional<PortalAccounts> offered(Wire wire, IProgressMonitor monitor) throws PortalException {
		Accounts accounts = new Accounts(wire);
		try {
			return accounts.list(monitor).isEmpty() ? Optional.empty() : Optional.of(accounts);
		} catch (PortalException e) {
			if (e.kind() == Kind.UNREACHABLE) {
				throw e;
			}
			return Optional.empty(); // a site without this extension answers in many ways
		}
	}

	@Override
	public List<Role> roles() {
		return List.of(new Role("publisher", Messages.publisher, Messages.publisherHelp), new Role("reviewer", Messages.reviewer, Messages.reviewerHelp));
	}

	@Override
	public List<PortalUser> list(IProgressMonitor monitor) throws PortalException {
		JsonNode answer = wire.send(Call.get(Messages.listAccounts, PATH), monitor);
		return Json.each(answer.isArray() ? answer : answer.path("results")).map(People::user).filter(user -> !user.id().isEmpty()).toList();
	}

	@Override
	public PortalUser add(String name, String email, String role, String password, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		JsonNode body = Json.object().put("email", email).put("screenName", name).put("password", password).put("roleName", role);
		JsonNode made = wire.sendOnce(Call.send(Messages.addAccount, "POST", PATH, body), refused -> find(email, progress).map(user -> Json.object().put("id", user.id())), progress.split(1));
		String id = Json.text(made.path("id"));
		return list(progress.split(1)).stream().filter(user -> user.id().equals(id) || user.email().equalsIgnoreCase(email)).findFirst()
				.orElseThrow(() -> new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.noAccount, wire.address().host(), name)));
	}

	private Optional<PortalUser> find(String email, IProgressMonitor monitor) throws PortalException {
		return list(monitor).stream().filter(user -> user.email().equalsIgnoreCase(email)).findFirst();
	}
}
