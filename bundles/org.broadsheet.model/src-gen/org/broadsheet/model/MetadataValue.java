/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metadata Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was filled in for one field of the metadata standard; several values for a field that takes several.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.MetadataValue#getKey <em>Key</em>}</li>
 *   <li>{@link org.broadsheet.model.MetadataValue#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.broadsheet.model.ModelPackage#getMetadataValue()
 * @model
 * @generated
 */
public interface MetadataValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.broadsheet.model.ModelPackage#getMetadataValue_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.MetadataValue#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.broadsheet.model.ModelPackage#getMetadataValue_Values()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getValues();

} // MetadataValue
