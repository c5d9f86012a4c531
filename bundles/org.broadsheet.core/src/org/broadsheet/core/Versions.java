// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.util.Optional;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The version of the running product, as people write it. */
public final class Versions {

	private Versions() {
	}

	/** The product's version without its build stamp, or "0.1.0" outside OSGi. */
	public static String product() {
		return Optional.ofNullable(FrameworkUtil.getBundle(Versions.class))
				.map(bundle -> withoutQualifier(bundle.getVersion())).orElse("0.1.0");
	}

	static String withoutQualifier(Version version) {
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
