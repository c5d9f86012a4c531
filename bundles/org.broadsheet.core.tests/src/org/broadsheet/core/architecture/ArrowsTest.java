// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the manifests to the picture of who may know whom. */
class ArrowsTest {

	@ParameterizedTest
	@MethodSource("bundles")
	void knowsOnlyWhatThePictureShows(BundleManifest bundle) throws IOException {
		List<String> allowed = picture().get(bundle.name());
		assertNotNull(allowed, bundle + " is not in arrows.txt");
		List<String> wrong = bundle.arrows().stream().filter(name -> !isAllowed(name, allowed)).toList();
		assertEquals(List.of(), wrong, bundle + " must not know");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keepsTheHouseRules(BundleManifest bundle) {
		assertEquals(bundle.folder().getFileName().toString(), bundle.name());
		assertEquals(List.of("JavaSE-21"), bundle.names("Bundle-RequiredExecutionEnvironment"));
		assertEquals(List.of("Broadsheet"), bundle.names("Bundle-Vendor"));
		assertEquals(List.of("0.1.0.qualifier"), bundle.names("Bundle-Version"));
		assertEquals(List.of(bundle.name()), bundle.names("Automatic-Module-Name"));
		assertEquals(List.of(), bundle.names("Export-Package").stream().filter(name -> name.contains(".internal"))
				.toList(), "exported internals");
	}

	@Test
	void everyBundleOfTheProductIsInTheFeature() throws IOException {
		String feature = Files.readString(Sources.root().resolve("features/org.broadsheet.feature/feature.xml"));
		List<String> missing = bundles().map(BundleManifest::name)
				.filter(name -> !name.equals("org.broadsheet.contracts"))
				.filter(name -> !feature.contains("<plugin id=\"" + name + "\"")).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void everyBundleIsInTheTableOfTheArchitecture() throws IOException {
		String table = Files.readString(Sources.root().resolve("ARCHITECTURE.md"));
		assertEquals(List.of(), bundles().map(BundleManifest::name).filter(name -> !table.contains("\n| `" + name + "` |")).toList());
	}

	@Test
	void testsStandBesideWhatTheyTest() throws IOException {
		for (Path folder : Sources.bundles()) {
			if (Sources.isTest(folder)) {
				String host = folder.getFileName().toString().replaceAll("\\.tests$", "");
				var manifest = BundleManifest.of(folder);
				assertEquals(List.of(host), manifest.names("Fragment-Host"));
				// a plain class path does not miss it; OSGi does, at the first assertThrows
				assertTrue(manifest.names("Import-Package").contains("org.junit.jupiter.api.function"), manifest.name());
				assertTrue(Files.exists(folder.resolveSibling(host)), host);
			}
		}
	}

	static Stream<BundleManifest> bundles() throws IOException {
		Stream.Builder<BundleManifest> found = Stream.builder();
		for (Path folder : Sources.bundles()) {
			if (!Sources.isTest(folder)) {
				found.add(BundleManifest.of(folder));
			}
		}
		return found.build();
	}

	private static boolean isAllowed(String name, List<String> allowed) {
		return name.startsWith("javax.") || allowed.stream().anyMatch(pattern -> pattern.endsWith(".*")
				? (name + ".").startsWith(pattern.substring(0, pattern.length() - 1))
				: name.equals(pattern));
	}

	private static Map<String, List<String>> picture() throws IOException {
		Map<String, List<String>> picture = new HashMap<>();
		try (InputStream in = ArrowsTest.class.getResourceAsStream("arrows.txt")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(": ", 2))
					.forEach(parts -> picture.put(parts[0], Arrays.asList(parts[1].split(" "))));
		}
		return picture;
	}
}
