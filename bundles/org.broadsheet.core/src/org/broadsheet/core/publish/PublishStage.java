// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

/** Stages of a publication, in order. */
public enum PublishStage {
	PREPARE, UPLOAD, COLUMNS, METADATA, APPLY, READ_BACK
}
