// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.Batch;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch writes tables and issues, and goes on whatever a single file brings about. */
class BatchTest {

	@TempDir
	Path folder;

	/** Fails in every way a file can make a reader fail. */
	private static final class Failing implements Importer {

		@Override
		public String id() {
			return "failing";
		}

		@Override
		public String label() {
			return "Failing";
		}

		@Override
		public List<String> extensions() {
			return List.of("bad");
		}

		@Override
		public int accepts(Path file, byte[] head) {
			return file.toString().endsWith(".bad") ? 100 : 0;
		}

		@Override
		public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
			throw new ImportException("No preview.");
		}

		@Override
		public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
			switch (request.file().getFileName().toString()) {
			case "memory.bad" -> throw new OutOfMemoryError();
			case "stack.bad" -> endless(1);
			case "vanishes.bad" -> {
				try {
					Files.delete(request.file());
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				throw new IllegalStateException();
			}
			default -> throw new IllegalArgumentException("wrong");
			}
			throw new ImportException("Not reached.");
		}

		private static int endless(int depth) {
			return endless(depth + 1) + 1;
		}
	}

	@Test
	void aBadFileNeverStopsTheRest() throws IOException {
		Path in = Files.createDirectory(folder.resolve("in"));
		for (String name : List.of("a.csv", "z.csv")) {
			Files.writeString(in.resolve(name), "Town,Pop\nAvon,1\nKent,x\nLyme,3\nUnion,4\n\"Essex,5\nBethel,6\n");
		}
		for (String name : List.of("memory.bad", "stack.bad", "vanishes.bad", "wrong.bad")) {
			Files.writeString(in.resolve(name), "x");
		}
		Files.createFile(in.resolve("empty"));
		Path out = folder.resolve("out");
		Batch.Outcome outcome = new Batch(List.of(new TextImporter(), new Failing())).run(in, out, new NullProgressMonitor());
		assertEquals(new Batch.Outcome(7, 5, outcome.issues()), outcome);
		for (String name : List.of("a.csv", "z.csv")) {
			assertEquals("Town,Pop\nAvon,1\nKent,x\nLyme,3\nUnion,4\n\"\"\"Essex\",5\nBethel,6\n", Files.readString(out.resolve(name + "_converted.csv")).replace("\r", ""));
			String issues = Files.readString(out.resolve(name + ".issues.csv"));
			assertTrue(issues.contains("2,Pop,not-a-number,") && issues.contains("5,Town,"), issues);
		}
		for (String name : List.of("memory.bad", "stack.bad", "vanishes.bad", "wrong.bad", "empty")) {
			List<String> lines = Files.readAllLines(out.resolve(name + ".issues.csv"));
			assertEquals(2, lines.size(), lines::toString);
			assertTrue(lines.get(1).contains("refused") && !lines.get(1).contains("null"), lines::toString);
			assertFalse(Files.exists(out.resolve(name + "_converted.csv")) && !name.equals("empty"), name);
		}
	}
}
