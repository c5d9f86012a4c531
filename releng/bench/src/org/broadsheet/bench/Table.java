// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what a comparison measured. */
final class Table {

	private static final String LINE = "  %-26s %8s %8s %10s %8s %8s   %s%n";

	private final List<Contender> contenders;
	private final List<List<Run>> runs;

	Table(List<Contender> contenders, List<List<Run>> runs) {
		this.contenders = contenders;
		this.runs = runs;
	}

	void print() {
		String first = contenders.getFirst().name();
		System.out.printf(LINE, "", "seconds", "CPU s", "CPU x " + shortened(first), "heap MB", "RSS MB", "ratio and goal");
		for (int i = 0; i < contenders.size(); i++) {
			int at = i;
			List<Run> mine = runs.get(i);
			System.out.printf(LINE, contenders.get(i).name(), number(median(mine, Run::seconds)), number(median(mine, Run::cpu)), number(ratio(at, 0, Run::cpu)),
					whole(median(mine, Run::heap)), whole(median(mine, Run::process)), goals(at));
		}
		for (int i = 0; i < contenders.size(); i++) {
			for (String note : runs.get(i).getLast().notes()) {
				System.out.println("    " + contenders.get(i).name() + ": " + note);
			}
		}
	}

	private String goals(int contender) {
		List<Contender.Goal> goals = contenders.get(contender).goals();
		if (goals.isEmpty()) {
			return contender == 0 ? "" : number(ratio(contender, 0, Run::seconds)) + " " + contenders.getFirst().name();
		}
		return goals.stream().map(goal -> goal(contender, goal)).collect(Collectors.joining("; "));
	}

	private String goal(int contender, Contender.Goal goal) {
		double found;
		if (goal.other().equals("s")) {
			found = median(runs.get(contender), Run::seconds);
		} else {
			int other = IntStream.range(0, contenders.size()).filter(i -> contenders.get(i).name().equals(goal.other())).findFirst().orElseThrow();
			found = ratio(contender, other, goal.perByte() ? run -> run.seconds() / run.bytes() : Run::seconds);
		}
		return number(found) + " (" + goal.label() + (found <= goal.most() ? ", kept)" : ", MISSED)");
	}

	/** The median of the ratios of each round, as what disturbs a round mostly disturbs all of it. */
	private double ratio(int contender, int yardstick, ToDoubleFunction<Run> figure) {
		List<Run> mine = runs.get(contender);
		List<Run> other = runs.get(yardstick);
		return middle(IntStream.range(0, mine.size()).mapToDouble(i -> figure.applyAsDouble(mine.get(i)) / figure.applyAsDouble(other.get(i))).sorted().toArray());
	}

	private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
		return middle(runs.stream().mapToDouble(figure).sorted().toArray());
	}

	private static double middle(double[] sorted) {
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private static String whole(double value) {
		return value == 0 ? "" : String.format(Locale.ROOT, "%.0f", value);
	}

	private static String shortened(String name) {
		return name.length() <= 4 ? name : name.substring(0, 4);
	}
}
