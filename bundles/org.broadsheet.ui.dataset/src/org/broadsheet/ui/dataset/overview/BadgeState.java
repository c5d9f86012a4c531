// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.eclipse.osgi.util.NLS;

/**
 * What the badge beside the title says.
 *
 * @param text a word or two
 * @param tone its tone
 * @param icon the icon that says the same
 */
record BadgeState(String text, Tone tone, Images icon) {

	/** The badge of a publication, which may be {@code null}, and so many changes since. */
	static BadgeState of(Publication publication, int changes) {
		if (publication == null || publication.getState() == PublicationState.NOT_PUBLISHED) {
			return new BadgeState(Messages.BadgeState_draft, Tone.NEUTRAL, Images.STATE_DRAFT);
		}
		if (publication.getState() == PublicationState.IN_REVIEW) {
			return new BadgeState(Messages.BadgeState_review, Tone.WARNING, Images.STATE_REVIEW);
		}
		if (changes > 0) {
			String count = Numbers.of(changes, Messages.BadgeState_oneChange, Messages.BadgeState_changes);
			return new BadgeState(NLS.bind(Messages.BadgeState_changed, visibility(publication).text(), count), Tone.WARNING, Images.STATE_CHANGED);
		}
		return visibility(publication);
	}

	/** Who can see it. */
	static BadgeState visibility(Publication publication) {
		return switch (publication.getVisibility()) {
		case PRIVATE -> new BadgeState(Messages.BadgeState_private, Tone.ACCENT, Images.STATE_PRIVATE);
		case INTERNAL -> new BadgeState(Messages.BadgeState_internal, Tone.ACCENT, Images.STATE_INTERNAL);
		case PUBLIC -> new BadgeState(Messages.BadgeState_public, Tone.OK, Images.STATE_PUBLIC);
		};
	}
}
