// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.broadsheet.model.Visibility;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Two or three large cards to choose who can see a dataset; radio buttons for the keyboard, the whole card for the mouse. */
public final class VisibilityCards {

	private final Map<Visibility, Button> buttons = new EnumMap<>(Visibility.class);
	private final Runnable changed;
	private Visibility chosen;

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
		this.changed = changed;
		chosen = present;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1).spacing(8, 8).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		for (Visibility visibility : Visibility.values()) {
			if (offered.contains(visibility)) {
				card(row, id, visibility, portal);
			}
		}
	}

	private void card(Composite parent, String id, Visibility visibility, String portal) {
		Composite card = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 4).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		card.setBackground(Colors.CARD.get());
		Label icon = WidgetFactory.label(SWT.NONE).image((visibility == Visibility.PRIVATE ? Images.LOCK : visibility == Visibility.PUBLIC ? Images.GLOBE : Images.PEOPLE).image(32)).create(card);
		icon.setBackground(card.getBackground());
		GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
		Button button = Widgets.id(WidgetFactory.button(SWT.RADIO).text(title(visibility)).create(card), id + "." + visibility.getLiteral());
		button.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		button.setBackground(card.getBackground());
		button.setSelection(visibility == chosen);
		button.addListener(SWT.Selection, event -> choose(visibility));
		buttons.put(visibility, button);
		Label help = WidgetFactory.label(SWT.WRAP).text(NLS.bind(help(visibility), portal)).foreground(Colors.MUTED.get()).create(card);
		help.setBackground(card.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(help);
		for (Control part : new Control[] { card, icon, help }) {
			part.addListener(SWT.MouseUp, event -> choose(visibility));
		}
	}

	private void choose(Visibility visibility) {
		Button button = buttons.get(visibility);
		if (button.isEnabled()) {
			chosen = visibility;
			buttons.forEach((key, other) -> other.setSelection(key == visibility));
			changed.run();
		}
	}

	/** What is chosen. */
	public Visibility chosen() {
		return chosen;
	}

	/** Shows another choice without telling anybody. */
	public void show(Visibility visibility) {
		chosen = visibility;
		buttons.forEach((key, button) -> button.setSelection(key == visibility));
	}

	private static String title(Visibility visibility) {
		return switch (visibility) {
		case PRIVATE -> Messages.VisibilityCards_private;
		case INTERNAL -> Messages.VisibilityCards_internal;
		case PUBLIC -> Messages.VisibilityCards_public;
		};
	}

	private static String help(Visibility visibility) {
		return switch (visibility) {
		case PRIVATE -> Messages.VisibilityCards_privateHelp;
		case INTERNAL -> Messages.VisibilityCards_internalHelp;
		case PUBLIC -> Messages.VisibilityCards_publicHelp;
		};
	}
}
