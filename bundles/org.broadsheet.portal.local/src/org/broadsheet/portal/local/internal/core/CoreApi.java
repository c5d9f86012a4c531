// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Routes;

/** The core API: datasets, permissions, accounts, search, and what describes the portal. */
public final class CoreApi {
	private CoreApi() {
	}

	public static void register(Routes routes, Stores stores, Access access, Licenses licenses, Catalog catalog) {
		PermissionApi permissions = new PermissionApi(stores, access);
		permissions.register(routes);
		new UserApi(stores).register(routes);
		new CatalogApi(stores, catalog).register(routes);
		new ApiKeyApi(stores).register(routes);
		new SiteApi(licenses).register(routes);
		new ViewApi(stores, access, new ViewRenderer(stores, access, licenses), permissions).register(routes);
	}
}
