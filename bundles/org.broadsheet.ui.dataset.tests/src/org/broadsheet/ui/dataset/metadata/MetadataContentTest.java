// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.AttachOperation;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.parts.Chip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metadata page with the shipped standards. */
class MetadataContentTest {

	@TempDir
	Path directory;

	private static Field first(Stage stage, Field.Kind kind) {
		return stage.dataset().standard().fields().filter(field -> field.kind() == kind).findFirst().orElseThrow();
	}

	private static void leave(Text text) {
		text.notifyListeners(SWT.FocusOut, new Event());
		Stage.settle();
	}

	@Test
	void everyFieldOfEveryStandardCanBeFilledIn() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			new MetadataContent(stage.parent(), stage.session());
			stage.open();
			for (MetadataStandard standard : stage.dataset().services().standards()) {
				stage.session().perform(new Change.ChooseStandard(standard.id()));
				Stage.settle();
				standard.fields().forEach(field -> assertTrue(stage.find(org.eclipse.swt.widgets.Control.class, "metadata.field." + field.key()).isVisible(), field.key()));
				assertEquals(standard.groups().size(), stage.find(Table.class, "metadata.index").getItemCount());
				stage.picture("metadata-" + standard.id());
			}
		}
	}

	@Test
	void saysWhatIsWrongAsOneTypesAndKeepsItWhenTheFieldIsLeft() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			MetadataContent content = new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field mail = first(stage, Field.Kind.EMAIL);
			content.reveal(mail.key());
			Text text = stage.find(Text.class, "metadata.field." + mail.key());
			text.setText("jo@");
			assertTrue(stage.shows("metadata.problem." + mail.key()));
			assertTrue(stage.find(Label.class, "metadata.problem." + mail.key()).getText().contains("not an e-mail address"));
			assertTrue(stage.dataset().metadata(mail.key()).isEmpty());
			stage.picture("metadata-problem");
			text.setText("jo@example.org");
			assertFalse(stage.shows("metadata.problem." + mail.key()));
			leave(text);
			assertEquals(List.of("jo@example.org"), stage.dataset().metadata(mail.key()));
			stage.session().undo();
			Stage.await(() -> stage.dataset().metadata(mail.key()).isEmpty());
			assertEquals("", text.getText());
		}
	}

	@Test
	void undoTakesBackWhatIsStillBeingTyped() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field field = first(stage, Field.Kind.LONG_TEXT);
			Text text = stage.find(Text.class, "metadata.field." + field.key());
			text.setText("Half a sent");
			stage.session().undo();
			Stage.await(() -> text.getText().isEmpty());
			assertEquals("Filled in " + field.label(), stage.dataset().redoable().orElseThrow().getLabel());
		}
	}

	@Test
	void whatIsTypedBecomesAStepAfterAPause() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field field = first(stage, Field.Kind.LONG_TEXT);
			stage.find(Text.class, "metadata.field." + field.key()).setText("A whole sentence.");
			assertTrue(stage.dataset().metadata(field.key()).isEmpty());
			Stage.await(() -> stage.dataset().metadata(field.key()).equals(List.of("A whole sentence.")));
		}
	}

	@Test
	void suggestsWhatTheDataSays() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			MetadataContent content = new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field coverage = stage.dataset().standard().fields().filter(field -> field.key().contains("temporal")).findFirst().orElseThrow();
			Stage.await(() -> stage.shows("metadata.suggestion." + coverage.key()));
			content.reveal(coverage.key());
			Chip chip = stage.find(Chip.class, "metadata.suggestion." + coverage.key());
			assertEquals("2015 - 2040, from column Year", chip.text());
			stage.picture("metadata-suggestion");
			chip.press();
			assertEquals(List.of("2015 - 2040"), stage.dataset().metadata(coverage.key()));
			Stage.await(() -> !stage.shows("metadata.suggestion." + coverage.key()));
		}
	}

	@Test
	void tagsAreAddedAndTakenAway() throws IOException {
		try (Stage stage = new Stage(directory, Optional.of(Stage.CSV))) {
			MetadataContent content = new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field tags = first(stage, Field.Kind.TAGS);
			content.reveal(tags.key());
			Text text = stage.find(Text.class, "metadata.field." + tags.key());
			text.setText("population, housing,");
			assertEquals(List.of("population", "housing"), stage.dataset().metadata(tags.key()));
			Stage.await(() -> stage.shows("metadata.suggestion." + tags.key()));
			stage.find(Chip.class, "metadata.suggestion." + tags.key()).press();
			assertEquals(List.of("population", "housing", "town"), stage.dataset().metadata(tags.key()));
			stage.picture("metadata-tags");
			Event backspace = new Event();
			backspace.character = SWT.BS;
			text.notifyListeners(SWT.KeyDown, backspace);
			assertEquals(List.of("population", "housing"), stage.dataset().metadata(tags.key()));
		}
	}

	@Test
	void choicesAreStoredByTheirValue() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field license = first(stage, Field.Kind.LICENSE);
			Combo combo = stage.find(Combo.class, "metadata.field." + license.key());
			combo.select(1);
			Stage.choose(combo);
			assertEquals(List.of(license.vocabulary().getFirst().value()), stage.dataset().metadata(license.key()));
		}
	}

	@Test
	void choicesThatKeysPassAreNoSteps() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Field license = first(stage, Field.Kind.LICENSE);
			Combo combo = stage.find(Combo.class, "metadata.field." + license.key());
			int before = stage.dataset().model().getSteps().size();
			for (int choice = 1; choice <= 3; choice++) {
				combo.notifyListeners(SWT.KeyDown, new Event());
				combo.select(choice);
				Stage.choose(combo);
			}
			assertEquals(List.of(), stage.dataset().metadata(license.key()));
			combo.notifyListeners(SWT.FocusOut, new Event());
			assertEquals(List.of(license.vocabulary().get(2).value()), stage.dataset().metadata(license.key()));
			assertEquals(before + 1, stage.dataset().model().getSteps().size());
		}
	}

	@Test
	void documentsAreAttachedAsOneStep() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			MetadataContent content = new MetadataContent(stage.parent(), stage.session());
			stage.open();
			Path file = Files.writeString(directory.resolve("dictionary.txt"), "Year: when");
			stage.session().run("Attach", new AttachOperation(stage.dataset(), List.of(file))::execute);
			Stage.await(() -> stage.dataset().model().getAttachments().size() == 1);
			assertTrue(Files.exists(stage.dataset().folder().path().resolve(stage.dataset().model().getAttachments().getFirst().getPath())));
			content.reveal(first(stage, Field.Kind.ATTACHMENTS).key());
			stage.picture("metadata-attachment");
			stage.session().undo();
			Stage.await(() -> stage.dataset().model().getAttachments().isEmpty());
		}
	}
}
