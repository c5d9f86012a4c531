// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.work.Counting;
import org.broadsheet.portal.local.internal.work.Ingesting;
import org.broadsheet.portal.local.internal.work.Publishing;

/** The publishing API below {@code /api/publishing/v1}. */
public final class PublishingApi {
	private PublishingApi() {
	}

	public static void register(Routes routes, Stores stores, Access access, Ingesting ingesting, Counting counting,
			Publishing publishing) {
		Lookup lookup = new Lookup(stores, access);
		Renderer renderer = new Renderer(stores);
		new RevisionApi(stores, access, lookup, renderer).register(routes);
		new SourceApi(stores, lookup, renderer, ingesting).register(routes);
		new SchemaApi(stores, lookup, renderer, counting).register(routes);
		new ApplyApi(stores, lookup, renderer, publishing).register(routes);
		new AttachmentApi(stores, lookup).register(routes);
		new ConfigApi(stores, lookup).register(routes);
	}
}
