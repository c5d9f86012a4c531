// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Services of other bundles made by the names of their classes, which are no API: for tests of one bundle among the real others, with a framework or without, and for measurements. */
public final class Named {

	private Named() {
	}

	/**
	 * Makes a service, as declarative services do.
	 *
	 * @param name of its class
	 * @param of   lists of the services that its constructor takes, if it takes any
	 */
	public static <T> T make(Class<T> type, String name, List<?>... of) {
		try {
			Class<?>[] lists = Collections.nCopies(of.length, List.class).toArray(Class<?>[]::new);
			return type.cast(load(type, name).getConstructor(lists).newInstance((Object[]) of));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Class<?> load(Class<?> type, String name) throws ClassNotFoundException {
		if (!(type.getClassLoader() instanceof BundleReference reference)) {
			return Class.forName(name);
		}
		Bundle started = reference.getBundle();
		Bundle owner = Arrays.stream(started.getBundleContext().getBundles()).filter(bundle -> name.startsWith(bundle.getSymbolicName() + "."))
				.max(Comparator.comparing(bundle -> bundle.getSymbolicName().length())).orElseThrow(() -> new ClassNotFoundException(name));
		return owner.loadClass(name);
	}
}
