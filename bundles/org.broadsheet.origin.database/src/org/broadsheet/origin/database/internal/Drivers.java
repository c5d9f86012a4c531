// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.broadsheet.core.origins.OriginException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Finds the driver for an address: that for PostgreSQL is here, others are jar files in a folder of the user. */
final class Drivers implements Closeable {

	private final Path folder;
	private URLClassLoader loader;

	Drivers(Path folder) {
		this.folder = folder;
	}

	/**
	 * The driver for an address; it works until this is closed.
	 *
	 * @throws OriginException when there is none
	 */
	Driver find(String address) throws IOException {
		if (JdbcAddress.isPostgres(address)) {
			return new org.postgresql.Driver();
		}
		List<URL> jars = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (var files = Files.newDirectoryStream(folder, "*.jar")) {
				for (Path file : files) {
					jars.add(file.toUri().toURL());
				}
			}
		}
		loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
		Iterator<Driver> drivers = ServiceLoader.load(Driver.class, loader).iterator();
		Driver next = next(drivers);
		while (next != null && !accepts(next, address)) {
			next = next(drivers);
		}
		if (next == null) {
			String kind = address.split(":", 3)[1];
			throw new OriginException(DatabaseOrigin.ADDRESS, NLS.bind(Messages.Drivers_none, kind, folder));
		}
		return next;
	}

	/** The next driver that can be made; null when there is no more. */
	private static Driver next(Iterator<Driver> drivers) {
		while (true) {
			try {
				return drivers.hasNext() ? drivers.next() : null;
			} catch (ServiceConfigurationError e) {
				ILog.of(Drivers.class).warn("A driver for databases could not be loaded", e);
			}
		}
	}

	private static boolean accepts(Driver driver, String address) {
		try {
			return driver.acceptsURL(address);
		} catch (SQLException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		if (loader != null) {
			loader.close();
		}
	}
}
