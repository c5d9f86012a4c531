// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Our scan: structure, types with reasons, every error cell located. With a second argument also the first rows and pages. */
public final class ScanRead {

	private ScanRead() {
	}

	/** Arguments: FILE [pages]. */
	public static void main(String[] args) throws Exception {
		Importer importer = (Importer) Class.forName("org.broadsheet.format.text.internal.TextImporter").getConstructor().newInstance();
		Path file = Path.of(args[0]);
		if (args.length > 1) {
			long start = System.nanoTime();
			importer.preview(file, Map.of(), 100);
			Measures.print("first rows", 100, start);
		}
		Path work = Files.createTempDirectory("broadsheet-bench");
		long start = System.nanoTime();
		try (ScannedTable table = importer.scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor())) {
			long errors = 0;
			for (int c = 0; c < table.columnCount(); c++) {
				errors += errors(table, c).size();
			}
			Measures.print("errors", errors, start);
			if (args.length > 1) {
				pages(table);
			}
		} finally {
			Files.delete(work);
		}
	}

	private static RowSet errors(ScannedTable table, int column) {
		RowSet errors = new RowSet();
		SourceColumn source = table.columns().get(column);
		Verdict[] verdicts = CellClass.verdicts(source.proposal().type(), new ParseOptions(source.proposal().parsing()));
		byte[] codes = new byte[1 << 16];
		int count;
		for (long row = 0; source.proposal().errors() > 0 && (count = table.codes().copy(column, row, codes)) > 0; row += count) {
			for (int i = 0; i < count; i++) {
				if (verdicts[codes[i]] == Verdict.MISFITS) {
					errors.add(row + i);
				}
			}
		}
		return errors;
	}

	private static void pages(ScannedTable table) throws IOException {
		Random random = new Random(1);
		double[] millis = new double[1000];
		for (int i = 0; i < millis.length; i++) {
			long row = (long) (random.nextDouble() * Math.max(1, table.rowCount() - 100));
			long start = System.nanoTime();
			table.page(row, 100);
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		System.out.printf("page of 100 rows: p50 %.3f ms, p95 %.3f ms%n", millis[millis.length / 2], millis[millis.length * 95 / 100]);
	}
}
