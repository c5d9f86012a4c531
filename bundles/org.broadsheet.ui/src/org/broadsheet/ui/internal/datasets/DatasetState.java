// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Step;
import org.broadsheet.ui.kit.Images;

/** How a dataset stands towards its portal, for lists: read from its decisions alone. */
public enum DatasetState {
	DRAFT(Images.STATE_DRAFT), PRIVATE(Images.STATE_PRIVATE), INTERNAL(Images.STATE_INTERNAL), IN_REVIEW(Images.STATE_REVIEW), PUBLIC(Images.STATE_PUBLIC),
	CHANGED(Images.STATE_CHANGED), UNREADABLE(Images.ERROR);

	private final Images icon;

	DatasetState(Images icon) {
		this.icon = icon;
	}

	/** The state of a dataset. */
	public static DatasetState of(Dataset dataset) {
		Publication publication = dataset.getPublication();
		if (publication == null || publication.getState() == PublicationState.NOT_PUBLISHED) {
			return DRAFT;
		}
		if (publication.getPublishedStep() >= 0 && publication.getPublishedStep() != lastStep(dataset)) {
			return CHANGED;
		}
		if (publication.getState() == PublicationState.IN_REVIEW) {
			return IN_REVIEW;
		}
		return switch (publication.getVisibility()) {
		case PRIVATE -> PRIVATE;
		case INTERNAL -> INTERNAL;
		case PUBLIC -> PUBLIC;
		};
	}

	private static int lastStep(Dataset dataset) {
		int applied = dataset.getStepsApplied();
		Step last = applied == 0 ? null : dataset.getSteps().get(applied - 1);
		return last == null ? 0 : last.getId();
	}

	/** The icon beside the name. */
	public Images icon() {
		return icon;
	}

	/** The state in words. */
	public String label() {
		return switch (this) {
		case DRAFT -> Messages.DatasetState_draft;
		case PRIVATE -> Messages.DatasetState_private;
		case INTERNAL -> Messages.DatasetState_internal;
		case IN_REVIEW -> Messages.DatasetState_inReview;
		case PUBLIC -> Messages.DatasetState_public;
		case CHANGED -> Messages.DatasetState_changed;
		case UNREADABLE -> Messages.DatasetState_unreadable;
		};
	}
}
