// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.text.RowFile;
import org.broadsheet.core.text.RowOffsets;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.core.types.ChunkedCellCodes;
import org.broadsheet.model.DataType;

/** A table left in a folder by {@link TableSpool#keep}: beside its rows lies what a scan would find, so that it is opened without going over the rows again. */
public final class KeptTable {

	private static final int FORMAT = 3;
	/** The same without what is offered for issues. */
	private static final int WITHOUT_FIXES = 2;
	private static final String FILE = "table.bin";
	private static final int BUFFER = 1 << 20;
	private static final long HEAP_LIMIT = 160L << 20;
	private static final int CHUNK_CELLS = 1 << 18;

	private KeptTable() {
	}

	static void write(Path folder, ScannedTable table, RowOffsets index, int[] lines) throws IOException {
		try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)), BUFFER))) {
			out.writeInt(FORMAT);
			out.writeLong(table.rowCount());
			out.writeInt(table.columnCount());
			for (SourceColumn column : table.columns()) {
				column(out, column);
			}
			out.writeInt(table.issues().size());
			for (Issue issue : table.issues()) {
				issue(out, issue);
			}
			out.writeInt(table.options().size());
			for (ImportOption option : table.options()) {
				texts(out, option.key(), option.label(), option.kind().name(), option.value(), option.why());
			}
			index.write(out);
			lines(out, lines, (int) table.rowCount());
			codes(out, table.codes(), chunkRows(table.columnCount()));
		}
	}

	private static int chunkRows(int columns) {
		return Math.max(16, CHUNK_CELLS / Math.max(1, columns));
	}

	private static void column(DataOutputStream out, SourceColumn column) throws IOException {
		TypeProposal proposal = column.proposal();
		texts(out, column.name(), proposal.type().getLiteral(), proposal.why());
		map(out, proposal.parsing());
		map(out, proposal.format());
		out.writeLong(proposal.nonEmpty());
		out.writeLong(proposal.errors());
		out.writeDouble(proposal.confidence());
	}

	private static void map(DataOutputStream out, Map<String, String> map) throws IOException {
		out.writeInt(map.size());
		for (var entry : new TreeMap<>(map).entrySet()) {
			texts(out, entry.getKey(), entry.getValue());
		}
	}

	private static void issue(DataOutputStream out, Issue issue) throws IOException {
		texts(out, issue.code(), issue.severity().name(), issue.column(), issue.value(), issue.message());
		out.writeLong(issue.line());
		out.writeLong(issue.row());
		out.writeInt(issue.fixes().size());
		for (Fix fix : issue.fixes()) {
			texts(out, fix.id(), fix.label());
			map(out, fix.parameters());
		}
	}

	private static void texts(DataOutputStream out, String... texts) throws IOException {
		for (String text : texts) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
	}

	private static void lines(DataOutputStream out, int[] lines, int rows) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(rows * Integer.BYTES);
		bytes.asIntBuffer().put(lines, 0, rows);
		out.write(bytes.array());
	}

	private static void codes(DataOutputStream out, CellCodes codes, int chunkRows) throws IOException {
		byte[] some = new byte[chunkRows];
		for (long first = 0; first < codes.rows(); first += chunkRows) {
			for (int column = 0; column < codes.columns(); column++) {
				out.write(some, 0, codes.copy(column, first, some));
			}
		}
	}

	/**
	 * Opens the table that lies in a folder.
	 *
	 * @throws IOException when there is none, or it is damaged
	 */
	public static ScannedTable open(Path folder) throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(FILE)), BUFFER))) {
			int format = in.readInt();
			if (format != FORMAT && format != WITHOUT_FIXES) {
				throw new IOException(folder + " holds a table of another format");
			}
			return new Reading(folder, in, format == FORMAT, in.readLong(), in.readInt()).table();
		}
	}

	/** One reading. */
	private record Reading(Path folder, DataInputStream in, boolean withFixes, long rows, int width) {

		ScannedTable table() throws IOException {
			List<SourceColumn> columns = new ArrayList<>();
			for (int i = 0; i < width; i++) {
				columns.add(column());
			}
			List<Issue> issues = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--) {
				issues.add(issue());
			}
			List<ImportOption> options = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--) {
				options.add(new ImportOption(text(), text(), ImportOption.Kind.valueOf(text()), List.of(), text(), text()));
			}
			RowOffsets index = RowOffsets.read(in);
			int[] lines = new int[(int) rows];
			ByteBuffer.wrap(in.readNBytes((int) rows * Integer.BYTES)).asIntBuffer().get(lines);
			ChunkedCellCodes codes = codes();
			Path file = folder.resolve(TableSpool.FILE);
			RowFile pages = TableSpool.pages(file, index, rows, width);
			return ScanResult.known(options, columns, issues, codes, new LinedRows(pages, lines), new BulkText(file, ',', '"', 0)).closing(pages::close, codes::close);
		}

		private Issue issue() throws IOException {
			String code = text();
			Severity severity = Severity.valueOf(text());
			String column = text();
			String value = text();
			String message = text();
			long line = in.readLong();
			long row = in.readLong();
			List<Fix> fixes = new ArrayList<>();
			for (int left = withFixes ? in.readInt() : 0; left > 0; left--) {
				String id = text();
				String label = text();
				fixes.add(new Fix(id, map(), label));
			}
			return new Issue(code, severity, line, row, column, value, message, fixes);
		}

		private SourceColumn column() throws IOException {
			String name = text();
			DataType type = DataType.get(text());
			String why = text();
			Map<String, String> parsing = map();
			Map<String, String> format = map();
			return new SourceColumn(name, new TypeProposal(type, parsing, in.readLong(), in.readLong(), in.readDouble(), why, format, Optional.empty()));
		}

		private Map<String, String> map() throws IOException {
			Map<String, String> map = new TreeMap<>();
			for (int left = in.readInt(); left > 0; left--) {
				map.put(text(), text());
			}
			return map;
		}

		private ChunkedCellCodes codes() throws IOException {
			ChunkedCellCodes codes = new ChunkedCellCodes(width, folder.resolve("codes.bin"), HEAP_LIMIT);
			int chunkRows = chunkRows(width);
			for (long first = 0; first < rows; first += chunkRows) {
				int count = (int) Math.min(chunkRows, rows - first);
				byte[] some = in.readNBytes(count * width);
				if (some.length < count * width) {
					throw new IOException(folder + " is damaged");
				}
				codes.append(some, count);
			}
			return codes;
		}

		private String text() throws IOException {
			return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
		}
	}
}
