// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Makes columns as public bodies publish them: names, addresses, amounts, dates, remarks with separators and quotes in them. The same seed gives the same tables. */
final class Realistic {

	private static final String[] FIRST = { "Ann", "Bob", "María", "Jean-Luc", "O'Shea", "Wei", "Ólafur", "Sam", "Zoë", "D'Arcy" };
	private static final String[] LAST = { "Smith", "O'Neill", "García", "Müller", "Van der Berg", "Lee", "McDonald", "St. James", "Nguyen", "Brown" };
	private static final String[] TOWNS = { "Hartford", "New Haven", "Stamford", "West Hartford", "Avon", "Old Lyme", "Windsor Locks", "Bridgeport" };
	private static final String[] STREETS = { "Main St", "Elm Street", "Farmington Ave", "Capitol Ave.", "Route 6", "State House Sq" };
	private static final String[] STATUS = { "Open", "Closed", "In review", "Pending", "Withdrawn" };
	private static final String[] REMARKS = { "Replaced roof, no structural change", "See file 12; inspection due", "Contractor: ABC Paving", "12\" pipe, temporary",
			"Owner's deck addition", "Approved by the board (3-2)", "a | b | c", "Meeting at 10:15, room 4", "He said \"no\"", "N/A", "cost = 100 * 3",
			"Work approved by the zoning board, subject to the conditions recorded in the minutes of the hearing", "#4 permit", "line one\nline two" };

	private record Kind(String name, boolean typed, Function<Random, String> value) {
	}

	private static final List<Kind> KINDS = List.of(new Kind("Permit No", false, r -> "BP-" + (1000 + r.nextInt(9000))), new Kind("ID", true, r -> String.valueOf(10000 + r.nextInt(90000))),
			new Kind("First Name", false, r -> one(r, FIRST)), new Kind("Applicant", false, r -> one(r, LAST) + ", " + one(r, FIRST)), new Kind("Town", false, r -> one(r, TOWNS)),
			new Kind("Street Address", false, r -> 1 + r.nextInt(999) + " " + one(r, STREETS)),
			new Kind("Location", false, r -> 1 + r.nextInt(999) + " " + one(r, STREETS) + ", " + one(r, TOWNS) + ", CT"), new Kind("Status", false, r -> one(r, STATUS)),
			new Kind("Remarks", false, r -> one(r, REMARKS)), new Kind("Amount", true, r -> "%d.%02d".formatted(r.nextInt(5000), r.nextInt(100))),
			new Kind("Fee", true, r -> "$%d.%02d".formatted(r.nextInt(500), r.nextInt(100))), new Kind("Total Cost", true, r -> "%,d".formatted(1000 + r.nextInt(9_000_000))),
			new Kind("Issued", true, r -> date(r).toString()), new Kind("Date Opened", true, r -> date(r).format(DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT))),
			new Kind("Date Closed", true, r -> r.nextInt(3) == 0 ? "" : date(r).format(DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH))),
			new Kind("Updated At", true, r -> stamp(r).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT))),
			new Kind("Time", true, r -> "%02d:%02d".formatted(r.nextInt(24), r.nextInt(60))), new Kind("Zip Code", true, r -> "06%03d".formatted(r.nextInt(1000))),
			new Kind("Phone", false, r -> "(860) 555-%04d".formatted(r.nextInt(10000))), new Kind("E-mail", true, r -> "user" + r.nextInt(500) + "@example.org"),
			new Kind("Web Site", true, r -> "https://www.example.org/permits?id=" + r.nextInt(9999) + "&view=all"), new Kind("Latitude", true, r -> "41.%05d".formatted(r.nextInt(99999))),
			new Kind("Share", true, r -> "%d.%d%%".formatted(r.nextInt(100), r.nextInt(10))), new Kind("Active", false, r -> r.nextBoolean() ? "Yes" : "No"),
			new Kind("Count", true, r -> String.valueOf(r.nextInt(40))), new Kind("Year", true, r -> String.valueOf(1990 + r.nextInt(35))), new Kind("Notes", false, r -> ""));

	private Realistic() {
	}

	private static String one(Random random, String[] choices) {
		return choices[random.nextInt(choices.length)];
	}

	private static LocalDate date(Random random) {
		return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3600));
	}

	private static LocalDateTime stamp(Random random) {
		return date(random).atStartOfDay().plusSeconds(random.nextInt(86_400));
	}

	/** Names, then rows; at least one column has values of another kind than words. */
	static List<List<String>> table(Random random, int columns, int rows) {
		List<Kind> kinds = new ArrayList<>();
		kinds.add(KINDS.get(random.nextInt(2)));
		kinds.add(KINDS.get(9 + random.nextInt(5)));
		while (kinds.size() < columns) {
			Kind kind = KINDS.get(random.nextInt(KINDS.size()));
			if (!kinds.contains(kind)) {
				kinds.add(random.nextInt(kinds.size()) + 1, kind);
			}
		}
		List<List<String>> table = new ArrayList<>();
		table.add(kinds.stream().map(Kind::name).toList());
		for (int r = 0; r < rows; r++) {
			table.add(kinds.stream().map(kind -> kind.value().apply(random)).toList());
		}
		return table;
	}
}
