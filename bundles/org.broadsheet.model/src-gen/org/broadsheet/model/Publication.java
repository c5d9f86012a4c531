/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the dataset is published, as last read back from the portal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.Publication#getPortal <em>Portal</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getAddress <em>Address</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getAccount <em>Account</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getRemoteId <em>Remote Id</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getUrl <em>Url</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getState <em>State</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getRows <em>Rows</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getPublishedStep <em>Published Step</em>}</li>
 *   <li>{@link org.broadsheet.model.Publication#getCollaborators <em>Collaborators</em>}</li>
 * </ul>
 *
 * @see org.broadsheet.model.ModelPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends EObject {
	/**
	 * Returns the value of the '<em><b>Portal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the portal site chosen for this dataset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portal</em>' attribute.
	 * @see #setPortal(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Portal()
	 * @model
	 * @generated
	 */
	String getPortal();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getPortal <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portal</em>' attribute.
	 * @see #getPortal()
	 * @generated
	 */
	void setPortal(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Account()
	 * @model
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Remote Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remote Id</em>' attribute.
	 * @see #setRemoteId(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_RemoteId()
	 * @model
	 * @generated
	 */
	String getRemoteId();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getRemoteId <em>Remote Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remote Id</em>' attribute.
	 * @see #getRemoteId()
	 * @generated
	 */
	void setRemoteId(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.broadsheet.model.Visibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see org.broadsheet.model.Visibility
	 * @see #setVisibility(Visibility)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Visibility()
	 * @model
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getVisibility <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see org.broadsheet.model.Visibility
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(Visibility value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.broadsheet.model.PublicationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.broadsheet.model.PublicationState
	 * @see #setState(PublicationState)
	 * @see org.broadsheet.model.ModelPackage#getPublication_State()
	 * @model
	 * @generated
	 */
	PublicationState getState();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.broadsheet.model.PublicationState
	 * @see #getState()
	 * @generated
	 */
	void setState(PublicationState value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(long)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Revision()
	 * @model default="-1"
	 * @generated
	 */
	long getRevision();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(long value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(long)
	 * @see org.broadsheet.model.ModelPackage#getPublication_Rows()
	 * @model
	 * @generated
	 */
	long getRows();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(long value);

	/**
	 * Returns the value of the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published At</em>' attribute.
	 * @see #setPublishedAt(String)
	 * @see org.broadsheet.model.ModelPackage#getPublication_PublishedAt()
	 * @model
	 * @generated
	 */
	String getPublishedAt();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getPublishedAt <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published At</em>' attribute.
	 * @see #getPublishedAt()
	 * @generated
	 */
	void setPublishedAt(String value);

	/**
	 * Returns the value of the '<em><b>Published Step</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the last step in force when it was published; 0 before any step, -1 when it never was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Step</em>' attribute.
	 * @see #setPublishedStep(int)
	 * @see org.broadsheet.model.ModelPackage#getPublication_PublishedStep()
	 * @model default="-1"
	 * @generated
	 */
	int getPublishedStep();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Publication#getPublishedStep <em>Published Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published Step</em>' attribute.
	 * @see #getPublishedStep()
	 * @generated
	 */
	void setPublishedStep(int value);

	/**
	 * Returns the value of the '<em><b>Collaborators</b></em>' containment reference list.
	 * The list contents are of type {@link org.broadsheet.model.Collaborator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collaborators</em>' containment reference list.
	 * @see org.broadsheet.model.ModelPackage#getPublication_Collaborators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Collaborator> getCollaborators();

} // Publication
