// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a bundle says about itself. */
record BundleManifest(Path folder, Attributes headers) {

	static BundleManifest of(Path folder) throws IOException {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleManifest(folder, new Manifest(in).getMainAttributes());
		}
	}

	String name() {
		return names("Bundle-SymbolicName").getFirst();
	}

	/** Every bundle and package it asks for. */
	List<String> arrows() {
		return Stream.concat(names("Require-Bundle").stream(), names("Import-Package").stream()).toList();
	}

	List<String> names(String header) {
		String value = headers.getValue(header);
		return value == null ? List.of()
				: Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
						.map(clause -> clause.split(";", 2)[0].strip()).toList();
	}

	@Override
	public String toString() {
		return name();
	}
}
