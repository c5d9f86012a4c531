// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;

/** Finds datasets for somebody; what one may not see is not found. */
public final class Catalog {
	private final Stores stores;

	public Catalog(Stores stores) {
		this.stores = stores;
	}

	/** All datasets somebody may see, the last changed first. */
	public List<View> visible(Optional<User> user) {
		Map<String, Level> shared = user.map(stores.grants()::sharedWith).orElse(Map.of());
		return stores.views().all().stream()
				.filter(view -> view.isPublic()
						|| user.isPresent() && (user.get().isOwner() || view.ownerId().equals(user.get().id()))
						|| shared.getOrDefault(view.id(), Level.NONE).atLeast(Level.VIEWER))
				.toList();
	}

	/** Those of them in which every word of the text occurs, in a category if one is given. */
	public List<View> search(Optional<User> user, String text, Optional<String> category) {
		List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.toList();
		return visible(user).stream()
				.filter(view -> category.isEmpty() || category.get().isEmpty()
						|| category.get().equals(view.details().path("category").asText("")))
				.filter(view -> words.isEmpty() || containsAll(view, words)).toList();
	}

	private static boolean containsAll(View view, List<String> words) {
		StringBuilder text = new StringBuilder(view.name());
		for (String field : List.of("description", "category", "attribution")) {
			text.append(' ').append(view.details().path(field).asText(""));
		}
		view.details().path("tags").forEach(tag -> text.append(' ').append(tag.asText()));
		view.columns().forEach(column -> text.append(' ').append(column.name()));
		String all = text.append(' ').append(view.id()).toString().toLowerCase(Locale.ROOT);
		return words.stream().allMatch(all::contains);
	}
}
