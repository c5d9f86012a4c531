// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.dataset.Change.CellText;

/** Many cells with their texts as one short text, packed because it stands in a step: cells of one column with the same text are kept together, rows as runs. */
final class PackedCells {

	private record Key(String column, String text) {
	}

	private PackedCells() {
	}

	static String pack(List<CellText> cells) {
		Map<Key, List<Long>> groups = new LinkedHashMap<>();
		cells.forEach(cell -> groups.computeIfAbsent(new Key(cell.columnId(), cell.text()), key -> new ArrayList<>()).add(cell.row()));
		return Packed.of(out -> {
			out.writeInt(groups.size());
			for (var group : groups.entrySet()) {
				text(out, group.getKey().column());
				text(out, group.getKey().text());
				rows(out, group.getValue().stream().mapToLong(Long::longValue).sorted().toArray());
			}
		});
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static void rows(DataOutputStream out, long[] rows) throws IOException {
		for (int from = 0; from < rows.length;) {
			int to = from + 1;
			while (to < rows.length && rows[to] == rows[to - 1] + 1) {
				to++;
			}
			out.writeLong(rows[from]);
			out.writeInt(to - from);
			from = to;
		}
		out.writeLong(-1);
	}

	static List<CellText> unpack(String packed) {
		return Packed.read(packed, PackedCells::read);
	}

	private static List<CellText> read(DataInputStream in) throws IOException {
		List<CellText> cells = new ArrayList<>();
		for (int groups = in.readInt(); groups > 0; groups--) {
			String column = text(in);
			String text = text(in);
			for (long first = in.readLong(); first >= 0; first = in.readLong()) {
				int count = in.readInt();
				for (int i = 0; i < count; i++) {
					cells.add(new CellText(column, first + i, text));
				}
			}
		}
		return cells;
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}
}
