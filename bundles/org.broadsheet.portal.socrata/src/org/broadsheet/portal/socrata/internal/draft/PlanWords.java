// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

/** The operations of a plan in words. */
final class PlanWords {

	private PlanWords() {
	}

	static String of(String type) {
		return switch (type) {
		case "prepare_draft_for_import" -> Messages.planPrepare;
		case "set_schema" -> Messages.planColumns;
		case "apply_metadata" -> Messages.planMetadata;
		case "upsert_task" -> Messages.planRows;
		case "set_display_type" -> Messages.planDisplay;
		case "set_permission" -> Messages.planPermission;
		case "publish" -> Messages.planPublish;
		case "wait_for_replication" -> Messages.planWait;
		default -> type.replace('_', ' ');
		};
	}
}
