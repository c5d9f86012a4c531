// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;

/** Finds what a request of the publishing API names, and refuses what its sender may not see or change. */
final class Lookup {
	private final Stores stores;
	private final Access access;

	Lookup(Stores stores, Access access) {
		this.stores = stores;
		this.access = access;
	}

	Revision revision(Exchange exchange, Level level) {
		exchange.signedIn();
		String viewId = exchange.value("view");
		// a public dataset is visible to everybody, its drafts are not
		if (!access.level(access.visible(exchange, viewId), exchange.user()).atLeast(Level.VIEWER)) {
			throw HttpFailure.notFound(Messages.Lookup_revision);
		}
		access.atLeast(exchange, viewId, level);
		return number(exchange.value("seq")).flatMap(seq -> stores.revisions().find(viewId, seq.intValue()))
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_revision));
	}

	Revision openRevision(Exchange exchange) {
		Revision revision = revision(exchange, Level.CONTRIBUTOR);
		if (revision.closedAt().isPresent()) {
			throw HttpFailure.validation("revision", Messages.Lookup_closed);
		}
		return revision;
	}

	Source source(Exchange exchange, Level level) {
		return source(exchange, exchange.value("source"), level);
	}

	Source source(Exchange exchange, String id, Level level) {
		User user = exchange.signedIn();
		Source source = number(id).flatMap(stores.sources()::find)
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_source));
		Optional<Revision> revision = source.revisionId().flatMap(stores.revisions()::byId);
		if (revision.isPresent()) {
			Level own = stores.views().find(revision.get().viewId()).map(view -> access.level(view, exchange.user()))
					.orElse(Level.NONE);
			if (!own.atLeast(Level.VIEWER)) {
				throw HttpFailure.notFound(Messages.Lookup_source);
			}
			access.atLeast(exchange, revision.get().viewId(), level);
		} else if (!user.isOwner() && !source.createdBy().equals(user.id())) {
			throw HttpFailure.notFound(Messages.Lookup_source);
		}
		return source;
	}

	InputSchema input(Exchange exchange, Source source) {
		return number(exchange.value("input")).flatMap(stores.schemas()::input)
				.filter(schema -> schema.sourceId() == source.id())
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_schema));
	}

	OutputSchema output(Exchange exchange, InputSchema input) {
		return number(exchange.value("output")).flatMap(stores.schemas()::output)
				.filter(schema -> schema.inputSchemaId() == input.id())
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_schema));
	}

	/** The source an output schema was made from, if the caller may see it. */
	Source sourceOf(Exchange exchange, OutputSchema schema) {
		InputSchema input = stores.schemas().input(schema.inputSchemaId()).orElseThrow();
		return source(exchange, String.valueOf(input.sourceId()), Level.VIEWER);
	}

	static Optional<Long> number(String text) {
		try {
			return Optional.of(Long.parseLong(text));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
