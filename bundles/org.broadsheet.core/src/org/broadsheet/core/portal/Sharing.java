// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.util.List;

import org.broadsheet.model.Visibility;

/**
 * Who can see and change a dataset, as read from the portal.
 *
 * @param visibility    who can see it without being named
 * @param inReview      whether a wish to make it public waits for approval
 * @param roles         roles that can be given
 * @param collaborators people named, the owner first
 */
public record Sharing(Visibility visibility, boolean inReview, List<Role> roles, List<Person> collaborators) {

	/**
	 * A person named.
	 *
	 * @param role  id of the role
	 * @param owner whether it is the one owner, who can be neither removed nor changed
	 */
	public record Person(PortalUser user, String role, boolean owner) {
	}
}
