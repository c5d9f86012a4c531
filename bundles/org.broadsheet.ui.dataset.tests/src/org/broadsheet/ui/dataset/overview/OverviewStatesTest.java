// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.parts.Mark;
import org.junit.jupiter.api.Test;

/** What cards, badge and button say, from the model alone. */
class OverviewStatesTest {

	private static final Finding MISSING = new Finding(Severity.ERROR, "metadata-missing", "Description is empty", new Finding.Where.MetadataField("description"));
	private static final Finding HINT = new Finding(Severity.INFO, "metadata-recommended", "Agency is recommended", new Finding.Where.MetadataField("agency"));

	private static Dataset dataset(boolean data) {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		if (data) {
			Source source = ModelFactory.eINSTANCE.createSource();
			source.setOrigin("C:\\files\\permits.csv");
			source.setRows(19_266);
			dataset.setSource(source);
			Column column = ModelFactory.eINSTANCE.createColumn();
			dataset.getColumns().add(column);
		}
		return dataset;
	}

	private static Optional<Checked> checked(List<Finding> findings, Map<String, Long> errors, int described) {
		Readiness readiness = new Readiness(findings, 19_266, 0, 5, 8, (int) findings.stream().filter(Finding::blocks).count(), described, 6, 0.5);
		return Optional.of(new Checked(readiness, errors, 0, true));
	}

	@Test
	void withoutDataTheCardsSayWhatToDoFirst() {
		Dataset dataset = dataset(false);
		assertEquals(Mark.EMPTY, CardText.data(dataset, Optional.empty()).mark());
		assertTrue(CardText.data(dataset, Optional.empty()).enabled());
		for (CardText card : List.of(CardText.review(dataset, Optional.empty()), CardText.columns(dataset, Optional.empty()))) {
			assertFalse(card.enabled());
			assertEquals("Add data first.", card.sentence());
		}
		assertTrue(CardText.metadata(dataset, Optional.empty()).enabled());
	}

	@Test
	void theDataCardNamesTheFile() {
		CardText card = CardText.data(dataset(true), Optional.empty());
		assertEquals("permits.csv", card.state());
		assertEquals("19,266 rows · 1 column", card.sentence());
		assertEquals("Replace data…", card.verb());
	}

	@Test
	void theReviewCardCountsErrorsByColumn() {
		Map<String, Long> errors = new LinkedHashMap<>();
		errors.put("Male", 9L);
		errors.put("Year", 3L);
		CardText card = CardText.review(dataset(true), checked(List.of(), errors, 0));
		assertEquals(Mark.WRONG, card.mark());
		assertEquals("12 cells do not fit", card.state());
		assertEquals("9 in Male, 3 in Year", card.sentence());
		errors.put("Female", 1L);
		errors.put("Total", 1L);
		assertTrue(CardText.review(dataset(true), checked(List.of(), errors, 0)).sentence().endsWith("and 1 more column"));
	}

	@Test
	void theReviewCardIsDoneWhenAllCellsFit() {
		assertEquals(Mark.DONE, CardText.review(dataset(true), checked(List.of(), Map.of(), 0)).mark());
		assertEquals(Mark.PARTLY, CardText.review(dataset(true), Optional.empty()).mark());
	}

	@Test
	void metadataIsDoneWhenNothingRequiredIsMissing() {
		assertEquals("1 required field is empty", CardText.metadata(dataset(true), checked(List.of(MISSING), Map.of(), 0)).sentence());
		assertEquals(Mark.PARTLY, CardText.metadata(dataset(true), checked(List.of(MISSING), Map.of(), 0)).mark());
		assertEquals(Mark.DONE, CardText.metadata(dataset(true), checked(List.of(HINT), Map.of(), 0)).mark());
	}

	@Test
	void columnsAreDoneWhenAllAreDescribed() {
		assertEquals(Mark.EMPTY, CardText.columns(dataset(true), checked(List.of(), Map.of(), 0)).mark());
		assertEquals(Mark.PARTLY, CardText.columns(dataset(true), checked(List.of(), Map.of(), 3)).mark());
		assertEquals(Mark.DONE, CardText.columns(dataset(true), checked(List.of(), Map.of(), 6)).mark());
	}

	@Test
	void publishingIsOpenOnlyWithoutBlockers() {
		assertTrue(PublishGate.of(checked(List.of(HINT), Map.of(), 0), true).open());
		PublishGate closed = PublishGate.of(checked(List.of(MISSING, HINT), Map.of(), 0), true);
		assertFalse(closed.open());
		assertEquals("1 thing is missing", closed.reason());
		assertEquals("Description is empty", closed.detail());
		assertFalse(PublishGate.of(Optional.empty(), true).open());
		assertFalse(PublishGate.of(checked(List.of(), Map.of(), 0), false).open());
	}

	@Test
	void theBadgeFollowsThePublication() {
		assertEquals("Draft", BadgeState.of(null, 3).text());
		Publication publication = ModelFactory.eINSTANCE.createPublication();
		assertEquals("Draft", BadgeState.of(publication, 0).text());
		publication.setState(PublicationState.IN_REVIEW);
		assertEquals("In review", BadgeState.of(publication, 0).text());
		publication.setState(PublicationState.PUBLISHED);
		publication.setVisibility(Visibility.PRIVATE);
		assertEquals("Private", BadgeState.of(publication, 0).text());
		publication.setVisibility(Visibility.PUBLIC);
		assertEquals("Public", BadgeState.of(publication, 0).text());
		assertEquals("Public · 3 changes since publishing", BadgeState.of(publication, 3).text());
	}

	@Test
	void recentShowsStepsInForceNewestFirst() {
		Dataset dataset = dataset(false);
		for (int i = 1; i <= 4; i++) {
			Step step = ModelFactory.eINSTANCE.createStep();
			step.setId(i);
			dataset.getSteps().add(step);
		}
		dataset.setStepsApplied(3);
		assertEquals(List.of(3, 2), Recent.last(dataset, 2).stream().map(Step::getId).toList());
	}
}
