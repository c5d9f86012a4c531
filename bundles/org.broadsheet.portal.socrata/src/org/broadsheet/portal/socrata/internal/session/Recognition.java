// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.session;

import java.util.List;

import org.broadsheet.core.portal.PortalConnector.SignInField;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be known of a portal before anybody signs in. */
public final class Recognition {

	private Recognition() {
	}

	/** What has to be filled in. */
	public static List<SignInField> signInFields() {
		return List.of(new SignInField("user", Messages.userLabel, Messages.userHelp, false), new SignInField("secret", Messages.secretLabel, Messages.secretHelp, true));
	}

	/** Whether the catalogue that every such portal shows to everybody answers. */
	public static boolean of(Wire wire, IProgressMonitor monitor) throws PortalException {
		String host = Address.encode(wire.address().host());
		try {
			JsonNode answer = wire.send(Call.get(Messages.listDatasets, "/api/catalog/v1?domains=" + host + "&search_context=" + host + "&limit=1"), monitor);
			return answer.path("results").isArray() && answer.has("resultSetSize");
		} catch (PortalException e) {
			if (e.kind() == Kind.UNREACHABLE) {
				throw e;
			}
			return false;
		}
	}
}
