// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An installed Broadsheet whose command line is run as its users run it: each command a process of its own. */
final class Product {

	private static final long PATIENCE_SECONDS = 120;
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Path folder;
	private final Path work;
	private final Map<String, String> environment;

	private Product(Path folder, Path work, Map<String, String> environment) {
		this.folder = folder;
		this.work = work;
		this.environment = environment;
	}

	/** What a command said. */
	record Answer(int code, String out, String err) {

		/** Its answer as JSON. */
		JsonNode json() throws IOException {
			return JSON.readTree(out);
		}

		@Override
		public String toString() {
			return "exit code " + code + "\n" + out + err;
		}
	}

	/** The product that was just built; relative paths start from the folder given. */
	static Product built(Path work) {
		return at(project().resolve("releng/org.broadsheet.product/target/products/org.broadsheet.app.product/linux/gtk/x86_64/broadsheet"), work);
	}

	/** The product in a folder. */
	static Product at(Path folder, Path work) {
		return new Product(folder, work, Map.of());
	}

	/** The same with these variables in its environment. */
	Product with(Map<String, String> variables) {
		return new Product(folder, work, variables);
	}

	/** The command itself. */
	Path command() {
		return folder.resolve("broadsheet");
	}

	/** Root of the source tree. */
	static Path project() {
		Path place = Path.of("").toAbsolutePath();
		while (!Files.exists(place.resolve("releng/samples"))) {
			place = place.getParent();
		}
		return place;
	}

	/** The sample that comes with the product. */
	static Path sample() {
		return project().resolve("releng/samples/population-projections.csv");
	}

	/** Runs a command to its end. */
	Answer run(Object... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile(work, "out", ".txt");
		Path err = Files.createTempFile(work, "err", ".txt");
		Process process = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError(List.of(arguments) + " did not end");
		}
		Answer answer = new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
		Files.delete(out);
		Files.delete(err);
		return answer;
	}

	/** Starts a command that runs until it is destroyed. */
	Process start(Object... arguments) throws IOException {
		return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	private ProcessBuilder builder(Object... arguments) {
		List<String> command = new ArrayList<>(List.of(command().toString()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
		Map<String, String> variables = builder.environment();
		variables.keySet().removeIf(name -> name.startsWith("BROADSHEET_") || name.equals("DISPLAY"));
		// what the first start learns is kept beside the tests, not in the home of who runs them
		variables.put("XDG_CACHE_HOME", project().resolve("releng/org.broadsheet.product.tests/target/cache").toString());
		variables.put("JAVA_HOME", System.getProperty("java.home"));
		variables.putAll(environment);
		return builder;
	}
}
