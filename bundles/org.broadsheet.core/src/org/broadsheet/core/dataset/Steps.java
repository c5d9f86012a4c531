// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.ModelState.Part;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Step;

/** Makes steps of changes that the user wants, and knows which steps concern cells. */
final class Steps {

	static final String METADATA_KEY = "key";

	private Steps() {
	}

	/** Whether a step changes cells. */
	static boolean ofCells(Step step) {
		return CellForms.KINDS.contains(step.getKind());
	}

	/** Whether a step changes rows or columns. */
	static boolean ofShape(Step step) {
		return ShapeForms.KINDS.contains(step.getKind());
	}

	/** Whether a step brings another source. */
	static boolean ofSource(Step step) {
		return step.getKind().equals(Part.SOURCE.kind());
	}

	/** Whether a step leaves all decisions as they were. */
	static boolean changesNothing(Step step) {
		return !ofCells(step) && !ofShape(step) && step.getBefore().map().equals(step.getParameters().map());
	}

	/** The part of the model a step changes. */
	private static Part part(Step step) {
		return ofShape(step) ? Part.SOURCE : Part.ofKind(step.getKind());
	}

	/** The step that a change of decisions becomes; it is not applied yet. */
	static Step of(Dataset dataset, Change.OfModel change, StepLabels labels) {
		return switch (change) {
		case Change.Rename rename -> model(dataset, Part.NAME, null, ModelState.renamed(dataset, rename.name()), labels.renamed(rename.name()));
		case Change.ChooseStandard choose -> model(dataset, Part.STANDARD, null, ModelState.value(choose.standardId()), labels.standard(choose.standardId()));
		case Change.SetMetadata set -> model(dataset, Part.METADATA, set.key(), ModelState.numbered(set.values()), labels.metadata(set));
		case Change.SetColumn set -> model(dataset, part(set.attribute()), set.columnId(), after(set), labels.column(column(dataset, set.columnId()), set));
		case Change.SetType set -> model(dataset, Part.COLUMN_TYPE, set.columnId(), ModelState.type(set.type(), set.parsing()), labels.type(column(dataset, set.columnId()), set));
		case Change.SetFormat set -> model(dataset, Part.COLUMN_FORMAT, set.columnId(), set.format(), labels.format(column(dataset, set.columnId())));
		case Change.SetRules set -> model(dataset, Part.RULES, null, ModelState.rules(dataset, set.rules()), labels.rules(dataset, set));
		case Change.SetAttachments set -> model(dataset, Part.ATTACHMENTS, null, ModelState.attachments(set.files()), labels.attachments(set.files().size()));
		case Change.MoveColumn move -> model(dataset, Part.COLUMN_POSITION, move.columnId(), ModelState.value(Integer.toString(move.position())),
				labels.moved(column(dataset, move.columnId()), move.position()));
		};
	}

	/** The step of a new source; {@code after} is the state it leads to. */
	static Step ofSource(Dataset dataset, Map<String, String> after, String label) {
		return model(dataset, Part.SOURCE, null, after, label);
	}

	/** Puts the decisions as they are after a step. */
	static void apply(Dataset dataset, Step step) {
		Part part = part(step);
		ModelState.write(dataset, part, key(step, part), step.getParameters().map());
	}

	/** Puts the decisions as they were before a step. */
	static void revert(Dataset dataset, Step step) {
		Part part = part(step);
		ModelState.write(dataset, part, key(step, part), step.getBefore().map());
	}

	/** What changes when a step is applied or reverted. */
	static Aspect aspect(Step step) {
		if (ofCells(step)) {
			return Aspect.CELLS;
		}
		return switch (part(step)) {
		case NAME, STANDARD -> Aspect.DATASET;
		case METADATA, ATTACHMENTS -> Aspect.METADATA;
		case SOURCE -> Aspect.SOURCE;
		default -> Aspect.COLUMNS;
		};
	}

	private static String key(Step step, Part part) {
		return part == Part.METADATA ? step.getColumn().substring(METADATA_KEY.length() + 1) : step.getColumn();
	}

	private static Step model(Dataset dataset, Part part, String key, Map<String, String> after, String label) {
		Step step = step(part.kind(), part == Part.METADATA ? METADATA_KEY + ":" + key : key, label);
		ModelState.read(dataset, part, key).forEach(step.getBefore()::put);
		after.forEach(step.getParameters()::put);
		return step;
	}

	/** A step with what it is carried out with. */
	static Step step(String kind, String column, Map<String, String> parameters) {
		Step step = step(kind, column, "");
		new TreeMap<>(parameters).forEach(step.getParameters()::put);
		return step;
	}

	private static Step step(String kind, String column, String label) {
		Step step = ModelFactory.eINSTANCE.createStep();
		step.setKind(kind);
		step.setColumn(column);
		step.setLabel(label);
		step.setTime(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		return step;
	}

	private static Map<String, String> after(Change.SetColumn set) {
		if (set.attribute() == ColumnAttribute.ROW_IDENTIFIER) {
			return ModelState.value(Boolean.parseBoolean(set.value()) ? set.columnId() : "");
		}
		return ModelState.value(set.value());
	}

	private static Part part(ColumnAttribute attribute) {
		return Part.valueOf("COLUMN_" + attribute.name());
	}

	private static Column column(Dataset dataset, String id) {
		return ModelState.column(dataset, id);
	}
}
