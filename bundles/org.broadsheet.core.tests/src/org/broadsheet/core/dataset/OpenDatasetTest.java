// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDatasetTest {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	Path folder;
	private DatasetFolder files;
	private OpenDataset dataset;

	@BeforeEach
	void open() throws IOException {
		files = DatasetFolder.create(folder.resolve("towns"), "Towns", "plain");
		Dataset model = files.load();
		model.getColumns().addAll(ColumnMatch.of(List.of(column("Year"), column("Town"), column("Male")), List.of("Year", "Town", "Male"), new ColumnMatch.Known(List.of(), Set.of(), List.of(), Map.of())).columns());
		files.save(model);
		dataset = OpenDataset.open(files, new PlainServices(), Runnable::run);
	}

	@AfterEach
	void close() throws IOException {
		dataset.close();
	}

	private static SourceColumn column(String name) {
		return new SourceColumn(name, new TypeProposal(DataType.TEXT, Map.of(), 1, 0, 1, ""));
	}

	private void perform(Change change) throws IOException {
		dataset.perform(change, MONITOR);
	}

	@Test
	void aStepSaysWhatItDidAndIsUndoneAndRedone() throws IOException {
		perform(new Change.SetType("c1", DataType.NUMBER, Map.of()));
		assertEquals("Changed type of Year to Number", dataset.undoable().orElseThrow().getLabel());
		dataset.undo(MONITOR);
		assertEquals(DataType.TEXT, dataset.column("c1").orElseThrow().getType());
		assertEquals("Changed type of Year to Number", dataset.redoable().orElseThrow().getLabel());
		dataset.redo(MONITOR);
		assertEquals(DataType.NUMBER, dataset.column("c1").orElseThrow().getType());
		assertTrue(dataset.redoable().isEmpty());
	}

	@Test
	void aChangeThatChangesNothingIsNoStep() throws IOException {
		perform(new Change.SetType("c1", DataType.TEXT, Map.of()));
		perform(new Change.Rename("Towns"));
		assertTrue(dataset.undoable().isEmpty());
	}

	@Test
	void theHistoryOutlivesARestart() throws IOException {
		perform(new Change.SetMetadata("tags", List.of("people", "towns")));
		perform(new Change.SetColumn("c2", ColumnAttribute.NAME, "Geography"));
		dataset.undo(MONITOR);
		dataset.close();
		dataset = OpenDataset.open(files, new PlainServices(), Runnable::run);
		assertEquals("Town", dataset.column("c2").orElseThrow().getName());
		dataset.redo(MONITOR);
		assertEquals("Geography", dataset.column("c2").orElseThrow().getName());
		dataset.undo(MONITOR);
		dataset.undo(MONITOR);
		assertEquals(List.of(), dataset.metadata("tags"));
	}

	@Test
	void theTitleFollowsTheNameUntilItIsItsOwn() throws IOException {
		perform(new Change.Rename("Cities"));
		assertEquals(List.of("Cities"), dataset.metadata("title"));
		perform(new Change.SetMetadata("title", List.of("Cities of Connecticut")));
		perform(new Change.Rename("Places"));
		assertEquals(List.of("Cities of Connecticut"), dataset.metadata("title"));
	}

	@Test
	void oneColumnAtMostIdentifiesRows() throws IOException {
		perform(new Change.SetColumn("c1", ColumnAttribute.ROW_IDENTIFIER, "true"));
		perform(new Change.SetColumn("c2", ColumnAttribute.ROW_IDENTIFIER, "true"));
		assertFalse(dataset.column("c1").orElseThrow().isRowIdentifier());
		dataset.undo(MONITOR);
		assertTrue(dataset.column("c1").orElseThrow().isRowIdentifier());
	}

	@Test
	void changesSincePublishingAreCounted() throws IOException {
		perform(new Change.Rename("A"));
		dataset.updatePublication(publication -> publication.setPublishedStep(dataset.currentStep()));
		assertEquals(0, dataset.changesSincePublishing());
		perform(new Change.Rename("B"));
		perform(new Change.Rename("C"));
		assertEquals(2, dataset.changesSincePublishing());
		dataset.undo(MONITOR);
		dataset.undo(MONITOR);
		dataset.undo(MONITOR);
		assertEquals(1, dataset.changesSincePublishing());
	}

	@Test
	void aSecondOneIsTold() {
		IOException told = assertThrows(IOException.class, () -> OpenDataset.open(files, new PlainServices(), Runnable::run));
		assertTrue(told.getMessage().contains("is open in another window or program"), told.getMessage());
	}

	@Test
	void listenersHearWhatChanged() throws IOException {
		Set<Aspect> heard = EnumSet.noneOf(Aspect.class);
		dataset.addListener(heard::addAll);
		perform(new Change.MoveColumn("c3", 0));
		assertTrue(heard.containsAll(Set.of(Aspect.COLUMNS, Aspect.HISTORY)), heard.toString());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void anySequenceOfChangesIsTakenBackWholly(long seed) throws IOException {
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			String before = state();
			int start = dataset.model().getStepsApplied();
			int changes = 1 + random.nextInt(8);
			for (int i = 0; i < changes; i++) {
				perform(randomChange(random));
			}
			String after = state();
			int steps = dataset.model().getStepsApplied() - start;
			for (int i = 0; i < steps; i++) {
				dataset.undo(MONITOR);
			}
			assertEquals(before, state());
			for (int i = 0; i < steps; i++) {
				dataset.redo(MONITOR);
			}
			assertEquals(after, state());
		}
	}

	private static Change randomChange(Random random) {
		String column = "c" + (1 + random.nextInt(3));
		String text = "t" + random.nextInt(50);
		return switch (random.nextInt(7)) {
		case 0 -> new Change.Rename(text);
		case 1 -> new Change.SetMetadata(random.nextBoolean() ? "title" : "tags", random.nextBoolean() ? List.of() : List.of(text, "b", text));
		case 2 -> new Change.SetColumn(column, ColumnAttribute.values()[random.nextInt(3)], text);
		case 3 -> new Change.SetColumn(column, random.nextBoolean() ? ColumnAttribute.HIDDEN : ColumnAttribute.ROW_IDENTIFIER, Boolean.toString(random.nextBoolean()));
		case 4 -> new Change.SetType(column, DataType.values()[random.nextInt(5)], random.nextBoolean() ? Map.of() : Map.of("decimal", ","));
		case 5 -> new Change.SetFormat(column, random.nextBoolean() ? Map.of() : Map.of("decimals", "2", "align", text));
		default -> new Change.MoveColumn(column, random.nextInt(3));
		};
	}

	/** The decisions without the history, as text. */
	private String state() {
		StringBuilder state = new StringBuilder(dataset.model().getName());
		dataset.model().getMetadata().stream().map(value -> value.getKey() + value.getValues()).forEach(state::append);
		dataset.model().getColumns().forEach(column -> state.append('\n').append(column.getId()).append(column.getName()).append('|').append(column.getDescription()).append('|')
				.append(column.getFieldName()).append(column.getType()).append(column.isHidden()).append(column.isRowIdentifier()).append(new TreeMap<>(column.getFormat().map()))
				.append(new TreeMap<>(column.getParsing().map())));
		return state.toString();
	}
}
