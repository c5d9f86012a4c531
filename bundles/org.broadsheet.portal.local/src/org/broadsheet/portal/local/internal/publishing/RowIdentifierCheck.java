// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.db.Sqlite;
import org.broadsheet.portal.local.internal.draft.DraftReader;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.value.CellError;
import org.broadsheet.portal.local.internal.value.Values;
import org.broadsheet.portal.local.internal.work.SchemaProgram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether a column can identify rows: every row has a value, and no two rows the same. Bounded memory for any size. */
final class RowIdentifierCheck {
	private final Stores stores;
	private long empty;
	private long repeated;

	RowIdentifierCheck(Stores stores) {
		this.stores = stores;
	}

	ObjectNode check(InputSchema input, OutputSchema output, OutputColumn column) throws IOException {
		Compiled transform = SchemaProgram.of(input, output).transforms().get(output.columns().indexOf(column));
		Path scratch = Files.createTempFile(stores.folder().drafts(), "check", ".tmp");
		try (Connection seen = Sqlite.forBuilding(scratch);
				DraftReader reader = new DraftReader(stores.folder().draft(input.sourceId()), input.columns().size())) {
			Sql.update(seen, "CREATE TABLE seen(value TEXT PRIMARY KEY) WITHOUT ROWID");
			try (PreparedStatement insert = seen.prepareStatement("INSERT OR IGNORE INTO seen(value) VALUES (?)")) {
				reader.forEach(0, (position, cells) -> {
					count(transform.evaluation().of(cells), insert);
					return true;
				});
			}
		} catch (SQLException e) {
			throw new IOException(e);
		} finally {
			Files.deleteIfExists(scratch);
		}
		return Json.object().put("valid", empty == 0 && repeated == 0).put("empty_count", empty)
				.put("duplicate_count", repeated);
	}

	private void count(Object value, PreparedStatement insert) throws SQLException {
		if (value == null || value instanceof CellError) {
			empty++;
			return;
		}
		insert.setString(1, value instanceof java.math.BigDecimal number ? number.stripTrailingZeros().toPlainString()
				: Values.stored(value));
		repeated += insert.executeUpdate() == 0 ? 1 : 0;
	}
}
