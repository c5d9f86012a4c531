// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;

/**
 * Defines the driver's classes anew and hides its packed native library from them: a driver that finds none asks for the library by name, and here is the
 * unpacked one. The driver has no setting for that.
 */
final class DriverLoader extends ClassLoader {

	private static final String DRIVER = "org.duckdb.";

	private final ClassLoader classes;
	private final Path library;

	DriverLoader(ClassLoader classes, Path library) {
		super(ClassLoader.getPlatformClassLoader());
		this.classes = classes;
		this.library = library;
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		if (!name.startsWith(DRIVER)) {
			return classes.loadClass(name);
		}
		try (InputStream in = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
			if (in == null) {
				throw new ClassNotFoundException(name);
			}
			byte[] bytes = in.readAllBytes();
			return defineClass(name, bytes, 0, bytes.length);
		} catch (IOException e) {
			throw new ClassNotFoundException(name, e);
		}
	}

	@Override
	public URL getResource(String name) {
		return name.equals(NativeLibrary.resourceName()) ? null : classes.getResource(name);
	}

	@Override
	protected String findLibrary(String name) {
		return library.toString();
	}
}
