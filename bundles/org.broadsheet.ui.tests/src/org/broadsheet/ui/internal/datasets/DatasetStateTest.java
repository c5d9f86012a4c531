// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Step;
import org.broadsheet.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The state in the list is that of the dataset. */
class DatasetStateTest {

	@Test
	void withoutAPublicationItIsADraft() {
		assertEquals(DatasetState.DRAFT, DatasetState.of(ModelFactory.eINSTANCE.createDataset()));
	}

	@ParameterizedTest
	@CsvSource({ "NOT_PUBLISHED,PRIVATE,0,DRAFT", "PUBLISHED,PRIVATE,2,PRIVATE", "PUBLISHED,INTERNAL,2,INTERNAL", "PUBLISHED,PUBLIC,2,PUBLIC", "IN_REVIEW,PRIVATE,2,IN_REVIEW",
			"PUBLISHED,PUBLIC,1,CHANGED", "PUBLISHED,PUBLIC,0,CHANGED", "PUBLISHED,PRIVATE,-1,PRIVATE" })
	void followsThePublication(PublicationState state, Visibility visibility, int publishedStep, DatasetState expected) {
		Dataset dataset = withSteps(2);
		Publication publication = ModelFactory.eINSTANCE.createPublication();
		publication.setState(state);
		publication.setVisibility(visibility);
		publication.setPublishedStep(publishedStep);
		dataset.setPublication(publication);
		assertEquals(expected, DatasetState.of(dataset));
	}

	@Test
	void takingAChangeBackIsNoChange() {
		Dataset dataset = withSteps(2);
		Publication publication = ModelFactory.eINSTANCE.createPublication();
		publication.setState(PublicationState.PUBLISHED);
		publication.setPublishedStep(1);
		dataset.setPublication(publication);
		dataset.setStepsApplied(1);
		assertEquals(DatasetState.PRIVATE, DatasetState.of(dataset));
	}

	@ParameterizedTest
	@EnumSource
	void isSaidInWords(DatasetState state) {
		assertFalse(state.label().isEmpty());
	}

	private static Dataset withSteps(int count) {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		for (int id = 1; id <= count; id++) {
			Step step = ModelFactory.eINSTANCE.createStep();
			step.setId(id);
			dataset.getSteps().add(step);
		}
		dataset.setStepsApplied(count);
		return dataset;
	}
}
