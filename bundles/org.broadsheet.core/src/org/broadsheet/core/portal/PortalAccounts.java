// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** Makes accounts on a portal, for the people who may. */
public interface PortalAccounts {

	/** Roles an account can have on the portal. */
	List<Role> roles();

	/** Everybody with an account. */
	List<PortalUser> list(IProgressMonitor monitor) throws PortalException;

	/** Makes an account; returns it as read back. */
	PortalUser add(String name, String email, String role, String password, IProgressMonitor monitor) throws PortalException;
}
