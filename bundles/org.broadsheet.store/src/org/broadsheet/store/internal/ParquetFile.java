// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/** A Parquet file opened in a database of its own, in memory, that may read this one file and nothing else, neither on this machine nor from elsewhere. */
final class ParquetFile implements AutoCloseable {

	static final String MAGIC = "PAR1";
	private static final String ENCRYPTED = "PARE";
	private static final String MEMORY = "512MB";

	private final Path file;
	private final List<Path> links;
	private final Map<Integer, Integer> scales;
	private final List<ParquetNode> nodes = new ArrayList<>();
	private final List<ParquetColumn> columns = new ArrayList<>();
	private final Session session;
	private final String table;

	/** Opens a file; where it has decimals of more digits than the database can read, a copy in which they are bytes. */
	static ParquetFile open(Path file) throws IOException, SQLException {
		checkMagic(file);
		ParquetFile opened = new ParquetFile(file, links(file.toAbsolutePath()), Map.of());
		try {
			Map<Integer, Integer> wide = opened.wide();
			if (wide.isEmpty()) {
				return opened;
			}
			Optional<ParquetFile> exact = exact(file, wide);
			if (exact.isEmpty()) {
				return opened;
			}
			opened.close();
			return exact.get();
		} catch (SQLException e) {
			opened.nodes.clear();
			opened.columns.clear();
			return opened; // its rows say what is wrong with it
		} catch (IOException e) {
			opened.close();
			throw e;
		}
	}

	private static Optional<ParquetFile> exact(Path file, Map<Integer, Integer> wide) throws IOException, SQLException {
		Path home = Files.createTempDirectory("broadsheet");
		Path copy = home.resolve("table.parquet");
		boolean copied = false;
		try {
			copied = ParquetFooter.copy(file, copy, wide.keySet());
			return copied ? Optional.of(new ParquetFile(file, List.of(copy, home), wide)) : Optional.empty();
		} finally {
			if (!copied) {
				Files.deleteIfExists(copy);
				Files.delete(home);
			}
		}
	}

	private ParquetFile(Path file, List<Path> links, Map<Integer, Integer> scales) throws IOException, SQLException {
		this.file = file;
		this.links = links;
		this.scales = scales;
		String path = links.isEmpty() ? file.toAbsolutePath().toString() : links.getFirst().toString();
		table = "read_parquet(" + Sql.text(path) + ")";
		session = new Session(DuckDb.connectStreaming());
		try {
			Sql.execute(session, "set memory_limit='" + MEMORY + "'", "set TimeZone='UTC'", "set autoinstall_known_extensions=false", "set autoload_known_extensions=false",
					"set temp_directory=''", "set allowed_paths=[" + Sql.text(path) + "]", "set enable_external_access=false", "set lock_configuration=true");
		} catch (SQLException e) {
			close();
			throw e;
		}
	}

	/** Digits behind the point of the columns whose numbers the database would round, by their places in the schema. */
	private Map<Integer, Integer> wide() throws SQLException, IOException {
		List<ParquetNode> named = ParquetNode.columns(nodes());
		columns();
		Map<Integer, Integer> wide = new HashMap<>();
		for (int c = 0; c < Math.min(named.size(), columns.size()); c++) {
			if (columns.get(c).floating()) {
				wide.put(named.get(c).index(), named.get(c).scale());
			}
		}
		return wide;
	}

	private static void checkMagic(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			String magic = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
			if (!magic.equals(MAGIC)) {
				throw new ImportException(NLS.bind(magic.equals(ENCRYPTED) ? Messages.ParquetFile_encrypted : Messages.ParquetFile_damaged, file.getFileName()));
			}
		}
	}

	/** A way to the file without the characters that stand for others in the paths of the database; empty when there are none. */
	private static List<Path> links(Path file) throws IOException {
		if (file.toString().chars().noneMatch(c -> "*?[".indexOf(c) >= 0)) {
			return List.of();
		}
		Path home = Files.createTempDirectory("broadsheet");
		Path link = home.resolve("table.parquet");
		try {
			Files.createSymbolicLink(link, file);
		} catch (IOException | UnsupportedOperationException e) {
			Files.copy(file, link);
		}
		return List.of(link, home);
	}

	/** SQL that stands for the file's rows. */
	String table() {
		return table;
	}

	Session session() {
		return session;
	}

	private List<ParquetNode> nodes() throws SQLException, IOException {
		if (!nodes.isEmpty()) {
			return nodes;
		}
		Sql.query(session, "select name, coalesce(num_children, 0), coalesce(\"precision\", 0), coalesce(\"scale\", 0) from " + table.replaceFirst("read_parquet", "parquet_schema"),
				row -> nodes.add(new ParquetNode(nodes.size(), row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4))));
		return nodes;
	}

	/** Its columns in order. */
	List<ParquetColumn> columns() throws SQLException, IOException {
		if (!columns.isEmpty()) {
			return columns;
		}
		List<ParquetNode> named = ParquetNode.columns(nodes());
		Sql.query(session, "select column_name, column_type from (describe select * from " + table + ")", row -> {
			ParquetNode node = columns.size() < named.size() ? named.get(columns.size()) : new ParquetNode(-1, row.getString(1), 0, 0, 0);
			columns.add(new ParquetColumn(row.getString(1), node.name(), row.getString(2), node.digits(), row.getString(2).equals("BLOB") ? scales.getOrDefault(node.index(), -1) : -1));
		});
		return columns;
	}

	long rows() throws SQLException, IOException {
		return Sql.number(session, "select count(*) from " + table);
	}

	/** Why the file cannot be read, in words. */
	ImportException failure(SQLException e) {
		return new ImportException(NLS.bind(Messages.ParquetFile_damaged, file.getFileName()), e);
	}

	@Override
	public void close() throws SQLException, IOException {
		try {
			session.close();
		} finally {
			for (Path link : links) {
				Files.deleteIfExists(link);
			}
		}
	}
}
