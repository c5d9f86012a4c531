// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.model.Dataset;

/** Stages of a publication, in order. */
public enum PublishStage {
	PREPARE, UPLOAD, COLUMNS, METADATA, APPLY, READ_BACK;

	/** The stages a dataset goes through: a file for download has no columns. */
	public static List<PublishStage> of(Dataset dataset) {
		return Stream.of(values()).filter(stage -> stage != COLUMNS || DownloadOnly.file(dataset).isEmpty()).toList();
	}
}
