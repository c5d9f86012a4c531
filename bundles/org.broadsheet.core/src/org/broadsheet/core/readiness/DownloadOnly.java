// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import java.util.Optional;

import org.broadsheet.model.Attachment;
import org.broadsheet.model.Dataset;

/** Tells a dataset that is no table but a file to download: it has documents and no data. Its first document is published in place of rows, the others go with it. */
public final class DownloadOnly {

	private DownloadOnly() {
	}

	/** Name of the document that is published in place of rows; empty when the dataset has data, or nothing at all. */
	public static Optional<String> file(Dataset dataset) {
		return dataset.getSource() == null ? dataset.getAttachments().stream().findFirst().map(Attachment::getName) : Optional.empty();
	}
}
