// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Scans for tests. */
public final class Scans {

	private Scans() {
	}

	public static ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		return scan(file, options, Files.createTempDirectory(file.toAbsolutePath().getParent(), "work"));
	}

	static ScannedTable scan(Path file, Map<String, String> options, Path work) throws IOException {
		return new TextImporter().scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	public static List<List<String>> rows(ScannedTable table) throws IOException {
		return Stream.of(table.page(0, Math.toIntExact(table.rowCount())).cells()).map(Arrays::asList).toList();
	}

	/** Headers and rows. */
	public static List<List<String>> all(ScannedTable table) throws IOException {
		List<List<String>> all = new ArrayList<>();
		all.add(table.columns().stream().map(SourceColumn::name).toList());
		all.addAll(rows(table));
		return all;
	}

	/** Rows with a finding about structure, from 1. */
	public static List<Long> flagged(ScannedTable table) {
		return table.issues().stream().filter(issue -> issue.row() > 0 && issue.severity() == Severity.ERROR).map(Issue::row).distinct().sorted().toList();
	}

	public static List<String> codes(ScannedTable table) {
		return table.issues().stream().map(Issue::code).toList();
	}
}
