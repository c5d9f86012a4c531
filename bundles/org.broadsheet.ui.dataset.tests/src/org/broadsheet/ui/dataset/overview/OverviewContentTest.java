// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.kit.Badge;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview page with real datasets. */
class OverviewContentTest {

	@TempDir
	Path directory;

	@Test
	void anEmptyDatasetAsksForData() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new OverviewContent(stage.parent(), stage.session());
			stage.open();
			assertFalse(stage.find(Button.class, "overview.publish").isEnabled());
			assertFalse(stage.find(Button.class, "overview.review.action").isEnabled());
			assertEquals("Add data first.", stage.find(Label.class, "overview.review.sentence").getText());
			assertEquals("Add data…", stage.find(Button.class, "overview.data.action").getText());
			assertTrue(stage.find(Button.class, "overview.data.action").isEnabled());
			stage.picture("overview-empty");
		}
	}

	@Test
	void eachBlockerLeadsToWhereItIsPutRight() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new OverviewContent(stage.parent(), stage.session());
			stage.open();
			stage.picture("overview");
			stage.find(Link.class, "overview.finding.cell-errors").notifyListeners(SWT.Selection, new Event());
			String column = stage.dataset().model().getColumns().get(2).getId();
			assertEquals(List.of(new Finding.Where.Cells(column, 9).toString()), stage.went());
			stage.size(700, 600);
			stage.picture("overview-narrow");
		}
	}

	@Test
	void publishingIsOfferedWhenNothingRequiredIsMissing() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new OverviewContent(stage.parent(), stage.session());
			stage.open();
			stage.dataset().standard().fields().filter(field -> field.obligation() == Field.Obligation.REQUIRED).forEach(field -> fill(stage, field));
			Stage.await(() -> stage.find(Button.class, "overview.publish").isEnabled());
			assertFalse(stage.shows("overview.publish.reason"));
			Stage.choose(stage.find(Button.class, "overview.publish"));
			assertEquals("org.broadsheet.ui.publish.publish", stage.went().getLast());
			stage.picture("overview-ready");
		}
	}

	private static void fill(Stage stage, Field field) {
		String value = switch (field.kind()) {
		case CHOICE, LICENSE -> field.vocabulary().getFirst().value();
		case EMAIL -> "jo@example.org";
		case URL -> "https://example.org";
		case DATE -> "2026-01-31";
		default -> "Some words";
		};
		stage.session().perform(new Change.SetMetadata(field.key(), List.of(value)));
	}

	@Test
	void theNameIsChangedInPlaceAndTakenBack() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new OverviewContent(stage.parent(), stage.session());
			stage.open();
			Stage.choose(stage.find(Button.class, "overview.rename"));
			Text field = stage.find(Text.class, "overview.name");
			field.setText("Building permits of the whole state with a very long name that does not fit on one line of any window that people use");
			stage.picture("overview-rename");
			field.notifyListeners(SWT.DefaultSelection, new Event());
			Stage.settle();
			assertTrue(stage.dataset().model().getName().startsWith("Building permits"));
			stage.picture("overview-long-name");
			stage.session().undo();
			Stage.await(() -> stage.dataset().model().getName().equals("Permits & fees"));
			assertEquals("Permits && fees", stage.find(Label.class, "overview.title").getText());
			assertEquals("Draft", stage.find(Badge.class, "overview.badge").text());
		}
	}

	@Test
	void cardsLeadToTheirPages() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new OverviewContent(stage.parent(), stage.session());
			stage.open();
			for (String card : List.of("review", "metadata", "columns")) {
				Stage.choose((Control) stage.find(Button.class, "overview." + card + ".action"));
			}
			assertEquals(List.of(DatasetPages.DATA, DatasetPages.METADATA, DatasetPages.COLUMNS), stage.went());
		}
	}
}
