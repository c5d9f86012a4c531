// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Prints what a benchmark measured, lines that {@link Run} reads. */
final class Measures {

	/** Something done again and again. */
	@FunctionalInterface
	interface Nth {
		void run(int i) throws Exception;
	}

	private Measures() {
	}

	static void print(String what, long count, long start) throws IOException {
		double seconds = (System.nanoTime() - start) / 1e9;
		long heap = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
		}
		System.out.printf("inside %.3f s, %s %,d, peak heap %d MiB, peak process %d MiB%n", seconds, what, count, heap >> 20, process() >> 10);
	}

	/** Times each of many repetitions. */
	static void report(String what, int times, Nth part) throws Exception {
		double[] millis = times(times, part);
		System.out.printf("%s: p50 %.2f ms, p95 %.2f ms%n", what, at(millis, 50), at(millis, 95));
	}

	/**
	 * Times each of many repetitions and says whether a goal is kept.
	 *
	 * @param percent  the percentile the goal is about
	 * @param most     milliseconds
	 */
	static void report(String what, int percent, double most, int times, Nth part) throws Exception {
		double[] millis = times(times, part);
		double found = at(millis, percent);
		System.out.printf("%s: p50 %.2f ms, p95 %.2f ms (p%d <= %s ms, %s)%n", what, at(millis, 50), at(millis, 95), percent, String.valueOf(most).replaceFirst("\\.0$", ""),
				found <= most ? "kept" : "MISSED");
	}

	private static double[] times(int times, Nth part) throws Exception {
		double[] millis = new double[times];
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			part.run(i);
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return millis;
	}

	private static double at(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	/** Peak resident size in KiB; 0 where the system does not tell. */
	private static long process() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.exists(status)) {
			return 0;
		}
		return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
				.orElse(0);
	}
}
