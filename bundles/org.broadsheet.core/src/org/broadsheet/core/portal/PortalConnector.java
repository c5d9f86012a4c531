// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** Speaks to one kind of portal. An OSGi service; knows no widget. */
public interface PortalConnector {

	/** Stable id, kept with sites and datasets. */
	String id();

	/** Name of the portal software as its users know it. */
	String label();

	/** What has to be filled in to sign in. */
	List<SignInField> signInFields();

	/**
	 * Whether a portal of this kind answers at an address; used when the user adds a portal by its address alone.
	 *
	 * @throws PortalException when nothing answers there
	 */
	boolean recognizes(URI address, IProgressMonitor monitor) throws PortalException;

	/**
	 * Signs in.
	 *
	 * @throws PortalException {@code UNREACHABLE} when nothing answers, {@code NOT_SIGNED_IN} when the credentials are wrong
	 */
	PortalSession signIn(PortalSite site, Credentials credentials, IProgressMonitor monitor) throws PortalException;

	/**
	 * One thing to fill in to sign in.
	 *
	 * @param key    {@code user} or {@code secret}
	 * @param label  what the user sees
	 * @param help   where to find it
	 * @param secret whether it is hidden while typed
	 */
	record SignInField(String key, String label, String help, boolean secret) {
	}
}
