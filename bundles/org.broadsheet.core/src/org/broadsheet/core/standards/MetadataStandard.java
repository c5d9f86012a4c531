// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.standards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A metadata standard as data: groups of fields in the order of the form.
 *
 * @param id      stable id, kept with the dataset
 * @param version of the standard
 * @param label   what the user sees
 * @param source  where the standard is published
 * @param groups  sections of the form
 */
public record MetadataStandard(String id, String version, String label, String source, List<Group> groups) {

	/** Key of the field with the dataset's title, in every standard that has one. */
	public static final String TITLE = "title";

	/**
	 * A section of the form.
	 *
	 * @param id    stable id
	 * @param label what the user sees
	 * @param help  what belongs here; may be empty
	 */
	public record Group(String id, String label, String help, List<Field> fields) {
	}

	/** All fields in order. */
	public Stream<Field> fields() {
		return groups.stream().flatMap(group -> group.fields().stream());
	}

	/** The field with a key. */
	public Optional<Field> field(String key) {
		return fields().filter(field -> field.key().equals(key)).findFirst();
	}
}
