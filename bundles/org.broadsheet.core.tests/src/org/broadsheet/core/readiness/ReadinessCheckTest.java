// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.standards.MetadataStandard.Group;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.MetadataValue;
import org.broadsheet.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessCheckTest {

	private static final MetadataStandard STANDARD = new MetadataStandard("test", "1", "Test", "", List.of(new Group("all", "All", "",
			List.of(field("title", Kind.TEXT, Obligation.REQUIRED), field("license", Kind.CHOICE, Obligation.REQUIRED), field("link", Kind.URL, Obligation.RECOMMENDED)))));

	private final Dataset dataset = ModelFactory.eINSTANCE.createDataset();

	private static Field field(String key, Kind kind, Obligation obligation) {
		return new Field(key, "Field " + key, "", "", kind, obligation, kind == Kind.CHOICE ? List.of(new Term("CC0", "Public domain")) : List.of(), "", Map.of());
	}

	@Test
	void namesEverythingThatIsMissing() throws IOException {
		Readiness readiness = run();
		assertFalse(readiness.ready());
		assertEquals(List.of("no-data", "metadata-missing", "metadata-missing"), readiness.blockers().stream().map(Finding::code).toList());
		assertEquals("Field title is empty", readiness.blockers().get(1).message());
		assertEquals("Field license is not chosen", readiness.blockers().get(2).message());
		assertEquals(2, readiness.missingFields());
	}

	@Test
	void isReadyWhenNothingBlocks() throws IOException {
		dataset.setSource(ModelFactory.eINSTANCE.createSource());
		value("title", "Population");
		value("license", "CC0");
		column("a", "Age", false);
		Readiness readiness = run();
		assertEquals(List.of(), readiness.blockers());
		assertEquals(List.of("metadata-recommended", "columns-undescribed"), readiness.findings().stream().map(Finding::code).toList());
	}

	@ParameterizedTest
	@CsvSource({ "license, MIT, '\"MIT\" is not a permitted value of Field license'", "link, portal.ct.gov, 'Field link is not a web address: it starts with http:// or https://'" })
	void aWrongValueBlocks(String key, String value, String message) throws IOException {
		value(key, value);
		assertEquals(List.of(message), run().blockers().stream().filter(finding -> finding.code().equals("metadata-invalid")).map(Finding::message).toList());
	}

	@Test
	void aDocumentWithoutATableIsForDownload() throws IOException {
		var document = ModelFactory.eINSTANCE.createAttachment();
		document.setName("map.pdf");
		dataset.getAttachments().add(document);
		value("title", "Map");
		value("license", "CC0");
		Readiness readiness = run();
		assertEquals(List.of(), readiness.blockers());
		assertEquals("There is no table: \"map.pdf\" is offered for download as it is",
				readiness.findings().stream().filter(finding -> finding.code().equals("download-only")).findFirst().orElseThrow().message());
		dataset.setSource(ModelFactory.eINSTANCE.createSource());
		assertFalse(run().findings().stream().anyMatch(finding -> finding.code().equals("download-only")));
	}

	@Test
	void fieldNamesAreUniqueAndLegalAmongColumnsShown() throws IOException {
		column("age", "Age", false);
		column("age", "Age again", false);
		column("age", "Hidden age", true);
		column("Größe", "Size", false);
		assertEquals(3, run().blockers().stream().filter(finding -> finding.code().equals("field-name")).count());
	}

	private Readiness run() throws IOException {
		return new ReadinessCheck(dataset, STANDARD, Optional.empty()).run();
	}

	private void value(String key, String text) {
		MetadataValue value = ModelFactory.eINSTANCE.createMetadataValue();
		value.setKey(key);
		value.getValues().add(text);
		dataset.getMetadata().add(value);
	}

	private void column(String fieldName, String name, boolean hidden) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c" + dataset.getColumns().size());
		column.setFieldName(fieldName);
		column.setName(name);
		column.setHidden(hidden);
		dataset.getColumns().add(column);
	}
}
