// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** Parquet keeps the contract of importers. */
class ParquetContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new ParquetImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		String columns = String.join(", ", headers);
		List<String> values = IntStream.range(0, rows.size()).mapToObj(r -> "(" + r + ", " + String.join(", ", rows.get(r).stream().map(Sql::text).toList()) + ")").toList();
		try {
			return ParquetText.write(folder.resolve("towns.parquet"), "select " + columns + " from (values " + String.join(", ", values) + ") t(n, " + columns + ") order by n");
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}
}
