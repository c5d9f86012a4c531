// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.broadsheet.portal.socrata.internal.view.MetadataPaths;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values find their places in the metadata object, and nothing else moves. */
final class MetadataPathsTest {

	private final ObjectNode metadata = object("{'name':'N','description':'old','tags':['a'],'metadata':{'rowLabel':'R','custom_fields':{'Details':{'Unit':'State','Other':'kept'}}}}");

	@Test
	void valuesAreSetWhereTheyBelong() {
		MetadataPaths.set(metadata, "description", List.of("new"));
		MetadataPaths.set(metadata, "tags", List.of("x", " ", "y"));
		MetadataPaths.set(metadata, "metadata.custom_fields.Details.Unit", List.of("County"));
		MetadataPaths.set(metadata, "metadata.custom_fields.Publishing Details.Update Frequency", List.of("Annually"));
		MetadataPaths.set(metadata, "privateMetadata.contactEmail", List.of("a@b.c"));
		assertEquals(object("{'name':'N','description':'new','tags':['x','y'],'metadata':{'rowLabel':'R','custom_fields':{'Details':{'Unit':'County','Other':'kept'},"
				+ "'Publishing Details':{'Update Frequency':'Annually'}}},'privateMetadata':{'contactEmail':'a@b.c'}}"), metadata);
	}

	@Test
	void whatIsEmptyIsTakenAway() {
		MetadataPaths.set(metadata, "description", List.of());
		MetadataPaths.set(metadata, "tags", List.of());
		MetadataPaths.set(metadata, "metadata.custom_fields.Details.Unit", List.of(""));
		assertEquals(object("{'name':'N','description':null,'tags':[],'metadata':{'rowLabel':'R','custom_fields':{'Details':{'Other':'kept'}}}}"), metadata);
	}

	@Test
	void aDotCanBelongToAName() {
		MetadataPaths.set(metadata, "metadata.custom_fields.Dept\\. of Data.No\\.", List.of("7"));
		assertEquals("7", metadata.at("/metadata/custom_fields/Dept. of Data/No.").asText());
		assertEquals(List.of("7"), MetadataPaths.values(metadata).get("metadata.custom_fields.Dept\\. of Data.No\\."));
	}

	@Test
	void valuesAreReadByTheirNames() {
		assertEquals(Map.of("name", List.of("N"), "description", List.of("old"), "tags", List.of("a"), "metadata.rowLabel", List.of("R"), "metadata.custom_fields.Details.Unit", List.of("State"),
				"metadata.custom_fields.Details.Other", List.of("kept")), MetadataPaths.values(metadata));
	}

	private static ObjectNode object(String json) {
		try {
			return (ObjectNode) new JsonMapper().readTree(json.replace('\'', '"'));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
