/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model.impl;

import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getSourceIndex <em>Source Index</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getFieldName <em>Field Name</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getInferredType <em>Inferred Type</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#isRowIdentifier <em>Row Identifier</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getParsing <em>Parsing</em>}</li>
 *   <li>{@link org.broadsheet.model.impl.ColumnImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ColumnImpl extends MinimalEObjectImpl.Container implements Column {
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
	 * The default value of the '{@link #getSourceIndex() <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_INDEX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSourceIndex() <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIndex()
	 * @generated
	 * @ordered
	 */
	protected int sourceIndex = SOURCE_INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected String sourceName = SOURCE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFieldName() <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldName()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFieldName() <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldName()
	 * @generated
	 * @ordered
	 */
	protected String fieldName = FIELD_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final DataType TYPE_EDEFAULT = DataType.TEXT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected DataType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInferredType() <em>Inferred Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInferredType()
	 * @generated
	 * @ordered
	 */
	protected static final DataType INFERRED_TYPE_EDEFAULT = DataType.TEXT;

	/**
	 * The cached value of the '{@link #getInferredType() <em>Inferred Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInferredType()
	 * @generated
	 * @ordered
	 */
	protected DataType inferredType = INFERRED_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIDDEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected boolean hidden = HIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isRowIdentifier() <em>Row Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRowIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROW_IDENTIFIER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRowIdentifier() <em>Row Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRowIdentifier()
	 * @generated
	 * @ordered
	 */
	protected boolean rowIdentifier = ROW_IDENTIFIER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> format;

	/**
	 * The cached value of the '{@link #getParsing() <em>Parsing</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParsing()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> parsing;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColumnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.COLUMN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceIndex() {
		return sourceIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceIndex(int newSourceIndex) {
		int oldSourceIndex = sourceIndex;
		sourceIndex = newSourceIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__SOURCE_INDEX, oldSourceIndex, sourceIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceName() {
		return sourceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceName(String newSourceName) {
		String oldSourceName = sourceName;
		sourceName = newSourceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__SOURCE_NAME, oldSourceName, sourceName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFieldName() {
		return fieldName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFieldName(String newFieldName) {
		String oldFieldName = fieldName;
		fieldName = newFieldName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__FIELD_NAME, oldFieldName, fieldName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(DataType newType) {
		DataType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataType getInferredType() {
		return inferredType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInferredType(DataType newInferredType) {
		DataType oldInferredType = inferredType;
		inferredType = newInferredType == null ? INFERRED_TYPE_EDEFAULT : newInferredType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__INFERRED_TYPE, oldInferredType, inferredType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHidden() {
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHidden(boolean newHidden) {
		boolean oldHidden = hidden;
		hidden = newHidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__HIDDEN, oldHidden, hidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRowIdentifier() {
		return rowIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowIdentifier(boolean newRowIdentifier) {
		boolean oldRowIdentifier = rowIdentifier;
		rowIdentifier = newRowIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COLUMN__ROW_IDENTIFIER, oldRowIdentifier, rowIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getFormat() {
		if (format == null) {
			format = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, ModelPackage.COLUMN__FORMAT);
		}
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getParsing() {
		if (parsing == null) {
			parsing = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, ModelPackage.COLUMN__PARSING);
		}
		return parsing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getRules() {
		if (rules == null) {
			rules = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, ModelPackage.COLUMN__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.COLUMN__FORMAT:
				return ((InternalEList<?>)getFormat()).basicRemove(otherEnd, msgs);
			case ModelPackage.COLUMN__PARSING:
				return ((InternalEList<?>)getParsing()).basicRemove(otherEnd, msgs);
			case ModelPackage.COLUMN__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.COLUMN__ID:
				return getId();
			case ModelPackage.COLUMN__SOURCE_INDEX:
				return getSourceIndex();
			case ModelPackage.COLUMN__SOURCE_NAME:
				return getSourceName();
			case ModelPackage.COLUMN__NAME:
				return getName();
			case ModelPackage.COLUMN__DESCRIPTION:
				return getDescription();
			case ModelPackage.COLUMN__FIELD_NAME:
				return getFieldName();
			case ModelPackage.COLUMN__TYPE:
				return getType();
			case ModelPackage.COLUMN__INFERRED_TYPE:
				return getInferredType();
			case ModelPackage.COLUMN__WHY:
				return getWhy();
			case ModelPackage.COLUMN__HIDDEN:
				return isHidden();
			case ModelPackage.COLUMN__ROW_IDENTIFIER:
				return isRowIdentifier();
			case ModelPackage.COLUMN__FORMAT:
				if (coreType) return getFormat();
				else return getFormat().map();
			case ModelPackage.COLUMN__PARSING:
				if (coreType) return getParsing();
				else return getParsing().map();
			case ModelPackage.COLUMN__RULES:
				if (coreType) return getRules();
				else return getRules().map();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.COLUMN__ID:
				setId((String)newValue);
				return;
			case ModelPackage.COLUMN__SOURCE_INDEX:
				setSourceIndex((Integer)newValue);
				return;
			case ModelPackage.COLUMN__SOURCE_NAME:
				setSourceName((String)newValue);
				return;
			case ModelPackage.COLUMN__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.COLUMN__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.COLUMN__FIELD_NAME:
				setFieldName((String)newValue);
				return;
			case ModelPackage.COLUMN__TYPE:
				setType((DataType)newValue);
				return;
			case ModelPackage.COLUMN__INFERRED_TYPE:
				setInferredType((DataType)newValue);
				return;
			case ModelPackage.COLUMN__WHY:
				setWhy((String)newValue);
				return;
			case ModelPackage.COLUMN__HIDDEN:
				setHidden((Boolean)newValue);
				return;
			case ModelPackage.COLUMN__ROW_IDENTIFIER:
				setRowIdentifier((Boolean)newValue);
				return;
			case ModelPackage.COLUMN__FORMAT:
				((EStructuralFeature.Setting)getFormat()).set(newValue);
				return;
			case ModelPackage.COLUMN__PARSING:
				((EStructuralFeature.Setting)getParsing()).set(newValue);
				return;
			case ModelPackage.COLUMN__RULES:
				((EStructuralFeature.Setting)getRules()).set(newValue);
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
			case ModelPackage.COLUMN__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.COLUMN__SOURCE_INDEX:
				setSourceIndex(SOURCE_INDEX_EDEFAULT);
				return;
			case ModelPackage.COLUMN__SOURCE_NAME:
				setSourceName(SOURCE_NAME_EDEFAULT);
				return;
			case ModelPackage.COLUMN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.COLUMN__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.COLUMN__FIELD_NAME:
				setFieldName(FIELD_NAME_EDEFAULT);
				return;
			case ModelPackage.COLUMN__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.COLUMN__INFERRED_TYPE:
				setInferredType(INFERRED_TYPE_EDEFAULT);
				return;
			case ModelPackage.COLUMN__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ModelPackage.COLUMN__HIDDEN:
				setHidden(HIDDEN_EDEFAULT);
				return;
			case ModelPackage.COLUMN__ROW_IDENTIFIER:
				setRowIdentifier(ROW_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.COLUMN__FORMAT:
				getFormat().clear();
				return;
			case ModelPackage.COLUMN__PARSING:
				getParsing().clear();
				return;
			case ModelPackage.COLUMN__RULES:
				getRules().clear();
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
			case ModelPackage.COLUMN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.COLUMN__SOURCE_INDEX:
				return sourceIndex != SOURCE_INDEX_EDEFAULT;
			case ModelPackage.COLUMN__SOURCE_NAME:
				return SOURCE_NAME_EDEFAULT == null ? sourceName != null : !SOURCE_NAME_EDEFAULT.equals(sourceName);
			case ModelPackage.COLUMN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.COLUMN__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.COLUMN__FIELD_NAME:
				return FIELD_NAME_EDEFAULT == null ? fieldName != null : !FIELD_NAME_EDEFAULT.equals(fieldName);
			case ModelPackage.COLUMN__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.COLUMN__INFERRED_TYPE:
				return inferredType != INFERRED_TYPE_EDEFAULT;
			case ModelPackage.COLUMN__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ModelPackage.COLUMN__HIDDEN:
				return hidden != HIDDEN_EDEFAULT;
			case ModelPackage.COLUMN__ROW_IDENTIFIER:
				return rowIdentifier != ROW_IDENTIFIER_EDEFAULT;
			case ModelPackage.COLUMN__FORMAT:
				return format != null && !format.isEmpty();
			case ModelPackage.COLUMN__PARSING:
				return parsing != null && !parsing.isEmpty();
			case ModelPackage.COLUMN__RULES:
				return rules != null && !rules.isEmpty();
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
		result.append(", sourceIndex: ");
		result.append(sourceIndex);
		result.append(", sourceName: ");
		result.append(sourceName);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", fieldName: ");
		result.append(fieldName);
		result.append(", type: ");
		result.append(type);
		result.append(", inferredType: ");
		result.append(inferredType);
		result.append(", why: ");
		result.append(why);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(", rowIdentifier: ");
		result.append(rowIdentifier);
		result.append(')');
		return result.toString();
	}

} //ColumnImpl
