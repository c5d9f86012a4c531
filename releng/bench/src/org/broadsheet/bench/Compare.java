// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs commands in turn, each in a process of its own, and prints the median of their times with the ratio to the first one, the yardstick.
 * A command is "NAME: CLASS ARGUMENTS" and runs with the class path and the heap of this process.
 */
public final class Compare {

	private Compare() {
	}

	/** Arguments: TITLE ROUNDS COMMAND... */
	public static void main(String[] args) throws IOException, InterruptedException {
		int rounds = Integer.parseInt(args[1]);
		Map<String, List<Double>> times = new LinkedHashMap<>();
		System.out.println(args[0]);
		for (int round = 0; round < rounds; round++) {
			for (String command : Arrays.asList(args).subList(2, args.length)) {
				String name = command.substring(0, command.indexOf(':'));
				double seconds = run(command.substring(command.indexOf(':') + 1).strip(), name, round == rounds - 1);
				times.computeIfAbsent(name, key -> new ArrayList<>()).add(seconds);
			}
		}
		double yardstick = median(times.values().iterator().next());
		times.forEach((name, all) -> System.out.printf("  %-24s whole process %.2f s, ratio %.2f%n", name, median(all), median(all) / yardstick));
	}

	private static double run(String command, String name, boolean show) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m",
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
		line.addAll(Arrays.asList(command.split(" ")));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		int result = process.waitFor();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (show || result != 0) {
			System.out.print(output.indent(4).replaceFirst("^   ", "  " + name + ":"));
		}
		if (result != 0) {
			throw new IOException(name + " ended with " + result);
		}
		return seconds;
	}

	private static double median(List<Double> all) {
		List<Double> sorted = all.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}
}
