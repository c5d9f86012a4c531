// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Optional;

/** What a collaborator may do with a dataset; one who has no account yet is known by address only. */
public record Grant(Optional<String> userId, Optional<String> email, Level level) {
}
