// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.EnumSet;
import java.util.Set;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.core.publish.SharingOperations;
import org.broadsheet.model.Publication;
import org.broadsheet.ui.kit.EmptyPage;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.PublishHandler;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.portals.Retry;
import org.broadsheet.ui.publish.internal.sharing.SharingDialog.Part;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who can see and change a dataset: viewers, collaborators, or both. Asks the portal when it is shown, and after every change. */
public final class SharingPanel {

	private record Found(PortalSession session, Sharing sharing) {
	}

	/** One change of the sharing, made on the portal. */
	@FunctionalInterface
	interface Wish {
		Sharing carryOut(SharingOperations operations, IProgressMonitor monitor) throws java.io.IOException;
	}

	private final Composite area;
	private final OpenDataset dataset;
	private final Set<Part> parts;
	private Composite content;
	private Label message;
	private PortalSession session;
	private ViewersPart viewers;
	private CollaboratorsPart collaborators;
	private String shownFor = "";

	/** Makes a panel; {@link #refresh} fills it. */
	public SharingPanel(Composite parent, OpenDataset dataset, Set<Part> parts) {
		this.dataset = dataset;
		this.parts = EnumSet.copyOf(parts);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(area);
		DatasetListener listener = aspects -> {
			if (aspects.contains(Aspect.PUBLICATION) && !shownFor.equals(remoteId())) {
				refresh();
			}
		};
		dataset.addListener(listener);
		area.addDisposeListener(event -> dataset.removeListener(listener));
		refresh();
	}

	/** The panel. */
	public Composite control() {
		return area;
	}

	private String remoteId() {
		Publication publication = dataset.model().getPublication();
		return publication == null || publication.getRemoteId() == null ? "" : publication.getRemoteId();
	}

	/** Asks the portal again. */
	public void refresh() {
		shownFor = remoteId();
		if (shownFor.isEmpty()) {
			fresh();
			EmptyPage empty = new EmptyPage(content, Images.SHARE, Messages.SharingPanel_notPublished, Messages.SharingPanel_publishFirst);
			Widgets.id(empty.action(Messages.SharingPanel_publish, () -> PublishHandler.offer(area.getShell(), dataset)), "sharing.publish");
			area.layout(true, true);
			return;
		}
		say(Messages.SharingPanel_asking, false);
		PortalSite[] site = new PortalSite[1];
		Background.run(area, Messages.SharingPanel_asking, monitor -> {
			site[0] = Portals.get().siteOf(dataset.model().getPublication());
			PortalSession opened = Portals.get().session(site[0], monitor);
			return new Found(opened, new SharingOperations(dataset, opened).read(monitor));
		}, this::show, sentence -> failed(site[0], sentence));
	}

	private void fresh() {
		if (content != null) {
			content.dispose();
		}
		content = Widgets.area(area, 1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
	}

	private void say(String text, boolean error) {
		fresh();
		Label label = Widgets.message(content, "", "sharing.message");
		Widgets.say(label, text, error ? Tone.ERROR : Tone.NEUTRAL);
		area.layout(true, true);
	}

	private void failed(PortalSite site, String sentence) {
		say(sentence, true);
		Retry.offer(content, site, "sharing", this::refresh);
		area.layout(true, true);
	}

	private void show(Found found) {
		session = found.session();
		fresh();
		Composite halves = Widgets.area(content, parts.size());
		GridLayoutFactory.fillDefaults().numColumns(parts.size()).equalWidth(true).spacing(32, 8).applyTo(halves);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		viewers = parts.contains(Part.VIEWERS) ? new ViewersPart(halves, session, found.sharing(), this::carryOut) : null;
		collaborators = parts.contains(Part.COLLABORATORS) ? new CollaboratorsPart(halves, session, found.sharing(), this::carryOut) : null;
		message = Widgets.message(content, "", "sharing.message");
		area.layout(true, true);
	}

	private void carryOut(String doing, String done, Wish wish) {
		tell(doing, Tone.NEUTRAL);
		enable(false);
		Background.run(area, doing, monitor -> wish.carryOut(new SharingOperations(dataset, session), monitor), sharing -> {
			enable(true);
			if (viewers != null) {
				viewers.show(sharing);
			}
			if (collaborators != null) {
				collaborators.show(sharing);
			}
			tell(sharing.inReview() ? Messages.SharingPanel_inReview : done, Tone.OK);
		}, sentence -> {
			enable(true);
			tell(sentence, Tone.ERROR);
		});
	}

	private void enable(boolean on) {
		if (viewers != null) {
			viewers.enable(on);
		}
		if (collaborators != null) {
			collaborators.enable(on);
		}
	}

	private void tell(String text, Tone tone) {
		Widgets.say(message, text, tone);
	}

	/** Takes a wish with what to say while it is carried out and after. */
	@FunctionalInterface
	interface Wishes {
		void carryOut(String doing, String done, Wish wish);
	}
}
