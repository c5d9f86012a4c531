// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.OriginField.Kind;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place data comes from keeps. A test of one extends this and says what can be fetched there. */
public abstract class DataOriginContractTest {

	@TempDir
	Path folder;

	/** The place to be tested. */
	protected abstract DataOrigin contractOrigin();

	/** Values of the fields that fetch something. */
	protected abstract Map<String, String> contractValues();

	/** The secret that is needed, a text that is found nowhere else; empty when none is. */
	protected abstract String contractSecret();

	private Fetched get(Map<String, String> values) throws IOException {
		return contractOrigin().fetch(new FetchRequest(values, contractSecret(), folder, false), new NullProgressMonitor());
	}

	@Test
	void describesItself() {
		DataOrigin origin = contractOrigin();
		assertTrue(origin.id().matches("[a-z][a-z0-9.-]*"), origin.id());
		assertFalse(origin.label().isBlank() || origin.description().isBlank());
		List<OriginField> fields = origin.fields();
		assertEquals(fields.size(), new HashSet<>(fields.stream().map(OriginField::key).toList()).size());
		assertTrue(fields.stream().filter(field -> field.kind() == Kind.SECRET).count() <= 1);
		assertTrue(fields.stream().allMatch(field -> !field.label().isBlank() && (field.kind() != Kind.SECRET || field.value().isEmpty())));
		List<String> required = fields.stream().filter(OriginField::required).map(OriginField::key).toList();
		assertTrue(origin.problems(Map.of()).keySet().containsAll(required), "what is required is asked for");
		assertEquals(Map.of(), origin.problems(contractValues()));
	}

	@Test
	void whatIsKeptFetchesTheSameAgainAndHoldsNoSecret() throws IOException {
		Fetched first = get(contractValues());
		byte[] content = Files.readAllBytes(first.file());
		assertEquals(folder, first.file().getParent());
		assertTrue(content.length > 0);
		Optional<Map<String, String>> values = contractOrigin().recognize(first.origin());
		assertTrue(values.isPresent(), first.origin());
		Fetched second = get(values.get());
		assertEquals(first.origin(), second.origin());
		assertEquals(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1), Files.readString(second.file(), java.nio.charset.StandardCharsets.ISO_8859_1));
		assertEquals(contractOrigin().account(contractValues()), contractOrigin().account(values.get()));
		String all = first + " " + values + contractOrigin().account(contractValues()) + contractOrigin().keepable(contractValues()) + new FetchRequest(contractValues(), contractSecret(), folder, false);
		assertTrue(contractSecret().isEmpty() || !all.contains(contractSecret()));
	}

	@Test
	void filesAreNoPlaces() {
		for (String file : List.of("", "data.csv", "/data/towns.csv", "C:\\data\\towns.csv", "\\\\server\\share\\towns.csv", "SELECT 1")) {
			assertEquals(Optional.empty(), contractOrigin().recognize(file), file);
		}
	}

	@Test
	void refusesInOneSentenceAndLeavesNothing() throws IOException {
		Map<String, String> nothing = new TreeMap<>(contractValues());
		contractOrigin().fields().stream().filter(OriginField::required).forEach(field -> nothing.put(field.key(), ""));
		OriginException refused = assertThrows(OriginException.class, () -> get(nothing));
		assertFalse(refused.field().isEmpty());
		assertFalse(refused.getMessage().isBlank() || refused.getMessage().contains("Exception"));
		assertEmpty();
	}

	@Test
	void cancelledBeforeItBeginsItFetchesNothing() throws IOException {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> contractOrigin().fetch(new FetchRequest(contractValues(), contractSecret(), folder, false), cancelled));
		assertEmpty();
	}

	private void assertEmpty() throws IOException {
		try (var left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}
}
