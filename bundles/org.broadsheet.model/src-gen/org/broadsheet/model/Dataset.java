/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.broadsheet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table to be published, with every decision taken about it. Holds no cells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.broadsheet.model.Dataset#getId <em>Id</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getName <em>Name</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getStandard <em>Standard</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getStepsApplied <em>Steps Applied</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getSource <em>Source</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.broadsheet.model.Dataset#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.broadsheet.model.ModelPackage#getDataset()
 * @model
 * @generated
 */
public interface Dataset extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.broadsheet.model.ModelPackage#getDataset_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.broadsheet.model.ModelPackage#getDataset_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.broadsheet.model.ModelPackage#getDataset_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the metadata standard that describes this dataset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' attribute.
	 * @see #setStandard(String)
	 * @see org.broadsheet.model.ModelPackage#getDataset_Standard()
	 * @model
	 * @generated
	 */
	String getStandard();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getStandard <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' attribute.
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(String value);

	/**
	 * Returns the value of the '<em><b>Steps Applied</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the steps are in force: undo lowers it, redo raises it. Steps beyond it can be redone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps Applied</em>' attribute.
	 * @see #setStepsApplied(int)
	 * @see org.broadsheet.model.ModelPackage#getDataset_StepsApplied()
	 * @model
	 * @generated
	 */
	int getStepsApplied();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getStepsApplied <em>Steps Applied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps Applied</em>' attribute.
	 * @see #getStepsApplied()
	 * @generated
	 */
	void setStepsApplied(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Source)
	 * @see org.broadsheet.model.ModelPackage#getDataset_Source()
	 * @model containment="true"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.broadsheet.model.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.broadsheet.model.ModelPackage#getDataset_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.broadsheet.model.MetadataValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.broadsheet.model.ModelPackage#getDataset_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<MetadataValue> getMetadata();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.broadsheet.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.broadsheet.model.ModelPackage#getDataset_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Publication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publication</em>' containment reference.
	 * @see #setPublication(Publication)
	 * @see org.broadsheet.model.ModelPackage#getDataset_Publication()
	 * @model containment="true"
	 * @generated
	 */
	Publication getPublication();

	/**
	 * Sets the value of the '{@link org.broadsheet.model.Dataset#getPublication <em>Publication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication</em>' containment reference.
	 * @see #getPublication()
	 * @generated
	 */
	void setPublication(Publication value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.broadsheet.model.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.broadsheet.model.ModelPackage#getDataset_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Dataset
