// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.model.Attachment;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.MetadataValue;
import org.broadsheet.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Parts of the model as flat maps that can be read and written. A step that changes decisions holds such a map from before and one from after, so undoing it is
 * writing the first and redoing it is writing the second.
 */
final class ModelState {

	static final String VALUE = "value";
	private static final String PARSING = "parsing.";
	private static final String RULE = ".";
	private static final String TITLE = "title.";
	private static final String TITLE_END = "title/";

	private ModelState() {
	}

	/** Kinds of parts; the lower-case name with a dot is the kind of the step. */
	enum Part {
		NAME, STANDARD, METADATA, COLUMN_NAME, COLUMN_DESCRIPTION, COLUMN_FIELD_NAME, COLUMN_HIDDEN, COLUMN_ROW_IDENTIFIER, COLUMN_TYPE, COLUMN_FORMAT, COLUMN_POSITION, RULES, SOURCE, ATTACHMENTS;

		/** The kind of the step that changes this part. */
		String kind() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

		static Part ofKind(String kind) {
			return valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
		}
	}

	/** The present state of the source, as a step sees it. */
	static Map<String, String> source(Dataset dataset) {
		return read(dataset, Part.SOURCE, null);
	}

	/** The present state of a part; {@code key} is the metadata key or the column id. */
	static Map<String, String> read(Dataset dataset, Part part, String key) {
		return switch (part) {
		case NAME -> name(dataset.getName(), metadata(dataset, MetadataStandard.TITLE));
		case STANDARD -> value(dataset.getStandard());
		case METADATA -> numbered(metadata(dataset, key));
		case SOURCE -> value(Snapshot.of(dataset));
		case RULES -> rules(dataset);
		case ATTACHMENTS -> attachments(Change.AttachedFile.of(dataset));
		case COLUMN_ROW_IDENTIFIER -> value(dataset.getColumns().stream().filter(Column::isRowIdentifier).map(Column::getId).findFirst().orElse(""));
		default -> readColumn(dataset, part, column(dataset, key));
		};
	}

	private static Map<String, String> readColumn(Dataset dataset, Part part, Column column) {
		return switch (part) {
		case COLUMN_NAME -> value(column.getName());
		case COLUMN_DESCRIPTION -> value(column.getDescription());
		case COLUMN_FIELD_NAME -> value(column.getFieldName());
		case COLUMN_HIDDEN -> value(Boolean.toString(column.isHidden()));
		case COLUMN_TYPE -> type(column.getType(), column.getParsing().map());
		case COLUMN_FORMAT -> new TreeMap<>(column.getFormat().map());
		case COLUMN_POSITION -> value(Integer.toString(dataset.getColumns().indexOf(column)));
		default -> throw new IllegalArgumentException(part.name());
		};
	}

	/** Writes a state read by {@link #read} or made for it. */
	static void write(Dataset dataset, Part part, String key, Map<String, String> state) {
		switch (part) {
		case NAME -> {
			dataset.setName(state.get(VALUE));
			writeMetadata(dataset, MetadataStandard.TITLE, new TreeMap<>(state).tailMap(TITLE, true).headMap(TITLE_END, false).values().stream().toList());
		}
		case STANDARD -> dataset.setStandard(state.get(VALUE));
		case METADATA -> writeMetadata(dataset, key, new ArrayList<>(new TreeMap<>(state).values()));
		case SOURCE -> Snapshot.restore(dataset, state.get(VALUE));
		case RULES -> writeRules(dataset, state);
		case ATTACHMENTS -> writeAttachments(dataset, state);
		case COLUMN_ROW_IDENTIFIER -> dataset.getColumns().forEach(column -> column.setRowIdentifier(column.getId().equals(state.get(VALUE))));
		default -> writeColumn(dataset, part, column(dataset, key), state);
		}
	}

	private static void writeColumn(Dataset dataset, Part part, Column column, Map<String, String> state) {
		switch (part) {
		case COLUMN_NAME -> column.setName(state.get(VALUE));
		case COLUMN_DESCRIPTION -> column.setDescription(state.get(VALUE));
		case COLUMN_FIELD_NAME -> column.setFieldName(state.get(VALUE));
		case COLUMN_HIDDEN -> column.setHidden(Boolean.parseBoolean(state.get(VALUE)));
		case COLUMN_TYPE -> writeType(column, state);
		case COLUMN_FORMAT -> {
			column.getFormat().clear();
			new TreeMap<>(state).forEach(column.getFormat()::put);
		}
		case COLUMN_POSITION -> dataset.getColumns().move(Integer.parseInt(state.get(VALUE)), column);
		default -> throw new IllegalArgumentException(part.name());
		}
	}

	private static void writeType(Column column, Map<String, String> state) {
		column.setType(DataType.get(state.get(VALUE)));
		column.getParsing().clear();
		new TreeMap<>(state).forEach((key, value) -> {
			if (key.startsWith(PARSING)) {
				column.getParsing().put(key.substring(PARSING.length()), value);
			}
		});
	}

	/** State of the rules of all columns. */
	private static Map<String, String> rules(Dataset dataset) {
		Map<String, String> state = new TreeMap<>();
		dataset.getColumns().forEach(column -> column.getRules().forEach(rule -> state.put(column.getId() + RULE + rule.getKey(), rule.getValue())));
		return state;
	}

