// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code cli/} into materialized products: the list of bundles without widgets and what they need. The
 * command line starts with these alone, which is several times faster than starting with the whole workbench.
 */
final class CommandLineBundles {

	private static final String FRAMEWORK = "org.eclipse.osgi";
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	private static final String WIDGETS = "org.eclipse.swt";
	private static final Map<String, String> STARTED = Map.of("org.eclipse.equinox.common", "@2\\:start",
			"org.apache.felix.scr", "@2\\:start", "org.eclipse.core.runtime", "@start");

	/** Nobody names these, and without them no service is found, or slf4j (which wants a provider and an extender) does not resolve. */
	private static final List<String> UNNAMED = List.of("org.apache.felix.scr",
			"org.apache.aries.spifly.dynamic.bundle", "slf4j.nop");

	private record Need(String name, boolean isPackage, boolean optional) {
	}

	private record Bundle(String name, String file, String host, Set<String> exports, List<Need> needs) {
	}

	private final Path plugins;
	private final Map<String, Bundle> bundles = new TreeMap<>();
	private final Map<String, Bundle> exporters = new TreeMap<>();

	public static void main(String[] products) throws IOException {
		for (String product : products) {
			Path folder = Files.createDirectories(Path.of(product, "cli"));
			var bundles = new CommandLineBundles(Path.of(product));
			bundles.write(folder);
			bundles.copyUnsigned("org.eclipse.equinox.launcher", folder.resolve("launcher.jar"));
			bundles.copyUnsigned(FRAMEWORK, folder.resolve("framework.jar"));
		}
	}

	private CommandLineBundles(Path product) throws IOException {
		plugins = product.resolve("plugins");
		try (Stream<Path> files = Files.list(plugins)) {
			// ascending, so that the newest of several versions is the one that stays
			files.sorted(Comparator.comparing(Path::toString)).map(CommandLineBundles::read).forEach(bundle -> {
				bundles.put(bundle.name(), bundle);
				bundle.exports().forEach(name -> exporters.put(name, bundle));
			});
		}
	}

	private void write(Path folder) throws IOException {
		Set<String> started = new TreeSet<>(closure(UNNAMED, true));
		for (String name : bundles.keySet()) {
			if (name.startsWith("org.broadsheet.") && isHeadless(name)) {
				started.addAll(closure(List.of(name), true));
			}
		}
		addFragments(started);
		started.remove(FRAMEWORK);
		String list = started.stream()
				.map(name -> "reference\\:file\\:../plugins/" + bundles.get(name).file() + STARTED.getOrDefault(name, ""))
				.collect(Collectors.joining(",\\\n "));
		String ini = "osgi.bundles=" + list + """

				osgi.bundles.defaultStartLevel=4
				eclipse.application=org.broadsheet.cli.app
				eclipse.consoleLog=false
				ds.cache.metadata=true
				""";
		Files.writeString(folder.resolve("config.ini"), ini);
		// the start scripts keep what they learn under this name; any change of a bundle changes it
		Files.writeString(folder.resolve("build.id"), Long.toHexString(System.currentTimeMillis()) + "\n");
	}

	/** The JVM keeps no class of a signed jar in its archive, so the two jars every start begins with are copied unsigned. */
	private void copyUnsigned(String name, Path copy) throws IOException {
		try (var jar = new JarFile(plugins.resolve(bundles.get(name).file()).toFile());
				var out = new JarOutputStream(Files.newOutputStream(copy))) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!SIGNATURE.matcher(entry.getName()).matches()) {
					out.putNextEntry(new JarEntry(entry.getName()));
					jar.getInputStream(entry).transferTo(out);
				}
			}
		}
	}

	private void addFragments(Set<String> started) {
		for (Bundle bundle : bundles.values()) {
			if (bundle.host() != null && !bundle.host().equals(FRAMEWORK) && started.contains(bundle.host()) && isHeadless(bundle.name())) {
				started.addAll(closure(List.of(bundle.name()), false));
			}
		}
	}

	private boolean isHeadless(String name) {
		return !closure(List.of(name), false).contains(WIDGETS);
	}

	private Set<String> closure(List<String> roots, boolean withOptional) {
		Set<String> seen = new TreeSet<>();
		var open = new ArrayDeque<>(roots);
		while (!open.isEmpty()) {
			String name = open.pop();
			if (bundles.containsKey(name) && seen.add(name)) {
				for (Need need : bundles.get(name).needs()) {
					Bundle provider = need.isPackage() ? exporters.get(need.name()) : bundles.get(need.name());
					if (provider != null && (!need.optional() || withOptional && isHeadless(provider.name()))) {
						open.push(provider.name());
					}
				}
			}
		}
		return seen;
	}

	private static Bundle read(Path file) {
		try {
			var headers = manifest(file).getMainAttributes();
			List<Need> needs = new ArrayList<>();
			clauses(headers.getValue("Require-Bundle")).forEach(clause -> needs.add(need(clause, false)));
			clauses(headers.getValue("Import-Package")).forEach(clause -> needs.add(need(clause, true)));
			String host = headers.getValue("Fragment-Host");
			if (host != null) {
				needs.add(new Need(name(host), false, false));
			}
			Set<String> exports = clauses(headers.getValue("Export-Package")).map(CommandLineBundles::name)
					.collect(Collectors.toSet());
			return new Bundle(name(headers.getValue("Bundle-SymbolicName")), file.getFileName().toString(),
					host == null ? null : name(host), exports, needs);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Manifest manifest(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			try (var in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
				return new Manifest(in);
			}
		}
		try (var jar = new JarFile(file.toFile())) {
			return jar.getManifest();
		}
	}

	private static Need need(String clause, boolean isPackage) {
		return new Need(name(clause), isPackage, clause.replaceAll("\\s", "").contains("resolution:=optional")
				|| clause.contains("resolution:=\"optional\""));
	}

	private static Stream<String> clauses(String header) {
		return header == null ? Stream.empty() : Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
	}

	private static String name(String clause) {
		return clause.split(";", 2)[0].strip();
	}
}
