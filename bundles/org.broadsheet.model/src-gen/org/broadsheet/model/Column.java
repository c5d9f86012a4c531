/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One column of the dataset; its place in the list is its position.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.Column#getId <em>Id</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getSourceIndex <em>Source Index</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getName <em>Name</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getDescription <em>Description</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getFieldName <em>Field Name</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getType <em>Type</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getInferredType <em>Inferred Type</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getWhy <em>Why</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#isRowIdentifier <em>Row Identifier</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getFormat <em>Format</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getParsing <em>Parsing</em>}</li>
 *   <li>{@link org.broadsheet.model.Column#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.broadsheet.model.ModelPackage#getColumn()
 * @model
 * @generated
 */
public interface Column extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never changes, so that steps can name the column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Source Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column of the table the cells come from, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Index</em>' attribute.
	 * @see #setSourceIndex(int)
	 * @see org.broadsheet.model.ModelPackage#getColumn_SourceIndex()
	 * @model
	 * @generated
	 */
	int getSourceIndex();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getSourceIndex <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Index</em>' attribute.
	 * @see #getSourceIndex()
	 * @generated
	 */
	void setSourceIndex(int value);

	/**
	 * Returns the value of the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Name</em>' attribute.
	 * @see #setSourceName(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_SourceName()
	 * @model
	 * @generated
	 */
	String getSourceName();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getSourceName <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Name</em>' attribute.
	 * @see #getSourceName()
	 * @generated
	 */
	void setSourceName(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Field Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Field Name</em>' attribute.
	 * @see #setFieldName(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_FieldName()
	 * @model
	 * @generated
	 */
	String getFieldName();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getFieldName <em>Field Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Name</em>' attribute.
	 * @see #getFieldName()
	 * @generated
	 */
	void setFieldName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.broadsheet.model.DataType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.broadsheet.model.DataType
	 * @see #setType(DataType)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Type()
	 * @model
	 * @generated
	 */
	DataType getType();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.broadsheet.model.DataType
	 * @see #getType()
	 * @generated
	 */
	void setType(DataType value);

	/**
	 * Returns the value of the '<em><b>Inferred Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.broadsheet.model.DataType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inferred Type</em>' attribute.
	 * @see org.broadsheet.model.DataType
	 * @see #setInferredType(DataType)
	 * @see org.broadsheet.model.ModelPackage#getColumn_InferredType()
	 * @model
	 * @generated
	 */
	DataType getInferredType();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getInferredType <em>Inferred Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inferred Type</em>' attribute.
	 * @see org.broadsheet.model.DataType
	 * @see #getInferredType()
	 * @generated
	 */
	void setInferredType(DataType value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the inferred type was proposed, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Why()
	 * @model default=""
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute.
	 * @see #setHidden(boolean)
	 * @see org.broadsheet.model.ModelPackage#getColumn_Hidden()
	 * @model
	 * @generated
	 */
	boolean isHidden();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#isHidden <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden</em>' attribute.
	 * @see #isHidden()
	 * @generated
	 */
	void setHidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Row Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row Identifier</em>' attribute.
	 * @see #setRowIdentifier(boolean)
	 * @see org.broadsheet.model.ModelPackage#getColumn_RowIdentifier()
	 * @model
	 * @generated
	 */
	boolean isRowIdentifier();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Column#isRowIdentifier <em>Row Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Identifier</em>' attribute.
	 * @see #isRowIdentifier()
	 * @generated
	 */
	void setRowIdentifier(boolean value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' map.
	 * @see org.broadsheet.model.ModelPackage#getColumn_Format()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getFormat();

	/**
	 * Returns the value of the '<em><b>Parsing</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parsing</em>' map.
	 * @see org.broadsheet.model.ModelPackage#getColumn_Parsing()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getParsing();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its values must be, beyond their type: names of rules with what they demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' map.
	 * @see org.broadsheet.model.ModelPackage#getColumn_Rules()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getRules();

} // Column