	/** State of the rules when some columns get others. */
	static Map<String, String> rules(Dataset dataset, Map<String, Map<String, String>> changed) {
		Map<String, String> state = rules(dataset);
		state.keySet().removeIf(key -> changed.containsKey(key.substring(0, key.lastIndexOf(RULE))));
		changed.forEach((column, rules) -> rules.forEach((rule, demand) -> state.put(column + RULE + rule, demand)));
		return state;
	}

	private static void writeRules(Dataset dataset, Map<String, String> state) {
		for (Column column : dataset.getColumns()) {
			column.getRules().clear();
			new TreeMap<>(state).forEach((key, demand) -> {
				if (key.substring(0, key.lastIndexOf(RULE)).equals(column.getId())) {
					column.getRules().put(key.substring(key.lastIndexOf(RULE) + 1), demand);
				}
			});
		}
	}

	private static void writeMetadata(Dataset dataset, String key, List<String> values) {
		var known = dataset.getMetadata().stream().filter(value -> value.getKey().equals(key)).findFirst();
		if (values.isEmpty()) {
			known.ifPresent(EcoreUtil::remove);
			return;
		}
		MetadataValue field = known.orElseGet(() -> {
			MetadataValue created = ModelFactory.eINSTANCE.createMetadataValue();
			created.setKey(key);
			// in the order of the keys, so that the same decisions give the same file
			long place = dataset.getMetadata().stream().filter(value -> value.getKey().compareTo(key) < 0).count();
			dataset.getMetadata().add((int) place, created);
			return created;
		});
		field.getValues().clear();
		field.getValues().addAll(values);
	}

	/** State of the name and of the title, which follows it as long as they are the same. */
	static Map<String, String> renamed(Dataset dataset, String name) {
		List<String> title = metadata(dataset, MetadataStandard.TITLE);
		return name(name, title.isEmpty() || title.getFirst().equals(dataset.getName()) ? List.of(name) : title);
	}

	private static Map<String, String> name(String name, List<String> title) {
		Map<String, String> state = new TreeMap<>(value(name));
		numbered(title).forEach((number, text) -> state.put(TITLE + number, text));
		return state;
	}

	/** State of one value. */
	static Map<String, String> value(String value) {
		return Map.of(VALUE, value == null ? "" : value);
	}

	/** State of several values in order. */
	static Map<String, String> numbered(List<String> values) {
		Map<String, String> state = new TreeMap<>();
		for (int i = 0; i < values.size(); i++) {
			state.put("%06d".formatted(i), values.get(i));
		}
		return state;
	}

	/** State of a type with its parsing options. */
	static Map<String, String> type(DataType type, Map<String, String> parsing) {
		Map<String, String> state = new TreeMap<>();
		state.put(VALUE, type.getLiteral());
		parsing.forEach((key, value) -> state.put(PARSING + key, value));
		return state;
	}

	/** Values of a metadata field, empty when it is not filled in. */
	static List<String> metadata(Dataset dataset, String key) {
		return dataset.getMetadata().stream().filter(value -> value.getKey().equals(key)).findFirst().<List<String>>map(value -> List.copyOf(value.getValues())).orElse(List.of());
	}

	/** State of the documents: path and name take turns. */
	static Map<String, String> attachments(List<Change.AttachedFile> files) {
		return numbered(files.stream().flatMap(file -> java.util.stream.Stream.of(file.path(), file.name())).toList());
	}

	private static void writeAttachments(Dataset dataset, Map<String, String> state) {
		List<String> texts = new ArrayList<>(new TreeMap<>(state).values());
		List<Attachment> before = List.copyOf(dataset.getAttachments());
		dataset.getAttachments().clear();
		for (int i = 0; i < texts.size(); i += 2) {
			String path = texts.get(i);
			// what is known of it on the portal stays with it
			Attachment attachment = before.stream().filter(known -> known.getPath().equals(path)).findFirst().orElseGet(ModelFactory.eINSTANCE::createAttachment);
			attachment.setPath(path);
			attachment.setName(texts.get(i + 1));
			dataset.getAttachments().add(attachment);
		}
	}

	/** The column with an id. */
	static Column column(Dataset dataset, String id) {
		return dataset.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException("No column " + id));
	}

	/** The columns of a state of the source. */
	static List<Column> columns(Map<String, String> state) {
		return Snapshot.parse(state.get(VALUE)).getColumns();
	}

	/** Source and columns as one text, packed because it stands in every import step. */
	static final class Snapshot {

		private Snapshot() {
		}

		static String of(Dataset dataset) {
			Dataset part = ModelFactory.eINSTANCE.createDataset();
			part.setSource(EcoreUtil.copy(dataset.getSource()));
			part.getColumns().addAll(EcoreUtil.copyAll(dataset.getColumns()));
			return Packed.of(out -> out.write(DatasetFolder.serialize(part)));
		}

		static void restore(Dataset dataset, String packed) {
			Dataset part = parse(packed);
			dataset.setSource(part.getSource());
			dataset.getColumns().clear();
			dataset.getColumns().addAll(List.copyOf(part.getColumns()));
		}

		static Dataset parse(String packed) {
			return Packed.read(packed, in -> DatasetFolder.parse(in.readAllBytes(), ""));
		}
	}
}
