// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.portal.PortalAccounts;
import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.draft.Drafts;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.sharing.People;
import org.broadsheet.portal.socrata.internal.sharing.Permissions;
import org.broadsheet.portal.socrata.internal.view.Catalog;
import org.broadsheet.portal.socrata.internal.view.Rows;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** A person signed in; each verb is done by the class that knows its part of the portal. */
public final class SocrataSession implements PortalSession {

	private static final String TARGET = "socrata";

	private final PortalSite site;
	private final PortalUser user;
	private final Optional<PortalAccounts> accounts;
	private final Wire wire;
	private final Views views;
	private final People people;
	private final Permissions permissions;
	private final Choices choices;
	private final Catalog catalog;
	private final Drafts drafts;

	private SocrataSession(PortalSite site, Wire wire, JsonNode me, IProgressMonitor monitor) throws PortalException {
		this.site = site;
		this.wire = wire;
		this.user = People.user(me);
		this.accounts = Json.each(me.path("rights")).anyMatch(right -> right.asText().equals("manage_users")) ? Accounts.offered(wire, monitor) : Optional.empty();
		this.views = new Views(wire);
		this.people = new People(wire);
		this.permissions = new Permissions(wire, views, people);
		this.choices = new Choices(wire);
		this.catalog = new Catalog(wire, views, user.id());
		this.drafts = new Drafts(wire, views, catalog, permissions, user.id());
	}

	/** Asks the portal who the credentials belong to. */
	public static SocrataSession open(PortalSite site, Wire wire, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		JsonNode me = wire.send(Call.get(Messages.signIn, "/api/users/current.json"), progress.split(1));
		if (Json.text(me.path("id")).isEmpty()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.notAPortal, wire.address().host()));
		}
		return new SocrataSession(site, wire, me, progress.split(1));
	}

	@Override
	public PortalSite site() {
		return site;
	}

	@Override
	public PortalUser user() {
		return user;
	}

	@Override
	public String metadataTarget() {
		return TARGET;
	}

	@Override
	public Set<Visibility> visibilities() {
		return Set.of(Visibility.PRIVATE, Visibility.PUBLIC);
	}

	@Override
	public List<Term> categories(IProgressMonitor monitor) throws PortalException {
		return choices.categories(monitor);
	}

	@Override
	public List<Term> licenses(IProgressMonitor monitor) throws PortalException {
		return choices.licenses(monitor);
	}

	@Override
	public Optional<RemoteDataset> dataset(String id, IProgressMonitor monitor) throws PortalException {
		return views.dataset(id, monitor);
	}

	@Override
	public List<RemoteDataset> myDatasets(IProgressMonitor monitor) throws PortalException {
		return catalog.mine(monitor);
	}

	@Override
	public void rows(String id, RowSink sink, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		RemoteDataset dataset = views.dataset(id, progress.split(5))
				.orElseThrow(() -> new PortalException(Kind.NOT_FOUND, Messages.text(Messages.noSuchDataset, wire.address().host(), id)));
		if (dataset.rows() > 0) {
			new Rows(wire, id, dataset.columns(), sink).read(dataset.rows(), progress.split(95));
		}
	}

	@Override
	public PortalDraft openDraft(Optional<String> id, String name, UpdateKind kind, IProgressMonitor monitor) throws PortalException {
		return id.isPresent() ? drafts.change(id.get(), kind, monitor) : drafts.create(name, kind, monitor);
	}

	@Override
	public List<PortalUser> searchPeople(String text, IProgressMonitor monitor) throws PortalException {
		return people.search(text, monitor);
	}

	@Override
	public Sharing sharing(String id, IProgressMonitor monitor) throws PortalException {
		return permissions.read(id, monitor);
	}

	@Override
	public Sharing share(String id, String userOrEmail, String role, IProgressMonitor monitor) throws PortalException {
		return permissions.share(id, userOrEmail, role, monitor);
	}

	@Override
	public Sharing unshare(String id, String userOrEmail, IProgressMonitor monitor) throws PortalException {
		return permissions.unshare(id, userOrEmail, monitor);
	}

	@Override
	public Sharing setVisibility(String id, Visibility visibility, IProgressMonitor monitor) throws PortalException {
		return permissions.setVisibility(id, visibility, monitor);
	}

	@Override
	public Optional<PortalAccounts> accounts() {
		return accounts;
	}

	@Override
	public void close() {
		drafts.close();
		wire.close();
	}
}
