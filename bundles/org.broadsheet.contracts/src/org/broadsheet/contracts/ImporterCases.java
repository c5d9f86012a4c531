// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Files with what is to become of them, as data. The folder {@code cases} beside a test class has a file {@code index.txt}; each of its lines names a file, the
 * importer that is to take it, and options ({@code towns.json json sheet=data.results}), and {@code NAME.expected}, or with options the {@code .expected} that the
 * line ends with, holds the table, its types and its issues as {@link #render} writes them.
 */
public final class ImporterCases {

	private ImporterCases() {
	}

	/**
	 * A file and what is to become of it.
	 *
	 * @param importer id of the importer that takes it
	 */
	public record Case(Class<?> beside, String file, String importer, Map<String, String> options, String expected) {

		@Override
		public String toString() {
			return file + " " + options;
		}
	}

	/** The cases beside a class. */
	public static List<Case> beside(Class<?> test) throws IOException {
		List<Case> cases = new ArrayList<>();
		for (String line : new String(read(test, "index.txt"), StandardCharsets.UTF_8).split("\n")) {
			String[] parts = line.strip().split(" +");
			if (!line.isBlank() && !line.startsWith("#")) {
				Map<String, String> options = new HashMap<>();
				String expected = parts[0] + ".expected";
				for (int i = 2; i < parts.length; i++) {
					if (parts[i].contains("=")) {
						options.put(parts[i].substring(0, parts[i].indexOf('=')), parts[i].substring(parts[i].indexOf('=') + 1).replace('_', ' '));
					} else {
						expected = parts[i];
					}
				}
				cases.add(new Case(test, parts[0], parts[1], options, expected));
			}
		}
		return cases;
	}

	/** Reads the file of a case and compares. */
	public static void check(Case one, List<Importer> importers, Path folder) throws IOException {
		Path file = Files.write(folder.resolve(one.file()), read(one.beside(), one.file()));
		Path work = Files.createDirectories(folder.resolve("work"));
		Importer importer = Importers.find(importers, file);
		assertEquals(one.importer(), importer.id());
		assertEquals(new String(read(one.beside(), one.expected()), StandardCharsets.UTF_8), render(importer, new ScanRequest(file, one.options(), work)));
	}

	private static byte[] read(Class<?> beside, String name) throws IOException {
		try (InputStream in = beside.getResourceAsStream("cases/" + name)) {
			return in == null ? new byte[0] : in.readAllBytes();
		}
	}

	/** A table as text: names, types, rows, and a line for each issue; or the sentence of the refusal. */
	public static String render(Importer importer, ScanRequest request) throws IOException {
		try (ScannedTable table = importer.scan(request, new NullProgressMonitor())) {
			StringBuilder out = new StringBuilder();
			line(out, table.columns().stream().map(SourceColumn::name).toList());
			line(out, table.columns().stream().map(column -> column.proposal().type().getLiteral()).toList());
			for (String[] row : table.page(0, Math.toIntExact(table.rowCount())).cells()) {
				line(out, List.of(row));
			}
			for (Issue issue : table.issues()) {
				out.append("! ").append(issue.severity().name().toLowerCase(Locale.ROOT)).append(' ').append(issue.code()).append(" line ").append(issue.line())
						.append(" row ").append(issue.row()).append(issue.column().isEmpty() ? "" : " [" + issue.column() + "]").append(": ").append(issue.message()).append('\n');
			}
			return out.toString();
		} catch (ImportException refused) {
			return "! refused: " + refused.getMessage() + "\n";
		}
	}

	private static void line(StringBuilder out, List<String> cells) {
		out.append(String.join(" | ", cells.stream().map(cell -> cell.replace("\n", "\\n").replace("\r", "\\r")).toList())).append('\n');
	}
}
