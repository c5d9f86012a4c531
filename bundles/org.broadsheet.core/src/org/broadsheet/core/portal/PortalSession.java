// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.model.Visibility;
import org.eclipse.core.runtime.IProgressMonitor;

/** A person signed in to a portal, in the user's own verbs. Each call may take long: never call it on the UI thread. Every {@link PortalException} carries a sentence for the user. */
public interface PortalSession extends AutoCloseable {

	/** The portal. */
	PortalSite site();

	/** Who is signed in. */
	PortalUser user();

	/** Id of the mapping that metadata standards name for this kind of portal. */
	String metadataTarget();

	/** The visibilities the portal has. */
	Set<Visibility> visibilities();

	/** Categories a dataset can be in; empty where the portal has none or does not tell. */
	List<Term> categories(IProgressMonitor monitor) throws PortalException;

	/** Licences that can be chosen; empty where the portal does not tell. */
	List<Term> licenses(IProgressMonitor monitor) throws PortalException;

	/** Reads a dataset back; empty when it is not there or not visible to this person. */
	Optional<RemoteDataset> dataset(String id, IProgressMonitor monitor) throws PortalException;

	/** Datasets of this person. */
	List<RemoteDataset> myDatasets(IProgressMonitor monitor) throws PortalException;

	/**
	 * Hands every published row to a sink, cells in the order of {@link RemoteDataset#columns}, as the portal writes them.
	 *
	 * @throws IOException what the sink throws, or a {@link PortalException}
	 */
	void rows(String id, RowSink sink, IProgressMonitor monitor) throws IOException;

	/**
	 * Opens a draft of changes. Nobody else sees anything of it before it is published.
	 *
	 * @param id   dataset to change; a new one is made when empty
	 * @param name title
	 */
	PortalDraft openDraft(Optional<String> id, String name, UpdateKind kind, IProgressMonitor monitor) throws PortalException;

	/** People whose name or e-mail contains a text. */
	List<PortalUser> searchPeople(String text, IProgressMonitor monitor) throws PortalException;

	/** Who can see and change a dataset. */
	Sharing sharing(String id, IProgressMonitor monitor) throws PortalException;

	/**
	 * Shares a dataset with a person, or gives the person another role.
	 *
	 * @param userOrEmail user id, name or e-mail address
	 * @param role        id of a role the portal offers for this dataset
	 * @return the state read back
	 */
	Sharing share(String id, String userOrEmail, String role, IProgressMonitor monitor) throws PortalException;

	/** Stops sharing a dataset with a person; returns the state read back. */
	Sharing unshare(String id, String userOrEmail, IProgressMonitor monitor) throws PortalException;

	/** Changes who can see a published dataset; returns the state read back, which may be in review where the portal has an approval queue. */
	Sharing setVisibility(String id, Visibility visibility, IProgressMonitor monitor) throws PortalException;

	/** Set when this person may make accounts on the portal. */
	Optional<PortalAccounts> accounts();

	/** Lets go of connections. */
	@Override
	void close();

	/** How rows sent relate to rows published. */
	enum UpdateKind {
		/** They take the place of all rows. */
		REPLACE,
		/** They are added, or take the place of the row with the same row identifier. */
		UPDATE,
		/** They name, by row identifier, the rows to delete. */
		DELETE
	}

	/** Takes rows one by one. */
	@FunctionalInterface
	interface RowSink {
		/** One row; the list may be reused for the next. */
		void row(List<String> cells) throws IOException;
	}
}
