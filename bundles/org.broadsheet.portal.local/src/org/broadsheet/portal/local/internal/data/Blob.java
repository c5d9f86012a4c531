// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dataset that is a file to download and no table, as views describe it. */
public record Blob(long sourceId, String filename, long size) {
	private static final String ID = "blobId";
	private static final String FILENAME = "blobFilename";
	private static final String SIZE = "blobFileSize";

	/** The file of a dataset; it must have come with one of the dataset's own revisions. */
	public static Optional<Blob> of(Stores stores, View view) {
		if (view.tableFile().isPresent() || !view.details().has(ID)) {
			return Optional.empty();
		}
		return stores.sources().find(view.details().path(ID).asLong())
				.filter(source -> source.fileId().isPresent() && belongs(stores, source, view))
				.map(source -> new Blob(source.id(), source.filename(), source.size()));
	}

	private static boolean belongs(Stores stores, Source source, View view) {
		return source.revisionId().flatMap(stores.revisions()::byId)
				.filter(revision -> revision.viewId().equals(view.id())).isPresent();
	}

	/** Writes down the file a revision publishes; what a client said of files itself does not count. */
	public static ObjectNode describe(Stores stores, Revision revision, View view, ObjectNode details, boolean table) {
		details.remove(List.of(ID, FILENAME, SIZE));
		Optional<Source> source = table ? Optional.empty() : revision.blobId().flatMap(stores.sources()::find);
		if (source.isPresent()) {
			details.put(ID, source.get().id()).put(FILENAME, source.get().filename()).put(SIZE, source.get().size());
		} else if (!table && view.published()) {
			of(stores, view).ifPresent(old -> details.put(ID, old.sourceId()).put(FILENAME, old.filename()).put(SIZE,
					old.size()));
		}
		return details;
	}
}
