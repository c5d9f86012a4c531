// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.session;

import java.util.List;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** What the portal offers to choose from. A portal that does not tell this person has an empty list. */
final class Choices {

	private final Wire wire;

	Choices(Wire wire) {
		this.wire = wire;
	}

	List<Term> categories(IProgressMonitor monitor) throws PortalException {
		JsonNode answer = ask(Call.get(Messages.readCategories, "/api/configurations?type=view_categories&merge=true&defaultOnly=false"), monitor);
		return Json.each(answer).flatMap(configuration -> Json.each(configuration.path("properties"))).filter(Choices::enabled).map(property -> Json.text(property.path("name"))).filter(name -> !name.isEmpty())
				.distinct().map(name -> new Term(name, name)).toList();
	}

	private static boolean enabled(JsonNode property) {
		return property.path("value").path("enabled").asBoolean(true);
	}

	List<Term> licenses(IProgressMonitor monitor) throws PortalException {
		JsonNode answer = ask(Call.get(Messages.readLicenses, "/api/licenses"), monitor);
		return Json.each(answer).filter(license -> !Json.text(license.path("id")).isEmpty()).map(license -> new Term(Json.text(license.path("id")), label(license))).toList();
	}

	private static String label(JsonNode license) {
		String name = Json.text(license.path("name"));
		return name.isEmpty() ? Json.text(license.path("id")) : name;
	}

	private JsonNode ask(Call call, IProgressMonitor monitor) throws PortalException {
		try {
			return wire.send(call, monitor);
		} catch (PortalException e) {
			if (e.kind() == Kind.NOT_PERMITTED || e.kind() == Kind.NOT_FOUND) {
				return Json.array();
			}
			throw e;
		}
	}
}
