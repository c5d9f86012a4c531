// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import org.broadsheet.portal.local.internal.account.ApiKeys;
import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.account.WebSessions;
import org.broadsheet.portal.local.internal.db.Database;

/** Everything the portal keeps. */
public record Stores(Database database, Folder folder, UserStore users, ApiKeys keys, WebSessions sessions,
		ViewStore views, GrantStore grants, RevisionStore revisions, SourceStore sources, SchemaStore schemas,
		JobStore jobs, FileStore files) {
	public static Stores of(Database database, Folder folder) {
		ViewStore views = new ViewStore(database);
		return new Stores(database, folder, new UserStore(database), new ApiKeys(database), new WebSessions(database),
				views, new GrantStore(database), new RevisionStore(database, views), new SourceStore(database),
				new SchemaStore(database), new JobStore(database), new FileStore(database));
	}
}
