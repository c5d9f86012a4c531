// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what a benchmark measured, one line that {@link Compare} reads. */
final class Measures {

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
