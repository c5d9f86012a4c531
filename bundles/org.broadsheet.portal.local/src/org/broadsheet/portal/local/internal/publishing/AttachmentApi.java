// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import org.broadsheet.portal.local.internal.data.FileStore.Attachment;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;

/** Takes files that belong to a dataset; which of them are shown is a matter of the revision's attachments. */
final class AttachmentApi {
	private final Stores stores;
	private final Lookup lookup;

	AttachmentApi(Stores stores, Lookup lookup) {
		this.stores = stores;
		this.lookup = lookup;
	}

	void register(Routes routes) {
		routes.post("/api/publishing/v1/revision/{view}/{seq}/attachment", this::add);
	}

	private void add(Exchange exchange) throws IOException {
		Revision revision = lookup.openRevision(exchange);
		String name = exchange.header("X-File-Name").filter(text -> !text.isBlank())
				.orElseThrow(() -> HttpFailure.invalid(Messages.AttachmentApi_noName));
		String id = stores.files().newId();
		try (InputStream body = exchange.body()) {
			long size = Files.copy(body, stores.folder().attachment(id));
			stores.files().add(new Attachment(id, revision.viewId(), name,
					exchange.header("Content-Type").orElse("application/octet-stream"), size));
		}
		exchange.json(Json.object().put("file_id", id).put("filename", name));
	}
}
