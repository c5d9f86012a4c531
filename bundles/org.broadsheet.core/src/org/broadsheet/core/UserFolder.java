// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.nio.file.Path;

/** The folder of a user in which Broadsheet keeps what belongs to no workspace: the key of secure storage, drivers of databases. */
public final class UserFolder {

	private UserFolder() {
	}

	/** Where it is; it may not exist yet. The system property {@code broadsheet.home} puts it elsewhere. */
	public static Path path() {
		String set = System.getProperty("broadsheet.home");
		return set != null ? Path.of(set) : Path.of(System.getProperty("user.home"), ".broadsheet");
	}
}
