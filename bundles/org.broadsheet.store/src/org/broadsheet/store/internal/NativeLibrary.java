// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * DuckDB's native library, unpacked once for each version into a folder of the user. The driver on its own unpacks 70 MB at every start, which takes half
 * a second.
 */
final class NativeLibrary {

	/** System property that names the folder for files that can be made again. */
	static final String CACHE = "broadsheet.cache";

	private static final int HEAD = 1 << 16;

	private NativeLibrary() {
	}

	/** Name of the library inside the driver's jar, as the driver builds it. */
	static String resourceName() {
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).strip();
		String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT).strip();
		String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : os.startsWith("linux") ? "linux" : os;
		String processor = switch (arch) {
		case "x86_64", "amd64" -> "amd64";
		case "aarch64", "arm64" -> "arm64";
		default -> arch;
		};
		return "libduckdb_java.so_" + system + "_" + processor;
	}

	/** The unpacked library; empty when the driver has none for this system. */
	static Optional<Path> unpacked(ClassLoader driver) throws IOException {
		URL resource = driver.getResource(resourceName());
		if (resource == null) {
			return Optional.empty();
		}
		Path folder = cache().resolve("duckdb");
		Path file = folder.resolve(identity(resource) + "-" + resourceName());
		if (!Files.isRegularFile(file)) {
			Files.createDirectories(folder);
			unpack(resource, folder, file);
		}
		return Optional.of(file);
	}

	/** Length and a check sum of the beginning, where every platform's format has the id of its build. */
	private static String identity(URL resource) throws IOException {
		URLConnection connection = resource.openConnection();
		CRC32 sum = new CRC32();
		try (InputStream in = connection.getInputStream()) {
			sum.update(in.readNBytes(HEAD));
		}
		return connection.getContentLengthLong() + "-" + Long.toHexString(sum.getValue());
	}

	private static void unpack(URL resource, Path folder, Path file) throws IOException {
		Path part = Files.createTempFile(folder, "unpacking", null);
		try {
			try (InputStream in = resource.openStream()) {
				Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
			}
			move(part, file);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static void move(Path part, Path file) throws IOException {
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, file);
		}
	}

	private static Path cache() {
		String given = System.getProperty(CACHE, "");
		return given.isEmpty() ? userCache().resolve("broadsheet") : Path.of(given);
	}

	private static Path userCache() {
		Path home = Path.of(System.getProperty("user.home"));
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (os.startsWith("windows")) {
			return environment("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
		}
		return os.startsWith("mac") ? home.resolve("Library").resolve("Caches") : environment("XDG_CACHE_HOME").orElse(home.resolve(".cache"));
	}

	private static Optional<Path> environment(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
