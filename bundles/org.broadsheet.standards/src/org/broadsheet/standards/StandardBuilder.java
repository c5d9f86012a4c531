// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.standards.MetadataStandard.Group;
import org.broadsheet.standards.StandardFile.FieldEntry;
import org.broadsheet.standards.StandardFile.GroupEntry;
import org.broadsheet.standards.StandardFile.Root;

import com.fasterxml.jackson.databind.JsonNode;

/** Turns the entries of a file into a standard and checks that they fit together. */
final class StandardBuilder {

	private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");

	private final Root root;
	private final Map<String, List<Term>> vocabularies = new LinkedHashMap<>();
	private final Set<String> keys = new HashSet<>();
	private final Set<String> mapped = new HashSet<>();

	StandardBuilder(Root root) {
		this.root = root;
	}

	/** What does not fit, as the end of a sentence. */
	static final class Fault extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Fault(String pattern, Object... values) {
			super(Messages.text(pattern, values));
		}
	}

	MetadataStandard build() {
		if (root == null || root.format() != 1) {
			throw new Fault(Messages.formatUnknown);
		}
		String where = Messages.file;
		String id = id(where, "id", root.id());
		for (Map.Entry<String, JsonNode> entry : Objects.requireNonNullElse(root.vocabularies(), Map.<String, JsonNode>of()).entrySet()) {
			vocabularies.put(entry.getKey(), terms(Messages.text(Messages.vocabulary, entry.getKey()), entry.getValue()));
		}
		if (root.groups() == null || root.groups().isEmpty()) {
			throw new Fault(Messages.noFields, where);
		}
		Set<String> groupIds = new HashSet<>();
		List<Group> groups = root.groups().stream().map(entry -> group(entry, groupIds)).toList();
		return new MetadataStandard(id, text(where, "version", root.version()), text(where, "label", root.label()), optional(root.source()), groups);
	}

	private Group group(GroupEntry entry, Set<String> groupIds) {
		String id = id(Messages.someGroup, "id", entry.id());
		String where = Messages.text(Messages.group, id);
		if (!groupIds.add(id)) {
			throw new Fault(Messages.duplicate, Messages.file, id);
		}
		if (entry.fields() == null || entry.fields().isEmpty()) {
			throw new Fault(Messages.noFields, where);
		}
		return new Group(id, text(where, "label", entry.label()), optional(entry.help()), entry.fields().stream().map(this::field).toList());
	}

	private Field field(FieldEntry entry) {
		String key = id(Messages.someField, "key", entry.key());
		String where = Messages.text(Messages.field, key);
		if (!keys.add(key)) {
			throw new Fault(Messages.duplicate, Messages.file, key);
		}
		Kind kind = constant(where, "kind", entry.kind(), Kind.values());
		Obligation obligation = constant(where, "obligation", entry.obligation(), Obligation.values());
		if (kind == Kind.AUTOMATIC && obligation == Obligation.REQUIRED) {
			throw new Fault(Messages.requiredAutomatic, where);
		}
		List<Term> vocabulary = vocabulary(where, entry.vocabulary());
		if (kind == Kind.CHOICE && vocabulary.isEmpty()) {
			throw new Fault(Messages.emptyVocabulary, where);
		}
		return new Field(key, text(where, "label", entry.label()), optional(entry.help()), optional(entry.example()), kind, obligation, vocabulary,
				entry.source() == null ? optional(root.source()) : entry.source(), mapping(where, entry.mapping()));
	}

	private Map<String, String> mapping(String where, Map<String, String> mapping) {
		Map<String, String> checked = new LinkedHashMap<>();
		Objects.requireNonNullElse(mapping, Map.<String, String>of()).forEach((target, name) -> {
			checked.put(target, text(where, Messages.text(Messages.mappingTo, target), name));
			if (!mapped.add(target + '\n' + name)) {
				throw new Fault(Messages.mappingTwice, name, target);
			}
		});
		return Map.copyOf(checked);
	}

	private List<Term> vocabulary(String where, JsonNode node) {
		if (node == null || node.isNull()) {
			return List.of();
		}
		if (!node.isTextual()) {
			return terms(where, node);
		}
		List<Term> shared = vocabularies.get(node.asText());
		if (shared == null) {
			throw new Fault(Messages.unknownVocabulary, where, node.asText());
		}
		return shared;
	}

	private static List<Term> terms(String where, JsonNode node) {
		if (!node.isArray()) {
			throw new Fault(Messages.missing, where, Messages.listOfValues);
		}
		List<Term> terms = new ArrayList<>();
		Set<String> values = new HashSet<>();
		for (JsonNode entry : node) {
			Term term = entry.isTextual() ? new Term(text(where, "value", entry.asText()), entry.asText()) : new Term(text(where, "value", entry.path("value").asText("")), text(where, "label", entry.path("label").asText("")));
			if (!values.add(term.value())) {
				throw new Fault(Messages.duplicate, where, term.value());
			}
			terms.add(term);
		}
		return List.copyOf(terms);
	}

	private static <E extends Enum<E>> E constant(String where, String name, String value, E[] constants) {
		String given = text(where, name, value);
		return Stream.of(constants).filter(constant -> spelling(constant).equals(given)).findFirst()
				.orElseThrow(() -> new Fault(Messages.oneOf, where, given, name, Stream.of(constants).map(StandardBuilder::spelling).collect(Collectors.joining(", "))));
	}

	private static String spelling(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String id(String where, String name, String value) {
		String given = text(where, name, value);
		if (!ID.matcher(given).matches()) {
			throw new Fault(Messages.notAnId, where, given, name);
		}
		return given;
	}

	private static String text(String where, String name, String value) {
		if (value == null || value.isBlank()) {
			throw new Fault(Messages.missing, where, name);
		}
		return value;
	}

	private static String optional(String value) {
		return value == null ? "" : value;
	}
}
