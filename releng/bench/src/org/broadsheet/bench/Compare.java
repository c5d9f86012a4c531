// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs contenders in turn (A B C, A B C ...), each in a process of its own, and prints a table: medians of time, processor time and memory, and the ratio to the
 * yardsticks of the same round, with the goals beside them. The first contender is the yardstick of those that name none.
 */
public final class Compare {

	private Compare() {
	}

	/** Arguments: TITLE ROUNDS CONTENDER..., see {@link Contender#parse}. */
	public static void main(String[] args) throws IOException, InterruptedException {
		int rounds = Integer.parseInt(args[1]);
		List<Contender> contenders = Arrays.asList(args).subList(2, args.length).stream().map(Contender::parse).toList();
		List<List<Run>> runs = new ArrayList<>();
		contenders.forEach(contender -> runs.add(new ArrayList<>()));
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < contenders.size(); i++) {
				runs.get(i).add(Run.of(contenders.get(i)));
			}
		}
		System.out.printf("%n%s%n%d rounds in turn, whole processes, medians%n", args[0], rounds);
		new Table(contenders, runs).print();
	}
}
