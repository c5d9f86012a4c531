/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model.impl;

import java.util.Collection;

import org.broadsheet.model.Collaborator;
import org.broadsheet.model.ModelPackage;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Visibility;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getPortal <em>Portal</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getRemoteId <em>Remote Id</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getPublishedStep <em>Published Step</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.PublicationImpl#getCollaborators <em>Collaborators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublicationImpl extends MinimalEObjectImpl.Container implements Publication {
	/**
	 * The default value of the '{@link #getPortal() <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortal()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortal() <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortal()
	 * @generated
	 * @ordered
	 */
	protected String portal = PORTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected String connector = CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemoteId() <em>Remote Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoteId()
	 * @generated
	 * @ordered
	 */
	protected static final String REMOTE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemoteId() <em>Remote Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoteId()
	 * @generated
	 * @ordered
	 */
	protected String remoteId = REMOTE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final Visibility VISIBILITY_EDEFAULT = Visibility.PRIVATE;

	/**
	 * The cached value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected Visibility visibility = VISIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PublicationState STATE_EDEFAULT = PublicationState.NOT_PUBLISHED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PublicationState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long REVISION_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected long revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected static final long ROWS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected long rows = ROWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected String publishedAt = PUBLISHED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedStep() <em>Published Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedStep()
	 * @generated
	 * @ordered
	 */
	protected static final int PUBLISHED_STEP_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getPublishedStep() <em>Published Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedStep()
	 * @generated
	 * @ordered
	 */
	protected int publishedStep = PUBLISHED_STEP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCollaborators() <em>Collaborators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollaborators()
	 * @generated
	 * @ordered
	 */
	protected EList<Collaborator> collaborators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PUBLICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortal() {
		return portal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortal(String newPortal) {
		String oldPortal = portal;
		portal = newPortal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PORTAL, oldPortal, portal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(String newConnector) {
		String oldConnector = connector;
		connector = newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemoteId() {
		return remoteId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemoteId(String newRemoteId) {
		String oldRemoteId = remoteId;
		remoteId = newRemoteId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__REMOTE_ID, oldRemoteId, remoteId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visibility getVisibility() {
		return visibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisibility(Visibility newVisibility) {
		Visibility oldVisibility = visibility;
		visibility = newVisibility == null ? VISIBILITY_EDEFAULT : newVisibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__VISIBILITY, oldVisibility, visibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PublicationState newState) {
		PublicationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(long newRevision) {
		long oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRows() {
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRows(long newRows) {
		long oldRows = rows;
		rows = newRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__ROWS, oldRows, rows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublishedAt() {
		return publishedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedAt(String newPublishedAt) {
		String oldPublishedAt = publishedAt;
		publishedAt = newPublishedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PUBLISHED_AT, oldPublishedAt, publishedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPublishedStep() {
		return publishedStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedStep(int newPublishedStep) {
		int oldPublishedStep = publishedStep;
		publishedStep = newPublishedStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLICATION__PUBLISHED_STEP, oldPublishedStep, publishedStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Collaborator> getCollaborators() {
		if (collaborators == null) {
			collaborators = new EObjectContainmentEList<Collaborator>(Collaborator.class, this, ModelPackage.PUBLICATION__COLLABORATORS);
		}
		return collaborators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__COLLABORATORS:
				return ((InternalEList<?>)getCollaborators()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__PORTAL:
				return getPortal();
			case ModelPackage.PUBLICATION__ADDRESS:
				return getAddress();
			case ModelPackage.PUBLICATION__CONNECTOR:
				return getConnector();
			case ModelPackage.PUBLICATION__ACCOUNT:
				return getAccount();
			case ModelPackage.PUBLICATION__REMOTE_ID:
				return getRemoteId();
			case ModelPackage.PUBLICATION__URL:
				return getUrl();
			case ModelPackage.PUBLICATION__VISIBILITY:
				return getVisibility();
			case ModelPackage.PUBLICATION__STATE:
				return getState();
			case ModelPackage.PUBLICATION__REVISION:
				return getRevision();
			case ModelPackage.PUBLICATION__ROWS:
				return getRows();
			case ModelPackage.PUBLICATION__PUBLISHED_AT:
				return getPublishedAt();
			case ModelPackage.PUBLICATION__PUBLISHED_STEP:
				return getPublishedStep();
			case ModelPackage.PUBLICATION__COLLABORATORS:
				return getCollaborators();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__PORTAL:
				setPortal((String)newValue);
				return;
			case ModelPackage.PUBLICATION__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.PUBLICATION__CONNECTOR:
				setConnector((String)newValue);
				return;
			case ModelPackage.PUBLICATION__ACCOUNT:
				setAccount((String)newValue);
				return;
			case ModelPackage.PUBLICATION__REMOTE_ID:
				setRemoteId((String)newValue);
				return;
			case ModelPackage.PUBLICATION__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.PUBLICATION__VISIBILITY:
				setVisibility((Visibility)newValue);
				return;
			case ModelPackage.PUBLICATION__STATE:
				setState((PublicationState)newValue);
				return;
			case ModelPackage.PUBLICATION__REVISION:
				setRevision((Long)newValue);
				return;
			case ModelPackage.PUBLICATION__ROWS:
				setRows((Long)newValue);
				return;
			case ModelPackage.PUBLICATION__PUBLISHED_AT:
				setPublishedAt((String)newValue);
				return;
			case ModelPackage.PUBLICATION__PUBLISHED_STEP:
				setPublishedStep((Integer)newValue);
				return;
			case ModelPackage.PUBLICATION__COLLABORATORS:
				getCollaborators().clear();
				getCollaborators().addAll((Collection<? extends Collaborator>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__PORTAL:
				setPortal(PORTAL_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__REMOTE_ID:
				setRemoteId(REMOTE_ID_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__VISIBILITY:
				setVisibility(VISIBILITY_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__ROWS:
				setRows(ROWS_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PUBLISHED_AT:
				setPublishedAt(PUBLISHED_AT_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__PUBLISHED_STEP:
				setPublishedStep(PUBLISHED_STEP_EDEFAULT);
				return;
			case ModelPackage.PUBLICATION__COLLABORATORS:
				getCollaborators().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PUBLICATION__PORTAL:
				return PORTAL_EDEFAULT == null ? portal != null : !PORTAL_EDEFAULT.equals(portal);
			case ModelPackage.PUBLICATION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.PUBLICATION__CONNECTOR:
				return CONNECTOR_EDEFAULT == null ? connector != null : !CONNECTOR_EDEFAULT.equals(connector);
			case ModelPackage.PUBLICATION__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case ModelPackage.PUBLICATION__REMOTE_ID:
				return REMOTE_ID_EDEFAULT == null ? remoteId != null : !REMOTE_ID_EDEFAULT.equals(remoteId);
			case ModelPackage.PUBLICATION__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.PUBLICATION__VISIBILITY:
				return visibility != VISIBILITY_EDEFAULT;
			case ModelPackage.PUBLICATION__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.PUBLICATION__REVISION:
				return revision != REVISION_EDEFAULT;
			case ModelPackage.PUBLICATION__ROWS:
				return rows != ROWS_EDEFAULT;
			case ModelPackage.PUBLICATION__PUBLISHED_AT:
				return PUBLISHED_AT_EDEFAULT == null ? publishedAt != null : !PUBLISHED_AT_EDEFAULT.equals(publishedAt);
			case ModelPackage.PUBLICATION__PUBLISHED_STEP:
				return publishedStep != PUBLISHED_STEP_EDEFAULT;
			case ModelPackage.PUBLICATION__COLLABORATORS:
				return collaborators != null && !collaborators.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (portal: ");
		result.append(portal);
		result.append(", address: ");
		result.append(address);
		result.append(", connector: ");
		result.append(connector);
		result.append(", account: ");
		result.append(account);
		result.append(", remoteId: ");
		result.append(remoteId);
		result.append(", url: ");
		result.append(url);
		result.append(", visibility: ");
		result.append(visibility);
		result.append(", state: ");
		result.append(state);
		result.append(", revision: ");
		result.append(revision);
		result.append(", rows: ");
		result.append(rows);
		result.append(", publishedAt: ");
		result.append(publishedAt);
		result.append(", publishedStep: ");
		result.append(publishedStep);
		result.append(')');
		return result.toString();
	}

} //PublicationImpl
