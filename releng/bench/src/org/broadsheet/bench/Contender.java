// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What runs in a comparison.
 *
 * @param name    short
 * @param goals   what its time may be at most
 * @param command a class of the benchmarks with its arguments, or a program
 * @param program whether it is a program
 */
record Contender(String name, List<Goal> goals, List<String> command, boolean program) {

	/**
	 * A time that is allowed.
	 *
	 * @param most    ratio, or seconds when there is no other
	 * @param other   name of the yardstick; "s" for seconds
	 * @param perByte whether both times are divided by the sizes of the files they read
	 */
	record Goal(double most, String other, boolean perByte) {

		String label() {
			return "<= " + most + " " + other + (perByte ? " per byte" : "");
		}
	}

	private static final Pattern GOAL = Pattern.compile(" <= ([0-9.]+) ([^ /]+)(/byte)?");

	/** Reads "NAME [<= RATIO YARDSTICK[/byte]]... [<= SECONDS s]: CLASS ARGUMENT..." or "...: !PROGRAM ARGUMENT...". */
	static Contender parse(String text) {
		int colon = text.indexOf(": ");
		String head = text.substring(0, colon);
		Matcher matcher = GOAL.matcher(head);
		List<Goal> goals = new ArrayList<>();
		while (matcher.find()) {
			goals.add(new Goal(Double.parseDouble(matcher.group(1)), matcher.group(2), matcher.group(3) != null));
		}
		String command = text.substring(colon + 2).strip();
		boolean program = command.startsWith("!");
		int end = head.indexOf(" <= ");
		return new Contender(end < 0 ? head : head.substring(0, end), goals, List.of(command.substring(program ? 1 : 0).split(" ")), program);
	}
}
