// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.broadsheet.core.RefusedException;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFolderTest {

	@TempDir
	Path folder;

	@Test
	void whatIsSavedIsReadAgain() throws IOException {
		DatasetFolder created = DatasetFolder.create(folder.resolve("Towns & \"ages\""), "Towns ✓ & \"ages\"", "ct");
		Dataset dataset = created.load();
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c1");
		column.setName("Größe\n<b>");
		column.setType(DataType.NUMBER);
		column.getFormat().put("decimals", "2");
		dataset.getColumns().add(column);
		created.save(dataset);
		Dataset again = DatasetFolder.find(folder.resolve("Towns & \"ages\"")).load();
		assertEquals("Towns ✓ & \"ages\"", again.getName());
		assertEquals("Größe\n<b>", again.getColumns().getFirst().getName());
		assertEquals("2", again.getColumns().getFirst().getFormat().get("decimals"));
		assertArrayEquals(DatasetFolder.serialize(dataset), DatasetFolder.serialize(again));
	}

	@Test
	void savingTheSameWritesNothing() throws IOException {
		DatasetFolder created = DatasetFolder.create(folder.resolve("a"), "a", "ct");
		Object before = Files.readAttributes(created.file(), "unix:ino").get("ino");
		created.save(created.load());
		assertEquals(before, Files.readAttributes(created.file(), "unix:ino").get("ino"));
	}

	@Test
	void aFolderHoldsOneDataset() throws IOException {
		DatasetFolder.create(folder.resolve("a"), "a", "ct");
		assertThrows(RefusedException.class, () -> DatasetFolder.create(folder.resolve("a"), "b", "ct"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not xml", "<?xml version=\"1.0\"?><x/>", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>" })
	void aDamagedFileIsLeftAsItIs(String content) throws IOException {
		DatasetFolder created = DatasetFolder.create(folder.resolve("a"), "a", "ct");
		Files.writeString(created.file(), content);
		IOException failure = assertThrows(IOException.class, created::load);
		assertTrue(failure.getMessage().contains("is damaged and was left as it is"), failure.getMessage());
		assertEquals(content, Files.readString(created.file()));
	}

	@Test
	void aNewerFileIsLeftAsItIs() throws IOException {
		DatasetFolder created = DatasetFolder.create(folder.resolve("a"), "a", "ct");
		Dataset dataset = created.load();
		dataset.setFormatVersion(2);
		created.save(dataset);
		assertTrue(assertThrows(IOException.class, created::load).getMessage().contains("newer version"));
	}

	@Test
	void noMutationOfTheFileEndsInAnythingButASentence() throws IOException {
		DatasetFolder created = DatasetFolder.create(folder.resolve("a"), "Population", "ct");
		byte[] clean = Files.readAllBytes(created.file());
		Random random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			byte[] mutated = clean.clone();
			mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
			try {
				DatasetFolder.parse(mutated, "x");
			} catch (IOException e) {
				assertEquals("x is damaged and was left as it is: restore it from a backup or make a new dataset.", e.getMessage(), () -> new String(mutated, StandardCharsets.UTF_8));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a/b:c*?", "..", "   ", "CON\u0000" })
	void namesBecomeFoldersBelowTheParent(String name) {
		Path free = DatasetFolder.freeFolder(folder, name);
		assertEquals(folder, free.getParent());
		assertTrue(!free.getFileName().toString().contains("/") && !free.getFileName().toString().startsWith("."), free.toString());
	}
}
