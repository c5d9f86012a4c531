// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A server of PostgreSQL of its own, in a temporary folder on a port of loopback. */
final class PostgresServer implements AutoCloseable {

	static final String PASSWORD = "p4ss wörd";

	private final Path binaries;
	private final Path folder;
	private final int port;
	private final boolean root = "root".equals(System.getProperty("user.name"));

	PostgresServer() throws IOException {
		binaries = binaries();
		folder = Files.createTempDirectory("broadsheet-postgres");
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		Path password = Files.writeString(folder.resolve("password"), PASSWORD);
		if (root) {
			for (Path path : List.of(folder, password)) {
				Files.setOwner(path, FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
			}
		}
		run(binaries.resolve("initdb").toString(), "-D", folder.resolve("data").toString(), "-U", "owner", "-A", "scram-sha-256", "--pwfile", password.toString(), "-E", "UTF8", "--locale=C", "--no-sync");
		run(binaries.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-w", "-t", "60", "-l", folder.resolve("log").toString(), "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");
	}

	private static Path binaries() throws IOException {
		Path versions = Path.of("/usr/lib/postgresql");
		if (Files.isDirectory(versions)) {
			try (var found = Files.list(versions)) {
				List<Path> usable = found.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("pg_ctl"))).sorted(Comparator.reverseOrder()).toList();
				if (!usable.isEmpty()) {
					return usable.getFirst();
				}
			}
		}
		throw new IOException("These tests need a server of PostgreSQL: install the package postgresql (releng/verify does).");
	}

	/** Runs a command as the user postgres, for the server refuses to be run by root. */
	private void run(String... command) throws IOException {
		List<String> all = new ArrayList<>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
		all.addAll(List.of(command));
		Path said = Files.createTempFile("postgres", ".log");
		try {
			Process process = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
			if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
				throw new IOException(String.join(" ", command) + ": " + Files.readString(said, StandardCharsets.UTF_8));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} finally {
			Files.deleteIfExists(said);
		}
	}

	String address() {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
	}

	/** Runs statements as the owner. */
	void execute(String... statements) throws SQLException {
		Properties owner = new Properties();
		owner.setProperty("user", "owner");
		owner.setProperty("password", PASSWORD);
		try (Connection connection = new org.postgresql.Driver().connect(address(), owner); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	@Override
	public void close() throws IOException {
		try {
			run(binaries.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-w", "-m", "immediate", "stop");
		} finally {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(file);
				}
			}
		}
	}
}
