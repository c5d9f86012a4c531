// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.api;

import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.eclipse.osgi.util.NLS;

/**
 * The one place that decides who sees and changes which dataset. What somebody may not see does not exist for them:
 * the answer is the same 404 as for an id that was never given out.
 */
public final class Access {
	private final Stores stores;

	public Access(Stores stores) {
		this.stores = stores;
	}

	/** What the caller may do with a dataset beyond what is public. */
	public Level level(View view, Optional<User> user) {
		return stores.grants().level(view, user);
	}

	public boolean sees(View view, Optional<User> user) {
		return view.isPublic() || level(view, user).atLeast(Level.VIEWER);
	}

	/** A dataset the caller may see. */
	public View visible(Exchange exchange, String id) {
		return stores.views().find(id).filter(view -> sees(view, exchange.user()))
				.orElseThrow(() -> HttpFailure.notFound(Messages.Access_dataset));
	}

	/** A dataset the caller may see and has at least this level on. */
	public View atLeast(Exchange exchange, String id, Level level) {
		View view = visible(exchange, id);
		if (!level(view, exchange.user()).atLeast(level)) {
			exchange.signedIn();
			throw HttpFailure.forbidden(NLS.bind(Messages.Access_notEnough, level.id()));
		}
		return view;
	}

	/** The signed-in account, if it has a right on the whole portal. */
	public static User withRight(Exchange exchange, String right) {
		User user = exchange.signedIn();
		if (!user.may(right)) {
			throw HttpFailure.forbidden(Messages.Access_noRight);
		}
		return user;
	}
}
