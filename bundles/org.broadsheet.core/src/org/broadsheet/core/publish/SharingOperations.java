// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.IOException;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.model.Collaborator;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Visibility;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shares a published dataset and changes who can see it; keeps in the dataset what the portal answers. */
public final class SharingOperations {

	private final OpenDataset dataset;
	private final PortalSession session;

	/** Works on a dataset and the portal it is published on. */
	public SharingOperations(OpenDataset dataset, PortalSession session) {
		this.dataset = dataset;
		this.session = session;
	}

	/** Reads who can see and change the dataset. */
	public Sharing read(IProgressMonitor monitor) throws IOException {
		return keep(session.sharing(id(), monitor));
	}

	/** Shares it with a person, or gives the person another role. */
	public Sharing share(String userOrEmail, String role, IProgressMonitor monitor) throws IOException {
		return keep(session.share(id(), userOrEmail, role, monitor));
	}

	/** Stops sharing it with a person. */
	public Sharing unshare(String userOrEmail, IProgressMonitor monitor) throws IOException {
		return keep(session.unshare(id(), userOrEmail, monitor));
	}

	/** Changes who can see it. */
	public Sharing setVisibility(Visibility visibility, IProgressMonitor monitor) throws IOException {
		return keep(session.setVisibility(id(), visibility, monitor));
	}

	private String id() throws IOException {
		Publication publication = dataset.model().getPublication();
		if (publication == null || publication.getRemoteId() == null) {
			throw new RefusedException(Messages.SharingOperations_publishFirst);
		}
		return publication.getRemoteId();
	}

	private Sharing keep(Sharing sharing) {
		dataset.updatePublication(publication -> {
			publication.setVisibility(sharing.visibility());
			publication.setState(sharing.inReview() ? PublicationState.IN_REVIEW : PublicationState.PUBLISHED);
			publication.getCollaborators().clear();
			sharing.collaborators().forEach(person -> publication.getCollaborators().add(collaborator(person)));
		});
		return sharing;
	}

	private static Collaborator collaborator(Sharing.Person person) {
		Collaborator collaborator = ModelFactory.eINSTANCE.createCollaborator();
		collaborator.setUserId(person.user().id());
		collaborator.setName(person.user().name());
		collaborator.setEmail(person.user().email());
		collaborator.setRole(person.role());
		collaborator.setPending(person.user().id().isEmpty());
		return collaborator;
	}
}
