/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model.impl;

import java.util.Collection;

import org.broadsheet.model.Attachment;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.MetadataValue;
import org.broadsheet.model.ModelPackage;
import org.broadsheet.model.Publication;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;

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
 * An implementation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getStepsApplied <em>Steps Applied</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.DatasetImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatasetImpl extends MinimalEObjectImpl.Container implements Dataset {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected String standard = STANDARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepsApplied() <em>Steps Applied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepsApplied()
	 * @generated
	 * @ordered
	 */
	protected static final int STEPS_APPLIED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStepsApplied() <em>Steps Applied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepsApplied()
	 * @generated
	 * @ordered
	 */
	protected int stepsApplied = STEPS_APPLIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<Column> columns;

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<MetadataValue> metadata;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getPublication() <em>Publication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublication()
	 * @generated
	 * @ordered
	 */
	protected Publication publication;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DATASET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandard() {
		return standard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandard(String newStandard) {
		String oldStandard = standard;
		standard = newStandard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__STANDARD, oldStandard, standard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStepsApplied() {
		return stepsApplied;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepsApplied(int newStepsApplied) {
		int oldStepsApplied = stepsApplied;
		stepsApplied = newStepsApplied;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__STEPS_APPLIED, oldStepsApplied, stepsApplied));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Source newSource, NotificationChain msgs) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DATASET__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DATASET__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Column> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<Column>(Column.class, this, ModelPackage.DATASET__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MetadataValue> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectContainmentEList<MetadataValue>(MetadataValue.class, this, ModelPackage.DATASET__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ModelPackage.DATASET__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getPublication() {
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPublication(Publication newPublication, NotificationChain msgs) {
		Publication oldPublication = publication;
		publication = newPublication;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__PUBLICATION, oldPublication, newPublication);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublication(Publication newPublication) {
		if (newPublication != publication) {
			NotificationChain msgs = null;
			if (publication != null)
				msgs = ((InternalEObject)publication).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DATASET__PUBLICATION, null, msgs);
			if (newPublication != null)
				msgs = ((InternalEObject)newPublication).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DATASET__PUBLICATION, null, msgs);
			msgs = basicSetPublication(newPublication, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DATASET__PUBLICATION, newPublication, newPublication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, ModelPackage.DATASET__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DATASET__SOURCE:
				return basicSetSource(null, msgs);
			case ModelPackage.DATASET__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case ModelPackage.DATASET__METADATA:
				return ((InternalEList<?>)getMetadata()).basicRemove(otherEnd, msgs);
			case ModelPackage.DATASET__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ModelPackage.DATASET__PUBLICATION:
				return basicSetPublication(null, msgs);
			case ModelPackage.DATASET__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DATASET__ID:
				return getId();
			case ModelPackage.DATASET__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.DATASET__NAME:
				return getName();
			case ModelPackage.DATASET__STANDARD:
				return getStandard();
			case ModelPackage.DATASET__STEPS_APPLIED:
				return getStepsApplied();
			case ModelPackage.DATASET__SOURCE:
				return getSource();
			case ModelPackage.DATASET__COLUMNS:
				return getColumns();
			case ModelPackage.DATASET__METADATA:
				return getMetadata();
			case ModelPackage.DATASET__ATTACHMENTS:
				return getAttachments();
			case ModelPackage.DATASET__PUBLICATION:
				return getPublication();
			case ModelPackage.DATASET__STEPS:
				return getSteps();
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
			case ModelPackage.DATASET__ID:
				setId((String)newValue);
				return;
			case ModelPackage.DATASET__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ModelPackage.DATASET__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DATASET__STANDARD:
				setStandard((String)newValue);
				return;
			case ModelPackage.DATASET__STEPS_APPLIED:
				setStepsApplied((Integer)newValue);
				return;
			case ModelPackage.DATASET__SOURCE:
				setSource((Source)newValue);
				return;
			case ModelPackage.DATASET__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends Column>)newValue);
				return;
			case ModelPackage.DATASET__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends MetadataValue>)newValue);
				return;
			case ModelPackage.DATASET__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ModelPackage.DATASET__PUBLICATION:
				setPublication((Publication)newValue);
				return;
			case ModelPackage.DATASET__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
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
			case ModelPackage.DATASET__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.DATASET__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.DATASET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DATASET__STANDARD:
				setStandard(STANDARD_EDEFAULT);
				return;
			case ModelPackage.DATASET__STEPS_APPLIED:
				setStepsApplied(STEPS_APPLIED_EDEFAULT);
				return;
			case ModelPackage.DATASET__SOURCE:
				setSource((Source)null);
				return;
			case ModelPackage.DATASET__COLUMNS:
				getColumns().clear();
				return;
			case ModelPackage.DATASET__METADATA:
				getMetadata().clear();
				return;
			case ModelPackage.DATASET__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ModelPackage.DATASET__PUBLICATION:
				setPublication((Publication)null);
				return;
			case ModelPackage.DATASET__STEPS:
				getSteps().clear();
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
			case ModelPackage.DATASET__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.DATASET__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ModelPackage.DATASET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DATASET__STANDARD:
				return STANDARD_EDEFAULT == null ? standard != null : !STANDARD_EDEFAULT.equals(standard);
			case ModelPackage.DATASET__STEPS_APPLIED:
				return stepsApplied != STEPS_APPLIED_EDEFAULT;
			case ModelPackage.DATASET__SOURCE:
				return source != null;
			case ModelPackage.DATASET__COLUMNS:
				return columns != null && !columns.isEmpty();
			case ModelPackage.DATASET__METADATA:
				return metadata != null && !metadata.isEmpty();
			case ModelPackage.DATASET__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ModelPackage.DATASET__PUBLICATION:
				return publication != null;
			case ModelPackage.DATASET__STEPS:
				return steps != null && !steps.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", standard: ");
		result.append(standard);
		result.append(", stepsApplied: ");
		result.append(stepsApplied);
		result.append(')');
		return result.toString();
	}

} //DatasetImpl
