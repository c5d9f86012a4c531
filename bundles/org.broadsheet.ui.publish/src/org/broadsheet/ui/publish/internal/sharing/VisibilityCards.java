// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.broadsheet.model.Visibility;
import org.broadsheet.ui.kit.ChoiceCards;
import org.broadsheet.ui.kit.ChoiceCards.Choice;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Two or three large cards to choose who can see a dataset. */
public final class VisibilityCards {

	private final ChoiceCards<Visibility> cards;

	/**
	 * Makes the cards.
	 *
	 * @param id      start of the buttons' stable ids
	 * @param offered what the portal has
	 * @param present what is chosen at first
	 * @param portal  name of the portal
	 * @param changed is told a choice
	 */
	public VisibilityCards(Composite parent, String id, Set<Visibility> offered, Visibility present, String portal, Runnable changed) {
		List<Visibility> shown = Arrays.stream(Visibility.values()).filter(offered::contains).toList();
		cards = new ChoiceCards<>(parent, shown.stream().map(visibility -> choice(visibility, portal)).toList());
		shown.forEach(visibility -> Widgets.id(cards.radio(visibility), id + "." + visibility.getLiteral()));
		cards.select(present);
		cards.onSelect(visibility -> changed.run());
	}

	private static Choice<Visibility> choice(Visibility visibility, String portal) {
		return switch (visibility) {
		case PRIVATE -> new Choice<>(visibility, Images.LOCK, Messages.VisibilityCards_private, Messages.VisibilityCards_privateHelp);
		case INTERNAL -> new Choice<>(visibility, Images.PEOPLE, Messages.VisibilityCards_internal, NLS.bind(Messages.VisibilityCards_internalHelp, portal));
		case PUBLIC -> new Choice<>(visibility, Images.GLOBE, Messages.VisibilityCards_public, NLS.bind(Messages.VisibilityCards_publicHelp, portal));
		};
	}

	/** What is chosen. */
	public Visibility chosen() {
		return cards.selected();
	}

	/** Shows another choice without telling anybody. */
	public void show(Visibility visibility) {
		cards.select(visibility);
	}
}
