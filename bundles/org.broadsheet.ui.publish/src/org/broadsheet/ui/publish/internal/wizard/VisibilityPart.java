// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.sharing.VisibilityCards;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who can see what is published: large cards, Private chosen the first time. */
final class VisibilityPart {

	private final Composite area;
	private VisibilityCards cards;

	VisibilityPart(Composite parent) {
		area = Widgets.area(parent, 1);
	}

	Control control() {
		return area;
	}

	/** Offers what the portal has; the choice made before stays. */
	void offer(PortalSession session, Visibility present, boolean published) {
		if (cards == null) {
			Widgets.help(area, published ? Messages.VisibilityPart_keep : Messages.VisibilityPart_first);
			cards = new VisibilityCards(area, "publish.visibility", session.visibilities(), present, session.site().label(), () -> area.getShell().getDefaultButton().setText(verb()));
			area.layout(true, true);
		}
	}

	Visibility chosen() {
		return cards == null ? Visibility.PRIVATE : cards.chosen();
	}

	/** The verb on the button, so that nobody publishes to the world by habit. */
	String verb() {
		return switch (chosen()) {
		case PRIVATE -> Messages.VisibilityPart_publishPrivately;
		case INTERNAL -> Messages.VisibilityPart_publishInternally;
		case PUBLIC -> Messages.VisibilityPart_publishPublicly;
		};
	}
}
