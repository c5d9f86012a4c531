// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the product ships says what the standards say. */
final class ShippedStandardsTest {

	private final List<MetadataStandard> standards = shipped().standards();
	private final MetadataStandard ct = standards.getFirst();

	private static JsonStandards shipped() {
		Bundle bundle = FrameworkUtil.getBundle(JsonStandards.class);
		return bundle == null ? new JsonStandards(List.of(Path.of("../org.broadsheet.standards/standards"))) : new JsonStandards(bundle.getBundleContext());
	}

	@Test
	void nothingShippedIsBad() {
		assertEquals(List.of(), shipped().issues());
		assertEquals(Set.of("ct", "dcat-us-1.1"), standards.stream().map(MetadataStandard::id).collect(Collectors.toSet()));
		assertEquals("ct", ct.id(), "Connecticut is offered first");
	}

	@Test
	void connecticutHasItsFieldsInOrder() {
		assertEquals(List.of("title", "description", "category", "agency", "rows", "rowLabel", "tags", "sourceLink", "geographicUnit", "temporalCoverage", "relatedDocuments", "attribution", "owner",
				"contactEmail", "updateFrequency", "lastUpdated", "license"), ct.fields().map(Field::key).toList());
		assertEquals(Set.of("title", "description", "category", "tags", "updateFrequency", "license"),
				ct.fields().filter(field -> field.obligation() == Obligation.REQUIRED).map(Field::key).collect(Collectors.toSet()));
	}

	@Test
	void connecticutHasItsVocabularies() {
		assertEquals(10, field("category").vocabulary().size());
		assertEquals(13, field("geographicUnit").vocabulary().size());
		assertEquals(12, field("updateFrequency").vocabulary().size());
		assertEquals(31, field("license").vocabulary().size());
		assertTrue(field("license").vocabulary().contains(new Field.Term("CC_40_BY", "Creative Commons Attribution 4.0 International")));
	}

	@Test
	void connecticutSaysWhereAPortalKeepsEachValue() {
		assertEquals("name", field("title").mapping().get("socrata"));
		assertEquals("metadata.custom_fields.Detailed Descriptive.Geographic Unit", field("geographicUnit").mapping().get("socrata"));
		assertEquals("privateMetadata.contactEmail", field("contactEmail").mapping().get("socrata"));
		assertEquals("contactPoint.hasEmail", field("contactEmail").mapping().get("dcat-us"));
		ct.fields().filter(field -> field.kind() != Kind.AUTOMATIC).forEach(field -> assertTrue(field.mapping().containsKey("socrata"), field.key()));
	}

	@Test
	void everyFieldExplainsItself() {
		standards.forEach(standard -> standard.fields().forEach(field -> assertFalse(field.help().isBlank() || field.source().isBlank(), standard.id() + " " + field.key())));
	}

	private Field field(String key) {
		return ct.field(key).orElseThrow();
	}
}
