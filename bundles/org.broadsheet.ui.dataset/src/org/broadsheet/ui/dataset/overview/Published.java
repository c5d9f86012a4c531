// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.broadsheet.core.Services;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalSites;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Moments;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Where the dataset is published and who can see it. */
final class Published {

	private final DatasetContext context;
	private final Composite lines;

	Published(Composite parent, DatasetContext context) {
		this.context = context;
		Card card = new Card(parent);
		Ui.heading(card.body(), Messages.Published_title);
		lines = Parts.id(Ui.column(card.body()), "overview.published");
	}

	void update() {
		Parts.empty(lines);
		Publication publication = context.dataset().model().getPublication();
		if (publication == null || publication.getState() == PublicationState.NOT_PUBLISHED) {
			Ui.toned(lines, Messages.Published_notYet, Tone.NEUTRAL);
		} else {
			fill(publication);
		}
		lines.layout(true, true);
	}

	private void fill(Publication publication) {
		Composite state = Ui.row(lines, 2);
		BadgeState visibility = BadgeState.visibility(publication);
		Ui.icon(state, visibility.icon(), 16);
		Ui.text(state, visibility.text());
		String address = publication.getAddress() == null ? "" : publication.getAddress().replaceFirst("^https?://", "");
		Label where = Parts.id(Ui.text(lines, NLS.bind(Messages.Published_where, address)), "overview.published.where");
		name(where, EcoreUtil.copy(publication));
		String rows = Numbers.of(publication.getRows(), Messages.CardText_oneRow, Messages.CardText_rows);
		Ui.help(lines, NLS.bind(Messages.Published_when, Moments.text(publication.getPublishedAt()), rows));
		String url = publication.getUrl();
		if (url != null && !url.isBlank()) {
			Composite links = Ui.row(lines, 2);
			Parts.id(Ui.link(links, Messages.Published_open, () -> Program.launch(url)), "overview.published.open").setToolTipText(url);
			Parts.id(Ui.link(links, Messages.Published_copy, () -> copy(url)), "overview.published.copy");
		}
	}

	/** A portal that is known is called by its name: its address may say little, as that of this computer. */
	private static void name(Label where, Publication publication) {
		Jobs.runQuietly(where, Messages.Published_title, monitor -> new PortalSites(Services.get()).of(publication).map(PortalSite::label),
				label -> label.ifPresent(known -> where.setText(Ui.escape(NLS.bind(Messages.Published_where, known)))));
	}

	private void copy(String url) {
		Clipboard clipboard = new Clipboard(lines.getDisplay());
		clipboard.setContents(new Object[] { url }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
