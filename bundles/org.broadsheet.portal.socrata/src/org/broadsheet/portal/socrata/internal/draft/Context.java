// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.sharing.Permissions;
import org.broadsheet.portal.socrata.internal.view.Views;

/** What a draft works with. */
record Context(Wire wire, Views views, Permissions permissions, Cleaner cleaner) {

	String host() {
		return wire.address().host();
	}
}
