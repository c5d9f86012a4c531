// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of a contender.
 *
 * @param seconds from start to end of the process
 * @param cpu     seconds of all its threads
 * @param heap    peak of the Java heap in MiB; 0 where it was not told
 * @param process peak resident size in MiB; 0 where the system does not tell
 * @param bytes   size of the first file among its arguments; 0 when there is none
 * @param notes   what else it printed
 */
record Run(double seconds, double cpu, long heap, long process, long bytes, List<String> notes) {

	/** How a program says that it ran and found something wrong with the data. */
	private static final int FINDINGS = 1;
	/** A look for the peak of a process goes over all processes of the machine: more often, it would take from the cores that are measured. */
	private static final long POLL_MILLIS = 200;

	static Run of(Contender contender) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='processor %U %S'; time \"$@\" " + (contender.program() ? ">/dev/null" : ""), "bash"));
		if (!contender.program()) {
			line.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m", "--enable-native-access=ALL-UNNAMED",
					"-cp", System.getProperty("java.class.path")));
		}
		line.addAll(contender.command());
		Path output = Files.createTempFile("broadsheet-bench", ".txt");
		long start = System.nanoTime();
		Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		long peak = 0;
		while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
			peak = Math.max(peak, process.descendants().mapToLong(Run::peak).max().orElse(0));
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		String text = Files.readString(output);
		Files.delete(output);
		if (process.exitValue() > (contender.program() ? FINDINGS : 0)) {
			throw new IOException(contender.name() + " ended with " + process.exitValue() + "\n" + text);
		}
		double cpu = number(text, "processor ([0-9.,]+) ").orElse(0) + number(text, "processor [0-9.,]+ ([0-9.,]+)").orElse(0);
		long told = (long) number(text, "peak process (\\d+) MiB").orElse(0);
		return new Run(seconds, cpu, (long) number(text, "peak heap (\\d+) MiB").orElse(0), Math.max(told, peak >> 10), size(contender), notes(text));
	}

	private static OptionalDouble number(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1).replace(',', '.'))) : OptionalDouble.empty();
	}

	private static List<String> notes(String text) {
		return text.lines().filter(line -> !line.isBlank() && !line.startsWith("processor ")).map(line -> line.replaceFirst(", peak heap.*", "")).toList();
	}

	private static long size(Contender contender) throws IOException {
		for (String argument : contender.command()) {
			if (argument.contains("/") && Files.isRegularFile(Path.of(argument)) && !Files.isExecutable(Path.of(argument))) {
				return Files.size(Path.of(argument));
			}
		}
		return 0;
	}

	/** Peak resident size in KiB of a process that may have ended. */
	private static long peak(ProcessHandle process) {
		try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
			return status.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
		} catch (IOException | RuntimeException e) {
			return 0; // it ended meanwhile, or there is no such file on this system
		}
	}
}
