// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.sharing.SharingPanel.Wishes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Manage Viewers: who can see the dataset without being named. */
final class ViewersPart {

	private final PortalSession session;
	private final VisibilityCards cards;
	private final Button save;
	private Visibility present;

	ViewersPart(Composite parent, PortalSession session, Sharing sharing, Wishes wishes) {
		this.session = session;
		Composite area = Widgets.area(parent, 1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Widgets.heading(area, Messages.ViewersPart_title);
		present = sharing.visibility();
		cards = new VisibilityCards(area, "viewers", session.visibilities(), present, session.site().label(), this::update);
		save = Widgets.button(area, Messages.ViewersPart_save, "viewers.save", () -> save(wishes));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(save);
		update();
	}

	private void update() {
		save.setEnabled(cards.chosen() != present);
		save.setText(cards.chosen() == present ? Messages.ViewersPart_save : cards.chosen() == Visibility.PUBLIC ? Messages.ViewersPart_makePublic : Messages.ViewersPart_save);
	}

	private void save(Wishes wishes) {
		Visibility wanted = cards.chosen();
		wishes.carryOut(Messages.ViewersPart_saving, NLS.bind(wanted == Visibility.PUBLIC ? Messages.ViewersPart_nowPublic : Messages.ViewersPart_saved, session.site().label()),
				(operations, monitor) -> operations.setVisibility(wanted, monitor));
	}

	void show(Sharing sharing) {
		present = sharing.visibility();
		cards.show(present);
		update();
	}

	void enable(boolean on) {
		save.setEnabled(on && cards.chosen() != present);
	}
}
