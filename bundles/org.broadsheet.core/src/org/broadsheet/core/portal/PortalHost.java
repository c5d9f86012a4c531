// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Runs a portal of its own on this computer. An OSGi service of a bundle that brings one. */
public interface PortalHost {

	/**
	 * Starts the portal on the loopback interface.
	 *
	 * @param data  folder of its data; made when missing
	 * @param port  TCP port; 0 for any free one
	 * @param owner account of the owner, used at the first start; made up when empty
	 */
	Running serve(Path data, int port, Optional<Credentials> owner) throws IOException;

	/**
	 * Adds an account; works while the portal runs, in this process or another.
	 *
	 * @param role {@code publisher} or {@code reviewer}
	 */
	void addUser(Path data, String user, String email, String role, String password) throws IOException;

	/** A portal that runs until it is closed. */
	interface Running extends AutoCloseable {

		/** Root address. */
		URI address();

		/** The owner's credentials, when this start made the account up; told this once. */
		Optional<Credentials> newOwner();

		@Override
		void close();
	}
}
